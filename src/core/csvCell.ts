import { spreadsheetSafe } from './spreadsheetSafe';

/** A text as a field of a CSV file: quoted where it has to be, and plain text where a spreadsheet would run it as a formula. */
export function csvCell(text: string): string {
  const safe = spreadsheetSafe(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
