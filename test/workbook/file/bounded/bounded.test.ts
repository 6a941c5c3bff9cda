import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bigText, bigWorkbook, repeated } from './bigFile';

const READER = require.resolve('./readBounded.cjs');
/** Megabytes of values; typed arrays and the file itself lie outside. A process that needs more ends in a fault. */
const HEAP = 400;
/** Megabytes of the whole process, Node and compiler included. */
const MEMORY = 900;
/** Milliseconds until a process that hangs is ended; no measure. */
const NEVER = 240_000;

interface Bounded {
  readonly outcome: string;
  readonly rows: number;
  readonly lastRow: readonly unknown[];
  readonly peak: number;
}

function readBounded(file: string): Bounded {
  try {
    const { stdout, stderr, status, signal } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, READER, file],
      { encoding: 'utf8', timeout: NEVER },
    );
    if (status !== 0) throw new Error(`ended with ${status ?? signal ?? 'nothing'}: ${stderr.slice(-2000)}`);
    return JSON.parse(stdout) as Bounded;
  } finally {
    rmSync(path.dirname(file), { recursive: true });
  }
}

const ROWS = 1_048_576;

function* rowsOf(row: (at: number) => string): Generator<string> {
  yield '<worksheet><sheetData>';
  yield* repeated(ROWS, (at) => row(at + 1));
  yield '</sheetData></worksheet>';
}

describe('within bounded memory', () => {
  it('a sheet filled to the last row is read', () => {
    const file = bigWorkbook(
      rowsOf(
        (row) =>
          `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="str"><v>Toyota City</v></c><c r="C${row}"><v>${(row * 7919) % 100_003}</v></c></row>`,
      ),
    );
    const { outcome, rows, lastRow, peak } = readBounded(file);
    expect([outcome, rows, lastRow]).toEqual(['read', ROWS, [ROWS, 'Toyota City', (ROWS * 7919) % 100_003]]);
    expect(peak).toBeLessThan(MEMORY);
  });

  it('a sheet with a style in every row and nothing else is read as empty', () => {
    const file = bigWorkbook(
      rowsOf((row) => `<row r="${row}" hidden="1" ht="${row % 97}"><c r="A${row}" s="0"/></row>`),
    );
    const { outcome, rows, peak } = readBounded(file);
    expect([outcome, rows]).toEqual(['read', 0]);
    expect(peak).toBeLessThan(MEMORY);
  });

  it('a text file of a million lines is read', () => {
    const file = bigText(
      'ledger.csv',
      repeated(ROWS, (at) => `2025-04-01,"Supplier, ${at % 3000}",${at % 977}.00\n`),
    );
    const { outcome, rows, peak } = readBounded(file);
    expect([outcome, rows]).toEqual(['read', ROWS]);
    expect(peak).toBeLessThan(MEMORY);
  });

  it.each<[string, () => string, RegExp]>([
    [
      'a million merged areas',
      () =>
        bigWorkbook([
          '<worksheet><sheetData/><mergeCells>',
          ...repeated(
            10_000_000,
            (at) => `<mergeCell ref="A${(at % 1_000_000) + 1}:B${((at * 7919) % 1_000_000) + 1}"/>`,
          ),
        ]),
      /more than 500,000 merged areas/,
    ],
    [
      'millions of shared texts',
      () =>
        bigWorkbook(
          ['<sst>', ...repeated(5_000_001, (at) => `<si><t>${at}</t></si>`), '</sst>'],
          'xl/sharedStrings.xml',
        ),
      /more than 5,000,000 shared texts/,
    ],
    [
      'every column of every row',
      () => bigWorkbook(rowsOf((row) => `<row r="${row}"><c r="XFD${row}"><v>${row}</v></c></row>`)),
      /spreads over more than 30,000,000 cells/,
    ],
    [
      'a cell of 200 MB in a workbook',
      () =>
        bigWorkbook(
          (function* () {
            yield '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is>';
            yield* repeated(400_000, () => `<r><t>${'x'.repeat(500)}</t></r>`);
            yield '</is></c></row></sheetData></worksheet>';
          })(),
        ),
      /one of its cells holds more than 1,000,000 characters/,
    ],
    [
      'a cell of 200 MB in a text file',
      () => bigText('ledger.csv', ['Supplier,Amount\n', ...repeated(400_000, () => 'x'.repeat(500)), ',1\n']),
      /one of its cells holds more than 1,000,000 characters/,
    ],
    [
      'a line of millions of cells',
      () =>
        bigText(
          'ledger.csv',
          repeated(5_000_000, () => '1,'),
        ),
      /more than 16,384 columns/,
    ],
    [
      'millions of quotes that never close',
      () => bigText('ledger.csv', ['a,', ...repeated(5_000_000, () => '"a" ')]),
      /one of its cells holds more than 1,000,000 characters/,
    ],
  ])('%s end in one sentence', (_, make, sentence) => {
    const { outcome, peak } = readBounded(make());
    expect(outcome).toMatch(sentence);
    expect(peak).toBeLessThan(MEMORY);
  });
});
