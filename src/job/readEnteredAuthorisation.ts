import {
  AUTHORISATION_COLUMNS,
  AUTHORISATION_SHEET,
  BANDS_TABLE,
  DOCUMENT_TABLE,
} from '../limits/authorisationSheet';
import type { EnteredAuthorisation, EnteredCell } from '../limits/enteredAuthorisation';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

/** What people filled in on the authorisation sheet that they hand back; null where no such sheet is among those read. */
export function readEnteredAuthorisation(generated: readonly Grid[]): EnteredAuthorisation | null {
  const columns = AUTHORISATION_COLUMNS;
  const items = enteredRows(generated, AUTHORISATION_SHEET, DOCUMENT_TABLE);
  const bands = enteredRows(generated, AUTHORISATION_SHEET, BANDS_TABLE);
  if (items.length === 0 && bands.length === 0) return null;
  return {
    items: items.map((row) => ({ ...cellOf(row, columns.entry), label: row.text(columns.item) ?? '' })),
    bands: bands.map((row) => ({
      band: row.text(columns.band) ?? '',
      from: cellOf(row, columns.from),
      to: cellOf(row, columns.to),
      limit: cellOf(row, columns.limit),
      perHead: cellOf(row, columns.perHead),
    })),
  };
}

function cellOf(row: EnteredRow, header: string): EnteredCell {
  const cell = row.cell(header);
  return { value: cell?.value ?? null, format: cell?.format ?? 'general', source: row.source(header) };
}
