import type { ApiObject } from '../apiObject';
import type { HostSheet } from '../hostSheet';

/** Only what a reader of tables and ranges asks of their sheet; the sheet itself is reached through the collection of sheets. */
export function sheetIdentity(sheet: HostSheet): ApiObject {
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    scalars: { Id: { get: () => sheet.id }, Name: { get: () => sheet.name } },
  };
}
