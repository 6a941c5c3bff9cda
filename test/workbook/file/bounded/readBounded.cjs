/**
 * Reads one file in a process of its own, so that a test can bound its memory from outside: prints what became of it and the
 * most memory that it took. Sources are compiled as they are loaded.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const { readWorkbookFile } = require('../../../../src/workbook/file/readWorkbook.ts');

async function main(file) {
  try {
    const { grids } = await readWorkbookFile(readFileSync(file), path.basename(file));
    return { outcome: 'read', rows: grids[0].rows.length, lastRow: grids[0].rows.at(-1) };
  } catch (fault) {
    return {
      outcome: fault.name === 'Refusal' ? fault.message : `fault: ${fault.stack}`,
      rows: 0,
      lastRow: [],
    };
  }
}

void main(process.argv[2]).then((result) => {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...result, peak }));
});
