/** Sentences of the year-end pack: the working of one financial year as values, and what has changed since. */
export const yearEndPackMessages = {
  coverName: 'Year-end pack',
  coverTitle: (p: { year: string; asAt: string }) =>
    `Expenditure limits ${p.year}: year-end pack, as at ${p.asAt}`,
  coverNotes: [
    'A copy of the working as it stood on that day. Every cell is a value; nothing here is worked out again, and nothing that is entered here is read.',
    'The sheets hold the year and the one before it, which twice the previous year is taken of. Formulas stand on the sheet Pack formulas as text.',
    'Give this file beside the ledgers to “twinledger limits”: it says what has changed since, line by line. The content hash tells whether a cell of the pack was changed.',
  ],
  frozenNote: (p: { year: string; asAt: string }) =>
    `FROZEN: the working of ${p.year} as at ${p.asAt}, as values. Nothing that is entered here is read.`,
  itemHeader: 'What',
  valueHeader: 'As frozen',
  year: 'Financial year',
  asAt: 'As at',
  council: 'Council',
  version: 'Version of Twinledger',
  authorisation: 'General authorisation',
  noAuthorisation: 'no reference entered: handbook test, not verified',
  prepared: 'Prepared by',
  reviewed: 'Reviewed by',
  nobody: 'nobody is named',
  review: 'Standing of the review',
  money: 'Sample money',
  example: 'EXAMPLE: some of the money is sample money',
  noExample: 'none',
  position: (p: { test: string; year: string }) => `${p.test} ${p.year}`,
  source: (p: { what: string }) => `Source: ${p.what}`,
  hash: 'Content hash (SHA-256)',

  formulasName: 'Pack formulas',
  formulasTitle: 'The formulas that the values of this pack came from',
  formulasNotes: ['As text, so that they can be followed: addresses are those of the sheets of this pack.'],
  sheetHeader: 'Sheet',
  cellHeader: 'Cell',
  formulaHeader: 'Formula',

  nothingToFreeze: (p: { year: string }) =>
    `No international line of ${p.year} was read, so there is nothing to freeze. Give the ledger of that year, or another year.`,

  same: (p: { year: string; asAt: string; file: string }) =>
    `Nothing differs from the pack of ${p.year} that was frozen as at ${p.asAt} (${p.file}).`,
  differs: (p: { year: string; asAt: string; file: string; changes: number }) =>
    `${p.changes} ${p.changes === 1 ? 'thing differs' : 'things differ'} from the pack of ${p.year} that was frozen as at ${p.asAt} (${p.file}). Say why, or freeze the year anew under another name.`,
  unreadable: (p: { file: string }) =>
    `The sheet "Year-end pack" of ${p.file} does not say which year it is of, or as at which day, so it cannot be held against today’s working. Use the file as it was written.`,
  tampered: (p: { file: string }) =>
    `The pack ${p.file} was changed after it was frozen: its sheets no longer come to its content hash. Use the copy that was kept.`,
  added: (p: { sheet: string; row: string }) => `${p.sheet}, ${p.row}: added`,
  gone: (p: { sheet: string; row: string }) => `${p.sheet}, ${p.row}: no longer there`,
  changed: (p: { sheet: string; row: string; column: string; then: string; now: string }) =>
    `${p.sheet}, ${p.row}: ${p.column} was ${p.then}, now ${p.now}`,
  blank: 'blank',
} as const;
