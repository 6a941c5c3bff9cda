/** Merely parses a workbook with hucre. */
const { readFileSync } = require('node:fs');

import('hucre/xlsx').then(async ({ readXlsx }) => {
  const { sheets } = await readXlsx(readFileSync(process.argv[2]));
  console.log(sheets[0].rows.length);
});
