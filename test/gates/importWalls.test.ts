import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import rooms from './rooms.cjs';

const root = path.resolve(__dirname, '../..');

/** Of what dependency-cruiser prints: which file breaks which rule. */
interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Importing file, what it imports, and the rule that must catch it. */
const forbidden: readonly (readonly [from: string, imports: string, rule: string])[] = [
  ['core/upward.ts', '../workbook/target', 'room-core'],
  ['workbook/upward.ts', '../tables/target', 'room-workbook'],
  ['workbook/choosing.ts', './file/target', 'room-workbook'],
  ['workbook/excel/sideways.ts', '../file/target', 'room-workbook-excel'],
  ['workbook/file/upward.ts', '../../tables/target', 'room-workbook-file'],
  ['tables/choosing.ts', '../workbook/excel/target', 'room-tables'],
  ['spending/upward.ts', '../limits/target', 'room-spending'],
  ['register/sibling.ts', '../limits/target', 'room-register'],
  ['limits/sibling.ts', '../logframe/target', 'room-limits'],
  ['logframe/sibling.ts', '../register/target', 'room-logframe'],
  ['report/upward.ts', '../job/target', 'room-report'],
  ['job/choosing.ts', '../workbook/file/target', 'room-job'],
  ['functions/door.ts', '../taskpane/target', 'room-functions'],
  ['commands/door.ts', '../cli/target', 'room-commands'],
  ['taskpane/door.ts', '../functions/target', 'room-taskpane'],
  ['cli/door.ts', '../taskpane/target', 'room-cli'],
  ['core/tested.ts', '../../test/target', 'no-test-in-product'],
  ['core/made.ts', '../../assets/make/target', 'no-test-in-product'],
  ['limits/disk.ts', 'node:fs', 'node-only-in-cli'],
  ['job/sheets.ts', 'exceljs', 'spreadsheet-libraries-only-in-file-adapter'],
  ['cli/sheets.ts', 'exceljs', 'spreadsheet-libraries-only-in-file-adapter'],
  ['job/zip.ts', 'fflate', 'zip-only-where-files-are-made'],
  ['cli/word.ts', 'docx', 'docx-only-in-report'],
  ['report/screen.ts', 'react', 'react-only-in-taskpane'],
  ['taskpane/arguments.ts', 'commander', 'commander-only-in-cli'],
  ['tables/borrowed.ts', 'fast-check', 'no-development-packages-in-product'],
  ['tables/lost.ts', './nowhere', 'no-unresolvable'],
  ['drawer/stray.ts', '../core/target', 'known-rooms'],
];

const allowed: readonly (readonly [from: string, imports: string])[] = [
  ['workbook/down.ts', '../core/target'],
  ['workbook/file/down.ts', '../target'],
  ['workbook/file/sheets.ts', 'exceljs'],
  ['limits/down.ts', '../spending/target'],
  ['report/down.ts', '../register/target'],
  ['report/word.ts', 'docx'],
  ['cli/down.ts', '../workbook/file/target'],
  ['cli/disk.ts', 'node:fs'],
  ['taskpane/down.ts', '../job/target'],
  ['taskpane/screen.tsx', 'react'],
];

describe('the walls between the rooms', () => {
  const broken = brokenRules();

  it.each(forbidden)('src/%s may not import %s', (from, _imports, rule) => {
    expect(broken.get(`src/${from}`)).toContain(rule);
  });

  it.each(allowed)('src/%s may import %s', (from) => {
    expect(broken.get(`src/${from}`)).toBeUndefined();
  });

  it('two files may not import each other', () => {
    expect(broken.get('src/tables/egg.ts')).toContain('no-cycles');
  });

  it('importing only a type is importing', () => {
    expect(broken.get('src/core/onlyType.ts')).toContain('room-core');
  });

  it('importing later is importing', () => {
    expect(broken.get('src/job/later.ts')).toContain('spreadsheet-libraries-only-in-file-adapter');
  });
});

/** Runs the project's own rules over a folder of imports written for this test. */
function brokenRules(): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'twinledger-walls-'));
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [file, text] of files()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const rules = new Map<string, string[]>();
  for (const { from, rule } of cruise(folder).summary.violations) {
    rules.set(from, [...(rules.get(from) ?? []), rule.name]);
  }
  return rules;
}

function* files(): Generator<readonly [file: string, text: string]> {
  const target = 'export interface Target { readonly name: string }\nexport const target = 1;\n';
  for (const room of Object.keys(rooms)) yield [`src/${room}/target.ts`, target];
  yield ['test/target.ts', target];
  yield ['assets/make/target.ts', target];
  for (const [from, imports] of [...forbidden, ...allowed]) {
    yield [`src/${from}`, `import * as target from '${imports}';\nexport default target;\n`];
  }
  yield ['src/tables/egg.ts', "import { hen } from './hen';\nexport const egg = () => hen;\n"];
  yield ['src/tables/hen.ts', "import { egg } from './egg';\nexport const hen = () => egg;\n"];
  yield [
    'src/core/onlyType.ts',
    "import type { Target } from '../tables/target';\nexport type Mine = Target;\n",
  ];
  yield ['src/job/later.ts', "export const later = () => import('exceljs');\n"];
}

/** The tool by itself, as `npm run check:imports` starts it: it is an ES module, which Jest cannot load. */
function cruise(folder: string): Cruise {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, 'test/gates/dependency-cruiser.cjs');
  const printed = execFileSync(process.execPath, [tool, '--config', config, '--output-type', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as Cruise;
}
