/** Sentences about an open workbook that Excel would not let us read or change, and about what to do. */
export const excelMessages = {
  cellEdit: () =>
    'Excel is waiting for you to finish typing in a cell. Press Enter or Esc in the sheet, then try again.',
  protectedSheet: (p: { sheets: readonly string[] }) =>
    `${list(p.sheets)} ${p.sheets.length === 1 ? 'is' : 'are'} protected, so Twinledger cannot bring ${p.sheets.length === 1 ? 'it' : 'them'} up to date. Choose Review, Unprotect Sheet, then try again. Nothing was changed.`,
  protectedStructure: (p: { sheets: readonly string[] }) =>
    `The structure of this workbook is protected, so Twinledger cannot add ${list(p.sheets, 'the')}. Choose Review, Protect Workbook to lift the protection, then try again. Nothing was changed.`,
  awaitsCalculation: () =>
    'This workbook is set to calculate by hand, and something has changed since it last did, so what its formulas show may be out of date. Press F9, then read the workbook again.',
  filterCleared: (p: { table: string; sheet: string }) =>
    `Rows of the table ${p.table} on the sheet "${p.sheet}" were hidden. Any filter on it was cleared, so that every row could be brought up to date.`,
  accessDenied: () =>
    'Excel refused the change: the sheet or the workbook is protected, or open for reading only. Choose Review, Unprotect Sheet (or Enable Editing), then try again.',
  gone: () =>
    'A sheet, table or name was deleted or renamed while Twinledger was working. Try again: everything is read anew.',
  sheetRenamed: (p: { was: string; now: string }) =>
    `Somebody renamed the sheet "${p.was}" to "${p.now}" while Twinledger was writing, so the formulas that point at it could not be entered. Try again: the new name is taken up, and sheets that say INCOMPLETE are finished.`,
  sheetDeleted: (p: { sheet: string }) =>
    `Somebody deleted the sheet "${p.sheet}" while Twinledger was writing. Try again: it is made anew, without what people had entered on it, and sheets that say INCOMPLETE are finished.`,
  alreadyExists: () =>
    'A sheet, table or name that Twinledger wanted to add is already there. Try again; if it happens twice, look for a table or name that begins with "Twinledger_" on another sheet and rename it.',
  tableNameTaken: (p: { table: string; sheet: string }) =>
    `The table name ${p.table} is used on the sheet "${p.sheet}", which is yours. Rename that table under Table Design, then try again. Nothing was changed.`,
  tableInTheWay: (p: { table: string; sheet: string }) =>
    `The table ${p.table} stands on the sheet "${p.sheet}" where Twinledger needs room. Move it to a sheet of your own, then try again. Nothing was changed.`,
  mergedCells: () =>
    'Merged cells or another table stand where a table of Twinledger belongs. Unmerge or move them on the Twinledger sheets, then try again.',
  tooMuchAtOnce: () =>
    'The workbook holds more in one row than Excel hands over at once. Shorten very long texts, or copy the columns that matter into a new sheet, then try again.',
  tooManyCells: () =>
    'A sheet spreads over more cells than Excel hands over. Delete empty rows and columns far from the figures, then try again.',
  conflict: () =>
    'Cells could not be moved because something on a Twinledger sheet is in the way: a table, a filter or merged cells. Clear filters and move your own tables to a sheet of your own, then try again.',
  filtered: () => 'A filter is on in a Twinledger table. Clear it under Data, Clear, then try again.',
  inactiveWorkbook: () =>
    'Another workbook came to the front while Twinledger was working. Click into the workbook that you want, then try again.',
  tooOld: () =>
    'This version of Excel lacks something that Twinledger needs. Use Excel for Microsoft 365, Excel on the web, or Excel 2021 or later.',
  busy: () =>
    'Excel is busy or lost its connection. Wait a moment, then try again. A second run repairs a half-written sheet.',
  noRoom: () =>
    'Excel ran out of memory, or cells at the foot of a sheet would be pushed off it. Close other workbooks, delete what stands at the very end of the sheets, then try again.',
  notPossible: () =>
    'Excel says that this cannot be done here: the sheet may be a chart or macro sheet, or the workbook may be shared in an old way. Copy the figures into an ordinary workbook, then try again.',
  unexpected: (p: { code: string }) =>
    `Excel stopped with the error "${p.code}". Try again; a second run repairs a half-written sheet. If it happens twice, tell your support the error's name.`,
  cellNotEmpty: (p: { cell: string }) =>
    `${p.cell} holds something already. Select an empty cell, then try again.`,
  noSuchSheet: (p: { sheet: string }) =>
    `The sheet "${p.sheet}" is no longer in this workbook, so its cell cannot be shown. Read the workbook again.`,
  hiddenSheet: (p: { sheet: string }) =>
    `The sheet "${p.sheet}" is hidden, so its cell cannot be shown. Choose Unhide on any sheet tab, then try again.`,
  otherFile: (p: { file: string; open: string }) =>
    `That cell is in ${p.file}; the open workbook is ${p.open}. Open ${p.file} to see it.`,
  incompleteTitle: (p: { title: string }) =>
    `${p.title} (INCOMPLETE: writing was interrupted, run Twinledger again)`,
} as const;

function list(sheets: readonly string[], article: 'The' | 'the' = 'The'): string {
  const quoted = sheets.map((sheet) => `"${sheet}"`);
  if (quoted.length === 1) return `${article} sheet ${quoted[0] ?? ''}`;
  return `${article} sheets ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
