import type { CalendarDate } from '../core/calendarDate';
import type { Snapshot } from '../workbook/grid';
import { paperSettings } from './paperSettings';

/** The day that people recorded on the settings sheet of these files as the one for all figures; null where they recorded none. */
export function recordedDay(files: readonly Snapshot[]): CalendarDate | null {
  const own = files.flatMap(({ grids }) => grids).filter(({ marker }) => marker !== null);
  return paperSettings(own).asOf;
}
