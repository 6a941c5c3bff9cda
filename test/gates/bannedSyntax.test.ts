import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import bannedSyntax from './bannedSyntax.cjs';

/** What the catalogue of banned syntax says of one piece of code in one file. */
function complaints(file: string, code: string): string[] {
  const linter = new Linter({ configType: 'flat' });
  const config: Linter.Config[] = [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    ...bannedSyntax,
  ];
  return linter.verify(code, config, file).map((message) => message.message);
}

const banned: readonly (readonly [file: string, code: string, sentence: RegExp])[] = [
  ['src/limits/position.ts', 'Excel.run(work);', /speaks to Excel/],
  ['src/taskpane/pane.tsx', 'let range: Excel.Range;', /speaks to Excel/],
  ['src/workbook/file/openFile.ts', 'window.Excel.run(work);', /speaks to Excel/],
  ['src/report/toHtml.ts', 'Office.context.host;', /there is an Office/],
  ['src/job/runJob.ts', 'new CustomFunctions.Error();', /registers custom functions/],
  ['src/job/runJob.ts', 'const today = new Date();', /Today is an argument/],
  ['src/functions/definition.ts', 'const now = Date.now();', /Today is an argument/],
  ['src/workbook/excel/excelPort.ts', 'const started = performance.now();', /Today is an argument/],
  ['src/report/toDocx.ts', 'const id = Math.random();', /left to chance/],
  ['src/cli/main.ts', 'const id = crypto.randomUUID();', /left to chance/],
  ['src/job/runJob.ts', "await fetch('https://example.org');", /leaves the workbook/],
  ['src/functions/definition.ts', 'await window.fetch(address);', /leaves the workbook/],
  ['src/taskpane/pane.tsx', 'navigator.sendBeacon(address);', /leaves the workbook/],
  ['src/cli/main.ts', 'new WebSocket(address);', /leaves the workbook/],
  ['src/register/readRegister.ts', 'names.sort((a, b) => a.localeCompare(b));', /Name the locale/],
  ['src/report/toHtml.ts', 'const text = total.toLocaleString();', /Name the locale/],
  ['src/report/toHtml.ts', 'const printer = new Intl.NumberFormat();', /Name the locale/],
  ['src/report/toHtml.ts', 'process.exit();', /runs in a browser/],
  ['src/workbook/file/openFile.ts', 'Buffer.from(bytes);', /runs in a browser/],
  ['src/cli/main.ts', "console.log('done');", /catalogue and a door/],
  ['src/taskpane/pane.tsx', '<p dangerouslySetInnerHTML={{ __html: cell }} />;', /never markup/],
  ['src/taskpane/pane.tsx', 'element.innerHTML = cell;', /never markup/],
  ['src/core/figure.ts', 'const first = figures.get(id)!;', /let the type say it/],
];

const fine: readonly (readonly [file: string, code: string])[] = [
  ['src/workbook/excel/excelPort.ts', 'Excel.run(work); let range: Excel.Range;'],
  ['src/taskpane/pane.tsx', 'Office.onReady(start);'],
  ['src/taskpane/pane.tsx', "await fetch('samples/council-workbook.xlsx');"],
  ['src/functions/register.ts', 'CustomFunctions.associate(id, run);'],
  ['src/cli/asOf.ts', 'const today = new Date(); process.stdout.write(text);'],
  ['src/core/calendarDate.ts', 'const day = new Date(Date.UTC(2018, 10, 13));'],
  ['src/register/readRegister.ts', "names.sort((a, b) => a.localeCompare(b, 'en-GB'));"],
  ['src/tables/words.ts', 'const year = match[1]!;'],
];

describe('what the product must not write', () => {
  it.each(banned)('in %s: %s', (file, code, sentence) => {
    expect(complaints(file, code)).toEqual([expect.stringMatching(sentence)]);
  });

  it.each(fine)('but in %s this is right: %s', (file, code) => {
    expect(complaints(file, code)).toEqual([]);
  });
});
