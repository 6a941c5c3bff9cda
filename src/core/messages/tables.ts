/** Sentences about what was recognised in a sheet. */
export const tableMessages = {
  blankRow: 'blank row',
  fillerRow: 'filler row: no cell says anything',
  repeatedHeader: 'the header again',
  totalRow: 'total row, kept out of the sums',
  noteRow: 'a remark, not a record',
  cellBlank: (p: { field: string }) => `The ${p.field} is blank. Fill it in, or mark the row as not wanted.`,
  cellUnreadable: (p: { field: string; value: string }) =>
    `The ${p.field} reads "${p.value}", which is not understood. Correct the cell, or mark the row as not wanted.`,
  notUsed: (p: { reason: string; rows: readonly number[] }) =>
    `${p.rows.length === 1 ? 'Row' : 'Rows'} ${p.rows.slice(0, 8).join(', ')}${p.rows.length > 8 ? ` and ${p.rows.length - 8} more` : ''} not used: ${p.reason}.`,
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
  hiddenSheet: (p: { sheet: string }) => `The sheet "${p.sheet}" is hidden. It was read like any other.`,
  hiddenRows: (p: { rows: number }) =>
    p.rows === 1
      ? 'One row is hidden. It was read like the others.'
      : `${p.rows} rows are hidden. They were read like the others.`,
  hiddenColumns: (p: { columns: readonly string[] }) =>
    `Hidden columns were read like the others: ${p.columns.join(', ')}.`,
  unknown: (p: { name: string; kinds: readonly string[] }) =>
    `Nothing in "${p.name}" was recognised as ${p.kinds.slice(0, -1).join(', ')} or ${p.kinds.at(-1) ?? ''}, so it was left alone.`,
  /** A field in words: "supplierName" becomes "supplier name". */
  field: (name: string) => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`),
} as const;
