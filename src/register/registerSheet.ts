import { dateText, precision, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import { councilsText } from './linkKey';
import { matchVisitsToPartnerships } from './matchVisits';
import type { LinkDate, Partnership, RegisteredLink, Visit } from './partnership';
import { datedCell } from './sheetCells';
import { sourcesText } from './sourcesText';
import { decadeText } from './summariseLinks';

const words = say.register.sheet;
const names = say.register.statusName;

const { text, date } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('councils', 18, 'key'),
  text('partner', 15, 'key'),
  text('country', 12),
  text('code', 6),
  text('kind', 14, 'key'),
  date('since', 11),
  date('until', 11),
  date('lastActivity', 12),
  { ...text('visits', 7), type: 'count' },
  date('nextReview', 11, 'entered'),
  {
    ...text('status', 12),
    tones: {
      [names.active]: 'good',
      [names.dormant]: 'caution',
      [names.underReview]: 'caution',
      [names.unknown]: 'caution',
    },
  },
  text('why', 22),
  text('themes', 15),
  text('query', 24),
  { ...text('notes', 18, 'entered'), unprinted: true },
  date('evidence', 13),
  text('decade', 11),
  text('source', 20),
];

export const REGISTER_TABLE = 'register.links';
/** Headers that officers' entries are read back by. */
export const REGISTER_COLUMNS = words.column;

/** The sheet "Register": one row a link, flat, with status, its reason and every question that is open. */
export function registerSheet(
  links: readonly (Partnership | RegisteredLink)[],
  visits: readonly Visit[],
): SheetModel {
  const visitsOf = matchVisitsToPartnerships(visits, links);
  return {
    id: 'register',
    name: words.name,
    title: words.title,
    notes: [
      words.asRead({ links: links.length, queried: links.filter((link) => link.query !== null).length }),
      words.statusNote,
      words.enteredNote,
      words.attribution,
    ],
    orientation: 'landscape',
    tables: [
      {
        id: REGISTER_TABLE,
        caption: null,
        columns: COLUMNS,
        rows: links.map((link) => rowOf(link, visitsOf.get(link.key)?.length ?? 0)),
      },
    ],
  };
}

/** The key of a link's row on the sheet "Register", by which what officers enter there is found again. */
export function registerRowKey(link: Pick<Partnership, 'councils' | 'partner' | 'kind'>): string {
  return rowKey(COLUMNS, identityOf(link));
}

function rowOf(link: Partnership | RegisteredLink, visits: number): RowModel {
  return {
    key: registerRowKey(link),
    cells: {
      ...identityOf(link),
      country: value(link.country ? (link.country.name ?? link.country.typed) : null),
      code: value(link.country?.code ?? null),
      since: dateCell(link, 'since'),
      until: dateCell(link, 'until'),
      lastActivity: dateCell(link, 'lastActivity'),
      visits: value(visits),
      nextReview: dateCell(link, 'nextReview'),
      status: value(names[link.status]),
      evidence: datedCell('statusDate' in link ? link.statusDate : null, null),
      decade: value(decadeText(link.since)),
      why: value(link.statusReason),
      themes: value(link.themes.join('; ') || null),
      query: value(openText(link)),
      notes: value(link.notes),
      source: value(sourcesText('sources' in link ? link.sources : [link.source])),
    },
  };
}

/** The cells of the key columns. */
export function identityOf({
  councils,
  partner,
  kind,
}: Pick<Partnership, 'councils' | 'partner' | 'kind'>): Record<string, CellModel> {
  return {
    councils: value(councilsText(councils)),
    partner: value(partner),
    kind: value(say.register.kind[kind ?? 'notStated']),
  };
}

/** Full dates are dates; others stand in words, as typed where the words say more. */
export function dateCell(link: Partnership | RegisteredLink, field: LinkDate): CellModel {
  const found: CalendarDate | null = link[field];
  if (found === null) return value(null);
  const typed = 'dateWords' in link ? link.dateWords[field] : undefined;
  return value(precision(found) === 'day' ? found : (typed ?? dateText(found)));
}

function openText(link: Partnership | RegisteredLink): string | null {
  const hints = 'hints' in link ? link.hints.map((hint) => words.hint({ hint })) : [];
  return [...(link.query === null ? [] : [link.query]), ...hints].join(' ') || null;
}
