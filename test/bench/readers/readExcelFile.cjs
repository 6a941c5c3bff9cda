/** Merely parses a workbook with read-excel-file. */
import('read-excel-file/node').then(async ({ readSheet, default: readFile }) => {
  const rows = await (readSheet ?? readFile)(process.argv[2]);
  console.log(rows.length);
});
