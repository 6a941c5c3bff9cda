import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { pence } from '../../src/core/pence';
import type { Indicator, Logframe, Result } from '../../src/logframe/logframe';
import { logframeProgress } from '../../src/logframe/logframeProgress';
import type { ProgressShown } from '../../src/logframe/progressPlaces';
import { progressSheet } from '../../src/logframe/progressSheet';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { place } from '../../src/workbook/place';
import { fcdo, indicator, result } from '../logframe/made';
import { formulaResults, recalculated } from './recalculate';

const day = calendarDate('2025-06-30');
if (day === null) throw new Error('no date');
const asOf = day;

const figure = fc.option(
  fc.oneof(
    fc.integer({ min: -50, max: 400 }).map(String),
    fc.constantFrom('0', '100', '33.3', '£1,200', 'Report published'),
  ),
  { nil: null, freq: 6 },
);

const indicators: fc.Arbitrary<Indicator> = fc
  .record({ baseline: figure, target: figure, actual: figure })
  .map((values) => indicator(values));

const outputs: fc.Arbitrary<Result> = fc
  .record({
    indicators: fc.array(indicators, { maxLength: 3 }),
    weight: fc.constantFrom(null, 100, 50, 50, 33.3),
    agreed: fc.constantFrom(null, null, 0.5, 1.2),
    budget: fc.constantFrom(undefined, 0, 1_000_001),
  })
  .map(({ indicators: own, weight, agreed, budget }) =>
    result({
      indicators: own,
      weight,
      number: agreed === null ? null : String(agreed),
      ...(budget === undefined
        ? {}
        : {
            inputs: {
              parts: [],
              total: pence(budget),
              sharePercent: null,
              fullTimeEquivalents: null,
              source: result().source,
            },
          }),
    }),
  );

const shown = fc.record({
  outputs: fc.array(outputs, { maxLength: 3 }),
  spent: fc.option(fc.nat(2_000_000)),
});

/** The share agreed for an output is kept in its number here. */
const agreedFor = ({ number }: Result) => (number === null ? null : Number(number));

function shownOf(name: string, results: readonly Result[], spent: number | null): ProgressShown {
  const logframe: Logframe = fcdo({ title: name, results });
  return {
    name,
    progress: logframeProgress(logframe, agreedFor),
    spent: spent === null ? null : { amount: pence(spent), example: true, lines: 1 },
  };
}

const TABLES = [
  [],
  [
    { from: 0, letter: 'C' },
    { from: 0.75, letter: 'B' },
    { from: 1, letter: 'A' },
  ],
  [
    { from: 1, letter: 'A' },
    { from: 0, letter: 'C' },
  ],
];

describe('the progress of logframes, recalculated', () => {
  it.each(
    TABLES.map((table) => [table.map(({ letter }) => letter).join(' then ') || 'no letter', table] as const),
  )('says with a table of %s what the engine says', async (_what, table) => {
    const drawn = fc.sample(shown, { numRuns: 40, seed: 20250630 });
    const sheet = progressSheet(
      drawn.map((one, at) => shownOf(`Wells ${at + 1}`, one.outputs, one.spent)),
      table,
      asOf,
    );
    const written = await writeWorkbookFile(place([sheet]));
    const ours = formulaResults(await readWorkbookFile(written, 'workbook.xlsx'));
    expect(Object.keys(ours).length).toBeGreaterThan(200);
    expect(formulaResults(await recalculated(written))).toEqual(ours);
  });
});
