import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import type { Indicator, Logframe, Result, Statement } from './logframe';
import { logframeNames } from './logframeNames';
import { levelName } from './profile';

export const LOGFRAME_SHEET = 'logframe';
export const LOGFRAME_TABLE = 'logframe.indicators';

const words = say.logframe.sheet;

type ColumnId = keyof typeof words.columns;

/**
 * The logframes as one flat table, a row for each indicator (and for each result that has none). A row is known by its
 * logframe, level, number and the indicator's own wording, so that what officers filled in stays with the indicator it was
 * written for: rewording one, or adding another above it, moves nothing.
 */
export function logframeSheet(logframes: readonly Logframe[]): SheetModel {
  const hasMilestones = logframes.some(({ results }) =>
    results.some(({ indicators }) => indicators.some(({ milestones }) => milestones.length > 0)),
  );
  return {
    id: LOGFRAME_SHEET,
    name: words.name,
    title: words.title,
    notes: [logframes.length === 0 ? words.none : words.note],
    tables: [
      {
        id: LOGFRAME_TABLE,
        caption: null,
        columns: columns.filter(({ id }) => id !== 'milestones' || hasMilestones),
        rows: rowsOf(logframes, hasMilestones),
      },
    ],
    orientation: 'landscape',
  };
}

/** The keys of the sheet's rows by logframe, result and indicator. */
export function logframeRowKeys(logframes: readonly Logframe[]): string[][][] {
  const keys = rowsOf(logframes, false).map(({ key }) => key);
  return logframes.map(({ results }) =>
    results.map(({ indicators }) => keys.splice(0, Math.max(1, indicators.length))),
  );
}

const column = (id: ColumnId, owner: ColumnModel['owner'], width: number): ColumnModel => ({
  id,
  header: words.columns[id],
  owner,
  type: 'text',
  width,
});

const columns: readonly ColumnModel[] = [
  column('logframe', 'key', 15),
  column('level', 'key', 11),
  column('number', 'key', 11),
  column('result', 'computed', 22),
  column('indicator', 'key', 22),
  column('baseline', 'entered', 10),
  column('baselineYear', 'entered', 10),
  column('milestones', 'computed', 20),
  column('target', 'entered', 10),
  column('actual', 'entered', 10),
  column('sources', 'computed', 18),
  column('assumptions', 'computed', 20),
  column('risks', 'computed', 16),
  column('source', 'computed', 16),
];

function rowsOf(logframes: readonly Logframe[], hasMilestones: boolean): RowModel[] {
  const names = logframeNames(logframes);
  const seen = new Set<string>();
  return logframes.flatMap((logframe, index) =>
    logframe.results.flatMap((result) => {
      const shared = sharedCells(names[index] ?? '', logframe, result);
      return (result.indicators.length === 0 ? [null] : result.indicators).map((indicator) => {
        const cells = cellsOf(shared, result, indicator);
        return numbered(hasMilestones ? cells : without(cells, 'milestones'), seen);
      });
    }),
  );
}

type Texts = Record<ColumnId, string | null>;

type Shared = Pick<Texts, 'logframe' | 'level' | 'number' | 'result' | 'sources' | 'assumptions' | 'risks'>;

/** What every row of a result repeats, so that each can be read alone. */
function sharedCells(name: string, { profile }: Logframe, result: Result): Shared {
  return {
    logframe: name,
    level: levelName(profile, result.level),
    number: result.number,
    result: result.statement,
    sources: listed(result.meansOfVerification),
    assumptions: listed(result.assumptions),
    risks: listed(result.risks),
  };
}

function cellsOf(shared: Shared, result: Result, indicator: Indicator | null): Texts {
  return {
    ...shared,
    number: indicator?.number ?? shared.number,
    indicator: indicator?.text ?? null,
    baseline: indicator?.baseline ?? null,
    baselineYear: indicator?.baselineYear ?? null,
    milestones: joined(
      (indicator?.milestones ?? []).map(({ label, value: text }) => `${label}: ${text ?? ''}`.trim()),
    ),
    target: indicator?.target ?? null,
    actual: indicator?.actual ?? null,
    sources: listed(indicator?.sources ?? []) ?? shared.sources,
    source: sourceText(indicator?.source ?? result.source),
  };
}

function listed(statements: readonly Statement[]): string | null {
  return joined(statements.map(({ text }) => text));
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}

function without(texts: Texts, id: ColumnId): Partial<Texts> {
  const { [id]: _left, ...rest } = texts;
  return rest;
}

/** Two rows that read the same are told apart in the number: "1 (2)". */
function numbered(texts: Partial<Texts>, seen: Set<string>): RowModel {
  let row = rowOf(texts);
  for (let count = 2; seen.has(row.key); count += 1) {
    row = rowOf({ ...texts, number: words.second({ text: texts.number ?? '', count }) });
  }
  seen.add(row.key);
  return row;
}

function rowOf(texts: Partial<Texts>): RowModel {
  const cells: Record<string, CellModel> = {};
  for (const [id, text] of Object.entries(texts)) cells[id] = value(text);
  return { key: rowKey(columns, cells), cells };
}
