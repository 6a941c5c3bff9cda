import { count } from './count';

/** Sentences about what was recognised in a sheet. */
export const tableMessages = {
  blankRow: 'blank row',
  fillerRow: 'filler row: no cell says anything',
  repeatedHeader: 'the header again',
  totalRow: 'total row, kept out of the sums',
  maybeTotal:
    'The row is labelled as a total, but its figure is not what the rows above it add up to. Say whether it is a payment or a total: give the payment a date and a description, or delete the label.',
  noteRow: 'a remark, not a record',
  groupHeading: 'a heading of the rows below, which belong to it',
  cellBlank: (p: { field: string }) => `The ${p.field} is blank. Fill it in, or mark the row as not wanted.`,
  cellUnreadable: (p: { field: string; value: string }) =>
    `The ${p.field} reads "${p.value}", which is not understood. Correct the cell, or mark the row as not wanted.`,
  cellsPassedOver: (p: { field: string; rows: readonly number[]; value: string }) =>
    p.rows.length === 1
      ? `The ${p.field} in row ${p.rows[0] ?? 0} reads "${p.value}", which is not understood, and was passed over; the row was used.`
      : `The ${p.field} is not understood in ${p.rows.length} rows (the first, row ${p.rows[0] ?? 0}, reads "${p.value}") and was passed over there; the rows were used.`,
  notUsed: (p: { reason: string; runs: readonly RowRun[] }) => `${rowsText(p.runs)} not used: ${p.reason}.`,
  totalDiffers: (p: { stated: string; ours: string; difference: string }) =>
    `The sheet's own total is ${p.stated}; the rows above it add up to ${p.ours} (difference ${p.difference}). Check which rows the total covers.`,
  columnDoubt: (p: {
    column: string;
    header: string;
    values: readonly string[];
    field: string;
    other: string | null;
  }) => {
    const holds =
      p.values.length === 0 ? '' : `, holding ${p.values.map((value) => `"${value}"`).join(', ')},`;
    const doubt = p.other === null ? 'but that is not certain' : `but it could also be the ${p.other}`;
    return `Column ${p.column} ("${p.header}")${holds} was taken for the ${p.field}, ${doubt}. Say what it holds on the sheet "Twinledger settings", under "What columns hold"; the answer holds for the next export too.`;
  },
  unitTaken: (p: { text: string }) =>
    `"${p.text}" was taken for the unit of the amounts whose own headings name none.`,
  unitDoubt: (p: { text: string; column: string }) =>
    `"${p.text}" speaks of another unit than the heading of column ${p.column}, which says pounds. The amounts were read as pounds: write the unit into the heading if they are not.`,
  pastBound: (p: { name: string }) =>
    `The row stands below the end of "${p.name}". Say whether it belongs to it: let the range take it in, or delete it.`,
  beneath: (p: { above: string; from: number; to: number }) =>
    `Rows ${p.from} to ${p.to} are another block of cells below ${p.above}, under headings of its own, and were not used.`,
  headerRest: 'a line that belongs to the header',
  footer: 'a remark below the table',
  hiddenSheet: (p: { sheet: string }) => `The sheet "${p.sheet}" is hidden. It was read like any other.`,
  hiddenRows: (p: { rows: number }) =>
    p.rows === 1
      ? 'One row is hidden. It was read like the others.'
      : `${p.rows} rows are hidden. They were read like the others.`,
  hiddenColumns: (p: { columns: readonly string[] }) =>
    `Hidden columns were read like the others: ${p.columns.join(', ')}.`,
  /** A field in words: "supplierName" becomes "supplier name". */
  field: (name: string) =>
    FIELD_NAMES[name] ?? name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`),
} as const;

/** Fields that are not called what they mean. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  vat: 'VAT',
};

/** Neighbouring rows, as numbered on the sheet. */
export interface RowRun {
  readonly row: number;
  readonly lastRow: number;
}

const RUNS = 8;

/** "Row 7", "Rows 7, 17, 30–34 and 212 more". */
export function rowsText(runs: readonly RowRun[], most = RUNS): string {
  const joined = joinedRuns(runs);
  const shown = joined.slice(0, most);
  const rest = joined.slice(most).reduce((sum, { row, lastRow }) => sum + lastRow - row + 1, 0);
  const list = shown
    .map(({ row, lastRow }) => (row === lastRow ? String(row) : `${row}–${lastRow}`))
    .join(', ');
  const isOne = joined.length === 1 && joined[0]?.row === joined[0]?.lastRow;
  return `${isOne ? 'Row' : 'Rows'} ${list}${rest > 0 ? ` and ${count(rest)} more` : ''}`;
}

/** Runs in rising order, those that touch made one. */
function joinedRuns(runs: readonly RowRun[]): RowRun[] {
  const joined: RowRun[] = [];
  for (const { row, lastRow } of runs) {
    const before = joined.at(-1);
    if (before && row === before.lastRow + 1) joined[joined.length - 1] = { row: before.row, lastRow };
    else joined.push({ row, lastRow });
  }
  return joined;
}
