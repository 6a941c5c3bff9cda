/** Sentences about files and workbooks that cannot be opened or written, and about what people changed in ours. */
const SAVE_AS_XLSX =
  'Open it in Excel, choose File, Save As, "Excel Workbook (.xlsx)", and use the new file.';

const NOT_CALCULATED = 'not calculated';

/** What other kinds of file are, in the middle of a sentence. */
const OTHER_KINDS = {
  pdf: 'is a PDF',
  picture: 'is a picture',
  word: 'is a Word document',
  slides: 'is a presentation',
  compressed: 'is a compressed file',
  unknown: 'is of an unknown kind',
} as const;

const ORPHANS_CAPTION = 'Entries whose row is no longer here';

export const fileMessages = {
  formulasInExcel: (p: { file: string }) =>
    `${p.file} is a file that was given to Twinledger, and such files are never changed. Open it in Excel and choose Check formulas on the Partnerships tab.`,
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
  notAWorkbook: (p: { file: string; what: keyof typeof OTHER_KINDS }) =>
    `${p.file} ${OTHER_KINDS[p.what]}, not a workbook. Give an Excel workbook (.xlsx or .xlsm) or a text export (.csv, .tsv or .txt).`,
  notWord: (p: { file: string }) =>
    `${p.file} is not a Word document. Give a document of Word (.docx), or leave it out.`,
  archive: (p: { file: string }) =>
    `${p.file} is a zip archive, not a workbook. Unpack it (in Windows: right-click, Extract All) and give the files that are in it.`,
  numbers: (p: { file: string }) =>
    `${p.file} is an Apple Numbers document, which cannot be read here. Open it in Numbers, choose File, Export To, Excel, and use the new file.`,
  addIn: (p: { file: string }) =>
    `${p.file} is an Excel add-in, which holds macros and no figures of its own. Give the workbook that holds the figures.`,
  cutShort: (p: { file: string }) =>
    `${p.file} is incomplete: its end is missing, as after a download or a copy that stopped half way. Download or copy it again, check that it opens in Excel, and use that.`,
  damaged: (p: { file: string; part: string }) =>
    `${p.file} is damaged: its part "${p.part}" cannot be read. Open it in Excel, let Excel repair it, save it under a new name, and use that file.`,
  noSheets: (p: { file: string }) =>
    `${p.file} holds no worksheet with cells, only charts or macros. Give the workbook that holds the figures.`,
  tooMany: (p: {
    file: string;
    what: 'parts' | 'merged areas' | 'names' | 'sheets' | 'shared texts' | 'columns';
    limit: number;
  }) =>
    `${p.file} holds more than ${number(p.limit)} ${p.what}, which is more than is read. Copy the sheets that matter into a new workbook and use that.`,
  cellTooLong: (p: { file: string; limit: number }) =>
    `${p.file} was not read: one of its cells holds more than ${number(p.limit)} characters, where Excel allows 32,767. Ask where the file came from, or export it again.`,
  overlapping: (p: { file: string }) =>
    `${p.file} was not read: its parts lie over each other, which no spreadsheet program writes and which is used to attack readers. Ask where the file came from.`,
  tooLarge: (p: { file: string; megabytes: number }) =>
    `${p.file} unpacks to more than ${number(p.megabytes)} MB, which is more than is read. Copy the sheets that matter into a new workbook and use that.`,
  packedTooTightly: (p: { file: string; part: string }) =>
    `${p.file} was not read: its part "${p.part}" unpacks to many hundred times its size, which no ordinary workbook does. Ask where the file came from; if it is yours, copy the cells into a new workbook and use that.`,
  declaresEntities: (p: { file: string; part: string }) =>
    `${p.file} was not read: its part "${p.part}" declares XML entities, which Excel never writes and which are used to attack readers. Ask where the file came from.`,
  tooManyCells: (p: { file: string; limit: number }) =>
    `${p.file} spreads over more than ${number(p.limit)} cells, which is more than is read. Delete empty columns and rows far from the figures, or split the file.`,
  cutOff: (p: { line: number }) =>
    `The last line (${number(p.line)}) seems cut off, so lines may be missing after it. Compare the number of lines and the total with the system that the file came from, or export it again.`,
  lineCutOff: (p: { line: number }) =>
    `Line ${number(p.line)} is the last of the file and seems cut off. Export the file again, or complete the line.`,
  lineTooLong: (p: { line: number; cells: number; usual: number }) =>
    `Line ${number(p.line)} has ${number(p.cells)} cells where ${number(p.usual)} are expected: a delimiter within a text or an amount may have split a cell in two. Put that cell in quotes, or export the file as .xlsx.`,
  nuls: (p: { count: number }) =>
    `The file holds ${number(p.count)} empty characters (NUL), which were left out; they come from a faulty export or a damaged disk. Compare the number of lines and the total with the system that the file came from.`,
  encodings: (p: { line: number }) =>
    `The file mixes two ways of writing letters like £ and é (first on line ${number(p.line)}); each was read as it was meant. Look at names with accents.`,
  namedOtherwise: (p: { file: string; is: 'text' | 'workbook' }) =>
    p.is === 'text'
      ? `${p.file} is named like an Excel workbook but holds delimited text, and was read as that.`
      : `${p.file} is named like a text file but is an Excel workbook, and was read as that.`,
  linkedWorkbooks: (p: { formulas: number; books: readonly string[] }) =>
    `${p.formulas === 1 ? 'One formula takes its value' : `${number(p.formulas)} formulas take their values`} from ${p.books.length === 0 ? 'other workbooks' : `another workbook (${shortList(p.books)})`}. The values stored when this file was last saved were used; the other ${p.books.length === 1 ? 'workbook was' : 'workbooks were'} not opened.`,
  notCalculated: (p: { cells: number; first: string }) =>
    `${p.cells === 1 ? `The formula in ${p.first} has` : `${number(p.cells)} formulas (first ${p.first}) have`} no stored result, because the file was made by a program that does not calculate. Open it in Excel, save it, and use that file; until then the cells read "${NOT_CALCULATED}".`,
  notCalculatedCell: NOT_CALCULATED,
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

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
