import fc from 'fast-check';
import type { Logframe, ResultLevel } from '../../src/logframe/logframe';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { sheetOf } from './sheet';
import { cellName } from '../../src/core/source';

/** What an officer means, before it is drawn on a sheet. */
export interface MeantResult {
  readonly level: ResultLevel;
  readonly number: string | null;
  readonly statement: string;
  readonly indicators: readonly string[];
  readonly means: readonly string[];
  readonly assumptions: readonly string[];
}

/** How it is drawn. */
export interface Layout {
  readonly labels: 'inCell' | 'ownColumn';
  readonly wording: keyof typeof LABELS;
  readonly header: readonly string[];
  readonly mark: '- ' | '• ' | '– ' | 'numbers' | 'none';
  readonly outputs: 'oneCell' | 'rows';
  readonly merged: boolean;
  readonly down: number;
  readonly right: number;
}

const LABELS = {
  handbook: { impact: 'GOAL', outcome: 'PURPOSE', output: 'OUTPUTS', activity: 'ACTIVITIES' },
  donor: { impact: 'Impact', outcome: 'Outcome', output: 'Outputs', activity: 'Activities' },
  european: {
    impact: 'Overall objective',
    outcome: 'Specific objective',
    output: 'Results',
    activity: 'Activities',
  },
} as const;

const HEADERS = [
  ['Project summary', 'Measurable indicators', 'Means of verification', 'Important assumptions'],
  ['Narrative summary', 'Objectively Verifiable Indicators (OVIs)', 'MoV', 'Assumptions & risks'],
  ['Intervention logic', 'Indicators', 'Sources of verification', 'ASSUMPTIONS'],
  ['Objectives', 'Key indicators*', 'Source of Data', 'Risks/Assumptions'],
] as const;

const word = fc.constantFrom(
  'bridge',
  'market',
  'nurse',
  'ledger',
  'harvest',
  'school',
  'river',
  'clerk',
  'seed',
  'lamp',
  'road',
  'pump',
);

/** A phrase that begins with a capital, with an odd mark inside now and then. */
const phrase = fc
  .tuple(
    fc.constantFrom('Better', 'More', 'New', 'Open', 'Fair'),
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' (pilot)', ' 2026', ', 40%', ' & yards', ' e.g. here'),
  )
  .map(([first, words, end]) => `${[first, ...words].join(' ')}${end}`);

const list = (least: number) => fc.array(phrase, { minLength: least, maxLength: 3 });

const meant = (level: ResultLevel, number: string | null): fc.Arbitrary<MeantResult> =>
  fc.record({
    level: fc.constant(level),
    number: fc.constant(number),
    statement: phrase,
    indicators: list(1),
    means: list(0),
    assumptions: list(0),
  });

export const layouts: fc.Arbitrary<Layout> = fc.record({
  labels: fc.constantFrom('inCell', 'ownColumn'),
  wording: fc.constantFrom('handbook', 'donor', 'european'),
  header: fc.constantFrom(...HEADERS),
  mark: fc.constantFrom('- ', '• ', '– ', 'numbers', 'none'),
  outputs: fc.constantFrom('oneCell', 'rows'),
  merged: fc.boolean(),
  down: fc.nat({ max: 4 }),
  right: fc.nat({ max: 3 }),
});

/** A goal, a purpose, one to three outputs and perhaps an activity. */
export const meantResults: fc.Arbitrary<readonly MeantResult[]> = fc
  .tuple(
    meant('impact', null),
    meant('outcome', null),
    fc
      .integer({ min: 1, max: 3 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => meant('output', String(index + 1)))),
      ),
    fc.option(meant('activity', '1.1')),
  )
  .map(([goal, purpose, outputs, activity]) => [
    goal,
    purpose,
    ...outputs,
    ...(activity === null ? [] : [activity]),
  ]);

/** Draws the results on a sheet in a layout. */
export function draw(results: readonly MeantResult[], layout: Layout): Grid {
  const outputs = results.filter(({ level }) => level === 'output');
  const inOneCell = layout.outputs === 'oneCell' && outputs.length > 1;
  const boxes = results.flatMap((result): string[][] => {
    if (result.level !== 'output' || !inOneCell) return [rowOf(result, layout, outputs.length === 1)];
    return result === outputs[0] ? [sharedRow(outputs, layout)] : [];
  });
  const labelled = layout.labels === 'ownColumn' ? 1 : 0;
  const rows: CellValue[][] = Array.from({ length: layout.down }, (_, index) =>
    index === 0 ? ['Twinning with friends'] : [],
  );
  rows.push(shifted([...Array.from({ length: labelled }, () => ''), ...layout.header], layout));
  const merges: string[] = [];
  for (const box of boxes) {
    rows.push(shifted(box, layout));
    if (!layout.merged) continue;
    rows.push([]);
    for (const column of box.keys()) {
      const at = column + layout.right;
      merges.push(`${cellName(rows.length - 2, at)}:${cellName(rows.length - 1, at)}`);
    }
  }
  return sheetOf(rows, merges);
}

/** What was read, in the shape of what was meant. */
export function asMeant(logframe: Logframe | undefined): MeantResult[] {
  return (logframe?.results ?? []).map(
    ({ level, number, statement, indicators, meansOfVerification, assumptions }) => ({
      level,
      number,
      statement,
      indicators: indicators.map(({ text }) => text),
      means: [...meansOfVerification, ...indicators.flatMap(({ sources }) => sources)].map(
        ({ text }) => text,
      ),
      assumptions: assumptions.map(({ text }) => text),
    }),
  );
}

/** Assumptions of a shared cell without numbers hold for each of its results. */
export function asDrawn(results: readonly MeantResult[], layout: Layout): MeantResult[] {
  const outputs = results.filter(({ level }) => level === 'output');
  const shared = layout.outputs === 'oneCell' && outputs.length > 1;
  return results.map((result) =>
    shared && result.level === 'output' ? { ...result, assumptions: outputs[0]?.assumptions ?? [] } : result,
  );
}

function rowOf(result: MeantResult, layout: Layout, isOnlyOutput: boolean): string[] {
  const { level, number, statement, indicators, means, assumptions } = result;
  const label = LABELS[layout.wording][level];
  const numbered =
    number === null
      ? statement
      : level === 'output' && isOnlyOutput
        ? `(${number}) ${statement}`
        : `${number}. ${statement}`.replace('1.1. ', '1.1 ');
  const cells = [indicators, means, assumptions].map((items) => listed(items, layout));
  return layout.labels === 'ownColumn' ? [label, numbered, ...cells] : [`${label}: ${numbered}`, ...cells];
}

function sharedRow(outputs: readonly MeantResult[], layout: Layout): string[] {
  const label = LABELS[layout.wording].output;
  const bulleted: Layout = { ...layout, mark: layout.mark === 'numbers' ? '- ' : layout.mark };
  const under = (items: (output: MeantResult) => readonly string[]) =>
    outputs
      .flatMap((output) =>
        items(output).length === 0 ? [] : [`(${output.number ?? ''})`, listed(items(output), bulleted)],
      )
      .join('\n');
  const statements = outputs.map(({ number, statement }) => `(${number ?? ''}) ${statement}`).join('\n');
  const cells = [
    under(({ indicators }) => indicators),
    under(({ means }) => means),
    listed(outputs[0]?.assumptions ?? [], bulleted),
  ];
  return layout.labels === 'ownColumn'
    ? [label, statements, ...cells]
    : [`${label}:\n${statements}`, ...cells];
}

function listed(items: readonly string[], { mark }: Layout): string {
  return items
    .map((item, index) => `${mark === 'numbers' ? `${index + 1}. ` : mark === 'none' ? '' : mark}${item}`)
    .join('\n');
}

function shifted(cells: readonly string[], { right }: Layout): CellValue[] {
  return [...Array.from({ length: right }, () => null), ...cells.map((cell) => (cell === '' ? null : cell))];
}
