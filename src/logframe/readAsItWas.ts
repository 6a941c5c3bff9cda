import { say } from '../core/messages';
import { excelTableName } from '../workbook/excelTableName';
import { readGenerated, type GeneratedRow } from '../workbook/generated';
import { sourceAt, sourceOfArea, type Grid } from '../workbook/grid';
import { numberIn, poundsIn } from './amountIn';
import { AS_IT_WAS_SHEET, AS_IT_WAS_TABLE, type AsItWas, type PartLine, type PartName } from './asItWas';
import type { Inputs } from './inputs';
import type {
  Indicator,
  Logframe,
  LogframeProfileId,
  Milestone,
  Result,
  Statement,
  Unplaced,
} from './logframe';
import { PARTICULARS, withParticulars } from './particulars';
import { profileNamed } from './profile';

const { parts: partNames, sheet: words } = say.logframeBefore;

/** The logframes kept on a sheet "Before conversion". Every part names its cell there. */
export function readAsItWas(grid: Grid): AsItWas[] {
  if (grid.marker?.sheetId !== AS_IT_WAS_SHEET) return [];
  const byName = new Map<string, PartLine[]>();
  for (const { name, line } of linesOn(grid)) {
    const lines = byName.get(name) ?? [];
    lines.push(line);
    byName.set(name, lines);
  }
  return [...byName].flatMap(([name, lines]) => rebuilt(name, lines, grid) ?? []);
}

function linesOn(grid: Grid): { name: string; line: PartLine }[] {
  const tables = (readGenerated(grid)?.tables ?? []).filter(
    ({ name }) => name === excelTableName(AS_IT_WAS_TABLE),
  );
  const rows = tables.flatMap((table) =>
    table.rows.map((row) => ({ row, textAt: table.left + table.headers.indexOf(words.columns.text) })),
  );
  return rows
    .sort((one, other) => Number(textIn(one.row, 'order')) - Number(textIn(other.row, 'order')))
    .flatMap(({ row, textAt }) => {
      const part = PART_OF.get(textIn(row, 'part') ?? '');
      if (part === undefined) return [];
      const isLeft = LEFT_OVER.some((reason) => reason === part);
      const line: PartLine = {
        part,
        label: textIn(row, 'label'),
        text: textIn(row, 'text'),
        source: sourceAt(grid, row.row, textAt),
        ...(isLeft ? { number: textIn(row, 'indicator') } : {}),
      };
      return [{ name: textIn(row, 'logframe') ?? '', line }];
    });
}

const PART_OF = new Map(
  (Object.entries(partNames) as [PartName, string][]).map(([part, name]) => [name, part]),
);

function textIn({ cells }: GeneratedRow, column: keyof typeof words.columns): string | null {
  const content = cells.get(words.columns[column])?.value ?? null;
  return content === null || typeof content === 'object' ? null : String(content);
}

function rebuilt(name: string, lines: readonly PartLine[], grid: Grid): AsItWas | null {
  const from = profileIn(lines, 'from');
  const to = profileIn(lines, 'to');
  if (from === null || to === null) return null;
  const start = textOf(lines, 'start');
  const end = textOf(lines, 'end');
  const groups = beginningWith(lines, LEVELS);
  const unplaced = lines.flatMap((line) => leftOver(line) ?? []);
  const logframe: Logframe = {
    title: textOf(lines, 'title'),
    profile: from,
    results: groups.map(resultOf),
    findings: [],
    source: sourceOfArea(grid, { top: 0, left: 0, bottom: grid.rows.length - 1, right: 0 }),
    ...(start === null && end === null ? {} : { period: { from: start, to: end } }),
    ...(unplaced.length === 0 ? {} : { unplaced }),
  };
  const unchanged = groups.flatMap(({ rest }, at) =>
    rest.some(({ part }) => part === 'asItWas') ? [at] : [],
  );
  return { name, logframe, to, unchanged: new Set(unchanged) };
}

const LEVELS = ['impact', 'outcome', 'output', 'activity'] as const;
const LEFT_OVER = ['numberWithoutResult', 'noNumber', 'linesDoNotPair', 'noLevel'] as const;

/** A result, an indicator or a milestone: the line that opens it, and those up to the next one. */
interface Group {
  readonly head: PartLine;
  readonly rest: readonly PartLine[];
}

/** The lines cut before each one of the given parts; what stands before the first is left out. */
function beginningWith(lines: readonly PartLine[], parts: readonly PartName[]): Group[] {
  const groups: { head: PartLine; rest: PartLine[] }[] = [];
  for (const line of lines) {
    if (parts.includes(line.part)) groups.push({ head: line, rest: [] });
    else groups.at(-1)?.rest.push(line);
  }
  return groups;
}

function resultOf({ head, rest }: Group): Result {
  const firstIndicator = rest.findIndex(({ part }) => part === 'indicator');
  const own = firstIndicator === -1 ? rest : rest.slice(0, firstIndicator);
  const riskRating = textOf(own, 'riskRating');
  const weight = textOf(own, 'weight');
  const inputs = inputsOf(own);
  return {
    level: LEVELS.find((level) => level === head.part) ?? 'output',
    number: head.label,
    statement: head.text ?? '',
    indicators: beginningWith(rest, ['indicator']).map(indicatorOf),
    meansOfVerification: statements(own, 'means'),
    assumptions: statements(own, 'assumption'),
    risks: statements(own, 'risk'),
    weight: weight === null ? null : Number(weight),
    source: head.source,
    ...(riskRating === null ? {} : { riskRating }),
    ...(inputs === null ? {} : { inputs }),
  };
}

function inputsOf(lines: readonly PartLine[]): Inputs | null {
  const total = lines.find(({ part }) => part === 'inputsTotal');
  if (total === undefined) return null;
  return {
    parts: lines
      .filter(({ part }) => part === 'input')
      .map(({ label, text }) => ({ funder: label ?? '', amount: poundsIn(text ?? '') })),
    total: poundsIn(total.text ?? ''),
    sharePercent: numberIn(textOf(lines, 'inputsShare') ?? ''),
    fullTimeEquivalents: textOf(lines, 'inputsPeople'),
    source: total.source,
  };
}

function indicatorOf({ head, rest: lines }: Group): Indicator {
  const direction = lines.find(({ part }) => part === 'direction');
  const evidence = lines.some(({ part }) => part === 'evidence') ? statements(lines, 'evidence') : null;
  const responsible = textOf(lines, 'responsible');
  return {
    number: head.label,
    text: head.text ?? '',
    baseline: textOf(lines, 'baseline'),
    baselineYear: textOf(lines, 'baselineYear'),
    milestones: beginningWith(lines, ['milestone']).map(milestoneOf),
    target: textOf(lines, 'target'),
    actual: textOf(lines, 'actual'),
    sources: statements(lines, 'source'),
    source: head.source,
    ...(direction === undefined
      ? {}
      : {
          measure: {
            direction: oneOf(direction.text, ['increase', 'decrease']),
            accumulation: oneOf(textOf(lines, 'accumulation'), ['summing', 'cumulative']),
          },
        }),
    ...(evidence === null ? {} : { evidence }),
    ...(responsible === null ? {} : { responsible }),
    ...withParticulars(
      PARTICULARS.flatMap((kind) => statements(lines, kind).map((said) => ({ kind, ...said }))),
    ),
  };
}

function milestoneOf({ head, rest: [next] }: Group): Milestone {
  return {
    label: head.label ?? '',
    value: head.text,
    ...(next?.part === 'achieved' ? { actual: next.text } : {}),
  };
}

function leftOver({ part, label, text, source, number = null }: PartLine): Unplaced | null {
  const because = LEFT_OVER.find((reason) => reason === part);
  return because === undefined ? null : { because, number, part: label ?? '', text: text ?? '', source };
}

function statements(lines: readonly PartLine[], part: PartName): Statement[] {
  return lines.flatMap((line) =>
    line.part === part && line.text !== null ? [{ text: line.text, source: line.source }] : [],
  );
}

function textOf(lines: readonly PartLine[], part: PartName): string | null {
  return lines.find((line) => line.part === part)?.text ?? null;
}

function profileIn(lines: readonly PartLine[], part: PartName): LogframeProfileId | null {
  return profileNamed(textOf(lines, part) ?? '');
}

function oneOf<T extends string>(text: string | null, known: readonly T[]): T | null {
  return known.find((one) => one === text) ?? null;
}
