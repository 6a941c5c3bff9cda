/** Sentences about files and workbooks that cannot be opened or written, and about what people changed in ours. */
const SAVE_AS_XLSX =
  'Open it in Excel, choose File, Save As, "Excel Workbook (.xlsx)", and use the new file.';

const ORPHANS_CAPTION = 'Entries whose row is no longer here';

export const fileMessages = {
  missing: (p: { file: string }) => `${p.file} was not found. Check the name and the folder, then try again.`,
  empty: (p: { file: string }) =>
    `${p.file} holds nothing at all (0 bytes). Export or save it again, then use the new file.`,
  oldExcel: (p: { file: string }) =>
    `${p.file} is in the Excel format used before 2007 (.xls), which cannot be read here. ${SAVE_AS_XLSX}`,
  encrypted: (p: { file: string }) =>
    `${p.file} is protected by a password or a sensitivity label, so its cells cannot be read. Open it in Excel, remove the protection under File, Info, save it, and try again.`,
  openDocument: (p: { file: string }) =>
    `${p.file} is an OpenDocument spreadsheet (.ods), which cannot be read here. Open it, save it as "Excel Workbook (.xlsx)", and use the new file.`,
  binaryWorkbook: (p: { file: string }) =>
    `${p.file} is a binary Excel workbook (.xlsb), which cannot be read here. ${SAVE_AS_XLSX}`,
  webPage: (p: { file: string }) =>
    `${p.file} is a web page or XML page under a spreadsheet's name, as some finance systems export it. ${SAVE_AS_XLSX}`,
  notAWorkbook: (p: { file: string }) =>
    `${p.file} is not a workbook. Give an Excel workbook (.xlsx or .xlsm) or a text export (.csv, .tsv or .txt).`,
  damaged: (p: { file: string; part: string }) =>
    `${p.file} is damaged: its part "${p.part}" cannot be read. Open it in Excel, let Excel repair it, save it under a new name, and use that file.`,
  noSheets: (p: { file: string }) =>
    `${p.file} holds no worksheet with cells, only charts or macros. Give the workbook that holds the figures.`,
  tooManyParts: (p: { file: string; parts: number; limit: number }) =>
    `${p.file} consists of ${number(p.parts)} parts, more than the ${number(p.limit)} that are read. Copy the sheets that matter into a new workbook and use that.`,
  tooLarge: (p: { file: string; megabytes: number }) =>
    `${p.file} unpacks to more than ${number(p.megabytes)} MB, which is more than is read. Copy the sheets that matter into a new workbook and use that.`,
  packedTooTightly: (p: { file: string; part: string }) =>
    `${p.file} was not read: its part "${p.part}" unpacks to many hundred times its size, which no ordinary workbook does. Ask where the file came from; if it is yours, copy the cells into a new workbook and use that.`,
  declaresEntities: (p: { file: string; part: string }) =>
    `${p.file} was not read: its part "${p.part}" declares XML entities, which Excel never writes and which are used to attack readers. Ask where the file came from.`,
  tooManyCells: (p: { file: string; limit: number }) =>
    `${p.file} spreads over more than ${number(p.limit)} cells, which is more than is read. Delete empty columns and rows far from the figures, or split the file.`,
  typedOver: (p: { sheet: string; header: string; row: string; typed: string; engine: string }) =>
    `${p.sheet}: "${p.header}" for "${p.row}" was changed by hand to ${p.typed}; worked out, it is ${p.engine}. The hand-made value stands. Clear the cell to return to the one worked out.`,
  orphaned: (p: { sheet: string; row: string; entries: number }) =>
    `${p.sheet}: "${p.row}" is no longer among the rows. ${p.entries === 1 ? 'The entry' : `The ${p.entries} entries`} made there by hand ${p.entries === 1 ? 'is' : 'are'} kept under "${ORPHANS_CAPTION}" at the foot of the sheet.`,
  restored: (p: { sheet: string; row: string }) =>
    `${p.sheet}: "${p.row}" is back among the rows, and what was entered there by hand with it.`,
  strayMoved: (p: { sheet: string; cell: string }) =>
    `${p.sheet}: what was typed in ${p.cell} stood where the sheet now needs room, and is kept under "${ORPHANS_CAPTION}" at the foot of the sheet.`,
  checksGone: (p: { sheet: string; table: string }) =>
    `${p.sheet}: the hidden column "Row check" of "${p.table}" is gone, so values typed over ours could not be told from older ones of ours. Ours were written again; what stood there is kept under "${ORPHANS_CAPTION}".`,
  noLongerMade:
    'This sheet is no longer made from your workbooks. It is kept for what people entered in it; delete it when nothing here is needed.',
  orphansCaption: ORPHANS_CAPTION,
  orphansTable: 'From table',
  orphansRow: 'Row',
  orphansColumn: 'Column',
  orphansEntry: 'What was entered',
  blank: 'blank',
  outsideTables: 'Outside the tables',
  /** &P and &N are the spreadsheet's own codes for the page and their number. */
  pageOf: 'Page &P of &N',
  notInTheList: 'This is not one of the words in the list. Keep it only if you mean to: it is read as text.',
  notInTheListTitle: 'Not in the list',
  ownSheets: (p: { file: string; sheets: readonly string[] }) =>
    `${p.file} holds ${p.sheets.length === 1 ? 'a sheet' : 'sheets'} of your own (${p.sheets.join(', ')}), which would be lost if it were written again. Move ${p.sheets.length === 1 ? 'it' : 'them'} to another workbook, or choose another name for the output.`,
  overrides: {
    caption: 'Worked-out cells that people changed',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    typed: 'Your value',
    engine: 'Worked out',
  },
} as const;

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
