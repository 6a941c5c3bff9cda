/** Merely parses a workbook with the streaming reader of exceljs. */
const { stream } = require('exceljs');

async function main() {
  const reader = new stream.xlsx.WorkbookReader(process.argv[2], {
    sharedStrings: 'cache',
    worksheets: 'emit',
    styles: 'cache',
  });
  let rows = 0;
  for await (const sheet of reader) for await (const row of sheet) rows += row.values.length > 0 ? 1 : 0;
  console.log(rows);
}

void main();
