/** A made-up ledger of any length: one line in a hundred is international. The same on every machine. */
const { stream } = require('exceljs');

const HEADER = [
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
  'Department',
];

function* ledgerRows(lines) {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const upTo = (limit) => Math.floor(next() * limit);
  for (let line = 0; line < lines; line += 1) {
    const international = next() < 0.01;
    const [year, month, day] = [2024 + upTo(2), upTo(12), 1 + upTo(28)];
    yield [
      `D${line}`,
      new Date(Date.UTC(year, month, day)),
      `${year}${month + 1}`,
      international ? 'CC4410' : `CC${upTo(200)}`,
      international ? 'International Relations' : `Service ${upTo(200)}`,
      `4${upTo(100)}`,
      `Account ${upTo(100)}`,
      `Supplier ${upTo(3000)} Ltd`,
      international ? `Twinning exchange, item ${line}` : `Ordinary purchase, item ${line}`,
      upTo(1_000_000) / 100,
      upTo(100_000) / 100,
      `Department ${upTo(12)}`,
    ];
  }
}

async function writeLedger(file, lines) {
  const book = new stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  const sheet = book.addWorksheet('Ledger');
  sheet.addRow(['EXAMPLE transaction listing']).commit();
  sheet.addRow([]).commit();
  sheet.addRow(HEADER).commit();
  for (const values of ledgerRows(lines)) {
    const row = sheet.addRow(values);
    row.getCell(2).numFmt = 'dd/mm/yyyy';
    row.commit();
  }
  sheet.commit();
  await book.commit();
}

/** The same ledger as a grid in memory, dates as serials. */
function ledgerGrid(lines) {
  const rows = [['EXAMPLE transaction listing'], [], HEADER];
  const formats = new Map([[1, [{ from: 3, format: 'date' }]]]);
  for (const values of ledgerRows(lines)) {
    rows.push(values.map((value) => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value)));
  }
  return {
    ...{
      file: 'ledger.xlsx',
      sheet: 'Ledger',
      visibility: 'visible',
      rows,
      formats,
      formulas: new Map(),
      merges: [],
    },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set(), tables: [], names: [], doubts: new Map() },
    ...{ system1904: false, marker: null },
  };
}

module.exports = { writeLedger, ledgerGrid };
