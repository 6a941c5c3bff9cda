import { readGenerated } from '../../src/workbook/generated';
import { mergeSheets } from '../../src/workbook/mergeSheets';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import {
  call,
  cell,
  column,
  here,
  num,
  operation,
  sumifs,
  toPenny,
  txt,
  type Expression,
} from '../../src/workbook/formula';
import { valueAt } from '../../src/workbook/grid';
import { place } from '../../src/workbook/place';
import { value, type RowModel, type SheetModel } from '../../src/workbook/sheetModel';
import { AWKWARD_TEXTS, sheetIn } from '../workbook/conformance';
import { columnOf, sheetOf, tableOf } from '../workbook/sheets';
import { formulaResults, recalculated } from './recalculate';

const lines = sheetOf("Line's working", [
  tableOf(
    'oracle.lines',
    [
      columnOf('line', { owner: 'key' }),
      columnOf('treatment'),
      columnOf('year'),
      columnOf('amount', { type: 'pounds' }),
    ],
    [
      row('H20', 'counted', '2025/26', 1234.55),
      row('H21', 'counted', '2025/26', 0.1),
      row('H22', 'counted', '2024/25', 4200),
      row('H23', 'queried', '2025/26', 0.2),
      row('H24', 'excluded', '2025/26', -300.05),
    ],
  ),
]);

function row(key: string, treatment: string, year: string, amount: number): RowModel {
  return {
    key,
    cells: { line: value(key), treatment: value(treatment), year: value(year), amount: value(amount) },
  };
}

const amount = column('oracle.lines', 'amount');
const treatment = column('oracle.lines', 'treatment');
const year = column('oracle.lines', 'year');
const counted = (of: string) => toPenny(sumifs(amount, [treatment, txt('counted')], [year, txt(of)]));
const minus = (left: Expression, right: Expression) => operation(left, '-', right);

/** Every function that a model may use, with the engine's own result. */
const FORMULAS: readonly (readonly [name: string, formula: Expression, result: string | number])[] = [
  ['Counted this year', counted('2025/26'), 1234.65],
  ['Counted last year', counted('2024/25'), 4200],
  ['Limit', toPenny(operation(num(2), '*', cell('oracle.sums', 'Counted last year', 'result'))), 8400],
  [
    'Remaining',
    toPenny(
      minus(cell('oracle.sums', 'Limit', 'result'), cell('oracle.sums', 'Counted this year', 'result')),
    ),
    7165.35,
  ],
  ['All', toPenny(call('SUM', amount)), 5134.8],
  ['Lines counted', call('COUNTIFS', treatment, txt('counted')), 3],
  [
    'Outcome',
    call(
      'IF',
      operation(cell('oracle.sums', 'Remaining', 'result'), '>=', num(0)),
      txt('within'),
      txt('over "the" test'),
    ),
    'within',
  ],
  [
    'Looked up',
    call('INDEX', treatment, call('MATCH', txt('H24'), column('oracle.lines', 'line'), num(0))),
    'excluded',
  ],
  ['Least', call('MIN', amount), -300.05],
  ['Most', call('MAX', amount), 4200],
  [
    'Order of working',
    minus(num(10), minus(num(4), operation(num(3), '*', operation(num(1), '+', num(1))))),
    12,
  ],
  ['Joined', operation(operation(txt('£'), '&', num(5)), '&', here('name')), '£5Joined'],
  ['Less than nothing', minus(num(1), num(-2)), 3],
];

function sums(results: (result: string | number) => string | number = (result) => result): SheetModel {
  return sheetOf('Sums', [
    tableOf(
      'oracle.sums',
      [columnOf('name', { owner: 'key' }), columnOf('result', { type: 'general' })],
      FORMULAS.map(([name, formula, result]) => ({
        key: name,
        cells: { name: value(name), result: { formula, result: results(result) } },
      })),
    ),
  ]);
}

describe('our formulas, counted afresh by LibreOffice', () => {
  it('come to what the engine says', async () => {
    const written = await writeWorkbookFile(place([sums(), lines]));
    const ours = formulaResults(await readWorkbookFile(written, 'workbook.xlsx'));
    expect(Object.keys(ours)).toHaveLength(FORMULAS.length);
    expect(formulaResults(await recalculated(written))).toEqual(ours);
  });

  it('are counted, not copied: wrong results in the file come out right', async () => {
    const wrong = await writeWorkbookFile(place([sums(() => 999), lines]));
    const right = Object.fromEntries(FORMULAS.map(([, , result], at) => [`Sums!B${at + 4}`, result]));
    expect(formulaResults(await recalculated(wrong))).toEqual(right);
  });
});

describe('a workbook of ours that was saved by LibreOffice', () => {
  const texts = AWKWARD_TEXTS.filter((text) => text.length < 1000);
  const register = sheetOf(
    'Register',
    [
      {
        ...tableOf(
          'register.links',
          [
            columnOf('partner', { owner: 'key' }),
            columnOf('since', { type: 'date' }),
            columnOf('share', { type: 'percent' }),
            columnOf('text'),
            columnOf('answer', {
              owner: 'entered',
              choices: Array.from({ length: 60 }, (_, at) => `answer ${at}`),
            }),
          ],
          texts.map((text, at) => ({
            key: `Town ${at}`,
            cells: {
              partner: value(`Town ${at}`),
              since: value(at % 2 ? '1998-11-17' : '1998'),
              share: value(at / 7),
              text: value(text),
              answer: value(at % 3 ? null : text),
            },
          })),
        ),
        caption: 'Links',
      },
    ],
    { notes: ['As at 31 March 2026.'] },
  );

  it('is still known as ours, with nothing taken for an edit', async () => {
    const models = [sums(), lines, register];
    const saved = await recalculated(await writeWorkbookFile(place(models)));
    const standing = saved.grids.flatMap((grid) => readGenerated(grid) ?? []);
    expect(standing.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
    const merged = mergeSheets(standing, models);
    expect({ notes: merged.notes, overrides: merged.overrides }).toEqual({ notes: [], overrides: [] });
    expect(merged.models).toEqual(models);
  });

  it('holds every text as it was typed', async () => {
    const grid = sheetIn(await recalculated(await writeWorkbookFile(place([register]))), 'Register');
    expect(texts.map((_, at) => valueAt(grid, 5 + at, 3))).toEqual(texts);
  });
});
