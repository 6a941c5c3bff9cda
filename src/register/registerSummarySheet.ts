import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { call, cell, column, operation, txt, type Expression } from '../workbook/formula';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ChartModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import { DETAILS_TABLE, themeCode } from './detailsSheet';
import type { RegisteredLink } from './partnership';
import { REGISTER_TABLE } from './registerSheet';
import { summariseLinks, type LinkGroup, type SummaryBy } from './summariseLinks';

const words = say.linkAnswers.summary;
const TABLE = 'register.summary';
const { text } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('by', 14, 'key'),
  text('group', 44, 'key'),
  { ...text('links', 10), type: 'count' },
];

/** What links are counted by, in the order of the sheet. */
export const SUMMARIES = ['country', 'kind', 'status', 'theme', 'decade'] as const;

/**
 * The sheet "Register summary": how many links there are of each country, kind, status, theme and decade, counted by formulas on the
 * sheets Register and Link details. What is not stated is what is left of all links.
 */
export function registerSummarySheet(links: readonly RegisteredLink[]): SheetModel {
  return {
    id: 'register-summary',
    name: words.name,
    title: words.title,
    notes: words.notes,
    orientation: 'portrait',
    charts: links.length === 0 ? [] : [statusChart(links)],
    tables: [
      {
        id: TABLE,
        caption: null,
        columns: COLUMNS,
        rows: [...SUMMARIES.flatMap((by) => rowsBy(by, links)), total(links)],
      },
    ],
  };
}

/** How alive the links are, which is what a committee asks first. */
function statusChart(links: readonly RegisteredLink[]): ChartModel {
  const groups = summariseLinks(links, 'status');
  return {
    id: 'register.statusChart',
    title: words.chartTitle,
    summary: words.line({
      by: words.by.status,
      groups: groups.map((group) => ({ called: group.called, links: group.links.length })),
    }),
    shape: 'bars',
    table: TABLE,
    rows: groups.map(({ called }) => keyOf(words.by.status, called)),
    names: ['group'],
    measures: ['links'],
    unit: words.column.links,
  };
}

function rowsBy(by: SummaryBy, links: readonly RegisteredLink[]): RowModel[] {
  const groups = summariseLinks(links, by);
  const conditions = groups.map((group) => conditionOf(by, group));
  const uncounted = conditions.filter((condition) => condition === null).length;
  const counted = groups.filter((_, at) => conditions[at] !== null).map(({ called }) => called);
  return groups.map((group, at) => {
    const formula = conditions[at] ?? (uncounted === 1 ? remainder(by, counted) : null);
    const count = group.links.length;
    return rowOf(words.by[by], group.called, formula === null ? value(count) : { formula, result: count });
  });
}

/** What is counted of a group: by short codes and our own words, never by words that somebody typed. Null where there is none. */
function conditionOf(by: SummaryBy, { called, links: [first] }: LinkGroup): Expression | null {
  const inRegister = (id: string, code: string): Expression =>
    call('COUNTIFS', column(REGISTER_TABLE, id), txt(code));
  if (by === 'theme') {
    const isStated = first !== undefined && first.themes.length > 0;
    return isStated ? call('COUNTIFS', column(DETAILS_TABLE, 'code'), txt(themeCode(called))) : null;
  }
  if (by !== 'country') return inRegister(by, called);
  return first?.country?.code ? inRegister('code', first.country.code) : null;
}

/** The one group without a code is what the others leave; by theme that cannot be said, since links count several times. */
function remainder(by: SummaryBy, counted: readonly string[]): Expression | null {
  if (by === 'theme') return null;
  const all = cellOf(words.total, words.all);
  const others = counted.map((called) => cellOf(words.by[by], called));
  return others.length === 0 ? all : operation(all, '-', call('SUM', ...others));
}

function total(links: readonly RegisteredLink[]): RowModel {
  const standing = summariseLinks(links, 'status').map(({ called }) => cellOf(words.by.status, called));
  const content: CellModel =
    standing.length === 0 ? value(0) : { formula: call('SUM', ...standing), result: links.length };
  return { ...rowOf(words.total, words.all, content), total: true };
}

function cellOf(by: string, group: string): Expression {
  return cell(TABLE, keyOf(by, group), 'links');
}

function keyOf(by: string, group: string): string {
  return rowKey(COLUMNS, { by: value(by), group: value(group) });
}

function rowOf(by: string, group: string, links: CellModel): RowModel {
  return { key: keyOf(by, group), cells: { by: value(by), group: value(group), links } };
}
