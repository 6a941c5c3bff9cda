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
import { sourcesFor } from './checks/walk';
import type { Indicator, Logframe, Result } from './logframe';
import { levelName } from './profile';

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
    id: 'logframe',
    name: words.name,
    title: words.title,
    notes: [logframes.length === 0 ? words.none : words.note],
    tables: [
      {
        id: 'logframe.indicators',
        caption: null,
        columns: columns.filter(({ id }) => id !== 'milestones' || hasMilestones),
        rows: rowsOf(logframes, hasMilestones),
      },
    ],
    orientation: 'landscape',
  };
}

const column = (id: ColumnId, owner: ColumnModel['owner'], width: number): ColumnModel => ({
  id,
  header: words.columns[id],
  owner,
  type: 'text',
  width,
});

const columns: readonly ColumnModel[] = [
  column('logframe', 'key', 18),
  column('level', 'key', 10),
  column('number', 'key', 8),
  column('result', 'computed', 34),
  column('indicator', 'key', 36),
  column('baseline', 'entered', 12),
  column('baselineYear', 'entered', 10),
  column('milestones', 'computed', 22),
  column('target', 'entered', 12),
  column('actual', 'entered', 12),
  column('sources', 'computed', 30),
  column('assumptions', 'computed', 28),
  column('risks', 'computed', 20),
  column('source', 'computed', 22),
];

function rowsOf(logframes: readonly Logframe[], hasMilestones: boolean): RowModel[] {
  const names = namesOf(logframes);
  const seen = new Set<string>();
  return logframes.flatMap((logframe, index) =>
    logframe.results.flatMap((result) =>
      (result.indicators.length === 0 ? [null] : result.indicators).map((indicator) => {
        const cells = cellsOf(names[index] ?? '', logframe, result, indicator);
        return numbered(hasMilestones ? cells : without(cells, 'milestones'), seen);
      }),
    ),
  );
}

type Texts = Record<ColumnId, string | null>;

function cellsOf(name: string, logframe: Logframe, result: Result, indicator: Indicator | null): Texts {
  const list = (statements: readonly { readonly text: string }[]) =>
    joined(statements.map(({ text }) => text));
  return {
    logframe: name,
    level: levelName(logframe.profile, result.level),
    number: indicator?.number ?? result.number,
    result: result.statement,
    indicator: indicator?.text ?? null,
    baseline: indicator?.baseline ?? null,
    baselineYear: indicator?.baselineYear ?? null,
    milestones: joined(
      (indicator?.milestones ?? []).map(({ label, value: text }) => `${label}: ${text ?? ''}`.trim()),
    ),
    target: indicator?.target ?? null,
    actual: indicator?.actual ?? null,
    sources: list(indicator === null ? result.meansOfVerification : sourcesFor(result, indicator)),
    assumptions: list(result.assumptions),
    risks: list(result.risks),
    source: sourceText(indicator?.source ?? result.source),
  };
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

/** The title, or the sheet where there is none; a second one of the same name gets a number. */
function namesOf(logframes: readonly Logframe[]): string[] {
  const counts = new Map<string, number>();
  return logframes.map(({ title, source }) => {
    const text = title ?? words.untitled({ sheet: source.sheet ?? source.file });
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : words.second({ text, count });
  });
}
