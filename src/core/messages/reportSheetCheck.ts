/** What the look over the committee summary finds. */
export const reportSheetCheckMessages = {
  noTitle: 'The sheet has no title in A1, which is where a screen reader begins.',
  tables: (p: { tables: number }) =>
    p.tables === 0
      ? 'The figures of the sheet are not marked as a table.'
      : `The sheet has ${p.tables} tables. One to a sheet is easier to find one’s way in.`,
  noHeader: 'The table of the sheet has no header row that is marked as one.',
  bareHeaders: (p: { columns: number }) =>
    `${p.columns === 1 ? 'One column has' : `${p.columns} columns have`} no heading.`,
  merged: 'The sheet has merged cells, which screen readers read out wrongly.',
  notA4: 'The sheet is not set up for A4 paper.',
} as const;
