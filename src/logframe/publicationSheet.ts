import { say } from '../core/messages';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import type { Indicator, Logframe, Result, Statement } from './logframe';
import { logframeNames } from './logframeNames';
import { PARTICULARS, particularOf } from './particulars';
import { levelName } from './profile';

const words = say.logframe.publication;

type ColumnId = keyof typeof words.columns;

/**
 * The logframes as one table to publish: title in A1, nothing merged, every row complete in itself, only columns in which
 * something stands, and neither cells nor names of people. Source: Analysis Function, releasing statistics in spreadsheets.
 */
export function publicationSheet(logframes: readonly Logframe[]): SheetModel {
  const names = logframeNames(logframes);
  const rows = logframes.flatMap((logframe, at) =>
    logframe.results.flatMap((result) =>
      (result.indicators.length === 0 ? [null] : result.indicators).map((indicator) =>
        textsOf(names[at] ?? '', logframe, result, indicator),
      ),
    ),
  );
  const shown = COLUMNS.filter(({ id }) => ALWAYS.has(id) || rows.some((row) => row[id] !== null));
  const [only] = names;
  const title = only !== undefined && names.length === 1 ? words.titleOf({ name: only }) : words.title;
  return {
    id: 'logframe-publication',
    name: say.logframe.sheet.name,
    title,
    notes: [words.note({ rows: rows.length })],
    tables: [
      {
        id: 'logframe.publication',
        caption: null,
        columns: shown,
        rows: rows.map((row): RowModel => ({ key: '', cells: cellsOf(row, shown) })),
      },
    ],
    orientation: 'landscape',
  };
}

const column = (id: ColumnId, width: number): ColumnModel & { readonly id: ColumnId } => ({
  id,
  header: words.columns[id],
  owner: 'computed',
  type: 'text',
  width,
});

const COLUMNS = [
  column('logframe', 18),
  column('level', 12),
  column('number', 8),
  column('result', 28),
  column('indicator', 28),
  column('baseline', 11),
  column('baselineYear', 10),
  column('milestones', 24),
  column('target', 11),
  column('targetDate', 11),
  column('actual', 11),
  column('unit', 11),
  column('definition', 20),
  column('numerator', 16),
  column('denominator', 16),
  column('disaggregation', 16),
  column('frequency', 12),
  column('collection', 18),
  column('sources', 24),
  column('assumptions', 24),
  column('risks', 20),
  column('riskRating', 10),
  column('weight', 9),
];

const ALWAYS: ReadonlySet<ColumnId> = new Set(['logframe', 'level', 'number', 'result', 'indicator']);

type Texts = Readonly<Record<ColumnId, string | null>>;

function textsOf(name: string, { profile }: Logframe, result: Result, indicator: Indicator | null): Texts {
  const sources = indicator?.sources.length ? indicator.sources : result.meansOfVerification;
  return {
    logframe: name,
    level: levelName(profile, result.level),
    number: indicator?.number ?? result.number,
    result: result.statement === '' ? null : result.statement,
    indicator: indicator?.text ?? null,
    baseline: indicator?.baseline ?? null,
    baselineYear: indicator?.baselineYear ?? null,
    milestones: indicator === null ? null : milestonesOf(indicator),
    target: indicator?.target ?? null,
    actual: indicator?.actual ?? null,
    sources: listed(sources),
    assumptions: listed(result.assumptions),
    risks: listed(result.risks),
    riskRating: result.riskRating ?? null,
    weight: result.weight === null ? null : String(result.weight),
    ...particularsOf(indicator),
  };
}

function particularsOf(indicator: Indicator | null): Record<(typeof PARTICULARS)[number], string | null> {
  const said = PARTICULARS.map((kind) => [kind, indicator === null ? null : particularOf(indicator, kind)]);
  return Object.fromEntries(said) as Record<(typeof PARTICULARS)[number], string | null>;
}

/** "Milestone 1 (2026): 20; achieved 18", a line each. */
function milestonesOf({ milestones }: Indicator): string | null {
  const told = milestones.flatMap(({ label, value: planned, actual = null }) =>
    planned === null && actual === null ? [] : [words.milestone({ label, planned, actual })],
  );
  return told.length === 0 ? null : told.join('\n');
}

function listed(statements: readonly Statement[]): string | null {
  return statements.length === 0 ? null : statements.map(({ text }) => text).join('\n');
}

function cellsOf(texts: Texts, shown: readonly { readonly id: ColumnId }[]): Record<string, CellModel> {
  return Object.fromEntries(shown.map(({ id }) => [id, value(texts[id])]));
}
