import type { CellErrorValue, CellValue, Workbook, Worksheet } from 'exceljs';
import { asPounds, day, financeTeam, layOut, writeHeader, writeRow, writeTitle } from './dressing';
import { EXAMPLE, EXAMPLE_BANNER } from './exampleMark';
import { internationalLines } from './internationalLines';
import type { LedgerLine } from './ledgerLine';
import { ordinaryLines } from './ordinaryLines';

const HEADERS = [
  'Doc No',
  'Post Date',
  'Period',
  'Cost Centre',
  'CC Description',
  'Account',
  'Account Description',
  'Supplier Name',
  'Line Description',
  'Net Amount',
  'VAT',
  'Status',
];
const NET = 10;
const VAT = 11;

/** Lines before which the export breaks off: a row of filler, and a new page with a blank row and the headers again. */
const FILLER_BEFORE = 96;
const PAGE_BEFORE = 180;

/** Every twenty-third date came through as text. */
const TEXT_DATE_EVERY = 23;

/** The ledger as the finance system exports it: query text above the headers, filler, a page break and a grand total. */
export function addLedger(book: Workbook): void {
  const sheet = book.addWorksheet('Ledger', { views: [{ state: 'frozen', ySplit: 6 }] });
  const header = writeTitle(sheet, financeTeam, [
    'Transaction listing',
    'Derbyshire County Council. Query: all cost centres, periods 201701 to 201809. Run 14/12/2018.',
    'Net amounts in pounds, recoverable VAT apart. Debits plus, credits minus. Periods count from April.',
    `${EXAMPLE_BANNER}, and so are the transactions; they are not the accounts of any council`,
    '',
  ]);
  writeHeader(sheet, financeTeam, header, HEADERS);
  const lines = inPostingOrder([...ordinaryLines(), ...internationalLines]);
  const last = writeLines(sheet, header + 1, lines);
  writeGrandTotal(sheet, last + 1, header + 1, last, lines);
  layOut(sheet, 'landscape', [11, 12, 9, 12, 24, 10, 30, 32, 58, 13, 11, 11]);
}

function inPostingOrder(lines: readonly LedgerLine[]): LedgerLine[] {
  return [...lines].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** Returns the last row written. */
function writeLines(sheet: Worksheet, first: number, lines: readonly LedgerLine[]): number {
  let row = first;
  lines.forEach((line, index) => {
    if (index === FILLER_BEFORE) writeRow(sheet, financeTeam, row++, filler());
    if (index === PAGE_BEFORE) {
      row += 1;
      writeHeader(sheet, financeTeam, row++, HEADERS);
    }
    writeRow(sheet, financeTeam, row, cellsOf(line, index));
    asPounds(sheet, row, [NET, VAT]);
    row += 1;
  });
  return row - 1;
}

function cellsOf(line: LedgerLine, index: number): CellValue[] {
  return [
    docNumber(line, index),
    postDate(line, index),
    period(line.date),
    ...line.costCentre,
    ...line.account,
    line.supplier,
    line.description,
    line.net === null ? null : line.net / 100,
    line.vat === null ? null : line.vat / 100,
    EXAMPLE,
  ];
}

/** Text with leading noughts, as such systems give it: "0041207", "J041260". */
function docNumber(line: LedgerLine, index: number): string {
  const number = String(41_207 + index * 3);
  return line.journal ? `J${number.padStart(6, '0')}` : number.padStart(7, '0');
}

function postDate(line: LedgerLine, index: number): CellValue {
  if (index % TEXT_DATE_EVERY !== 11) return day(line.date);
  const [year = '', month = '', dayOfMonth = ''] = line.date.split('-');
  return index % 2 === 0
    ? `${dayOfMonth}/${month}/${year}`
    : `${dayOfMonth}-${MONTHS[Number(month) - 1]}-${year.slice(2)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Financial year and month counted from April: 201712 is March 2018. */
function period(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return month >= 4 ? year * 100 + month - 3 : (year - 1) * 100 + month + 9;
}

/** A line that a failed look-up left behind; in the amount it is text, so the total still adds up. */
function filler(): CellValue[] {
  const missing: CellErrorValue = { error: '#N/A' };
  return HEADERS.map((_, index) => (index + 1 === NET || index + 1 === VAT ? '#N/A' : missing));
}

function writeGrandTotal(
  sheet: Worksheet,
  row: number,
  first: number,
  last: number,
  lines: readonly LedgerLine[],
): void {
  const sum = (field: 'net' | 'vat'): number =>
    lines.reduce((total, line) => total + (line[field] ?? 0), 0) / 100;
  const cells: CellValue[] = HEADERS.map(() => null);
  cells[0] = 'TOTAL';
  cells[NET - 1] = { formula: `SUM(J${first}:J${last})`, result: sum('net') };
  cells[VAT - 1] = { formula: `SUM(K${first}:K${last})`, result: sum('vat') };
  cells[HEADERS.length - 1] = EXAMPLE;
  writeRow(sheet, financeTeam, row, cells);
  asPounds(sheet, row, [NET, VAT]);
  sheet.getRow(row).font = { name: financeTeam.font, size: financeTeam.size, bold: true };
}
