import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import { councilsInCell } from './councilsInCell';
import type { DatesInCell } from './datesInCell';
import { finding } from './finding';
import type { Council, RecordedVisit, Visit, VisitSort } from './partnership';
import { likelyPlace } from './placeName';
import { rowCells, type RowCells } from './rowCells';
import { adultsAmong, cellsWithoutNames, visitNames, type NamedVisitor } from './visitNames';
import { headsInWords } from './headsInWords';

/** A visit with the row it stands in and what a person must be asked about it. */
export interface VisitRow {
  readonly visit: RecordedVisit;
  readonly table: ReadTable;
  /** From 0. */
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
  /** The cells of the row, their text without names that are kept back. */
  readonly cells: RowCells;
  /** Adults whom the row names. */
  readonly visitors: readonly NamedVisitor[];
  /** How many names have no role beside them. */
  readonly withoutRole: number;
  readonly query: Finding | null;
  readonly hints: readonly Finding[];
}

/** The logs of visits of a workbook, read. */
export interface VisitLogs {
  /** Recognised tables of `visitsKind`. */
  readonly tables: readonly ReadTable[];
  readonly rows: readonly VisitRow[];
  /** Names that no output may show: young people's, and those that may be one's. */
  readonly keptBack: readonly string[];
}

/** The visits of the logs. A name that is or may be a young person's is read only to take it out of every text. */
export function readVisits(tables: readonly ReadTable[]): VisitLogs {
  const rows = tables.flatMap((table) =>
    table.rows
      .filter(({ standing }) => standing !== 'notUsed')
      .map(({ row, record }) => ({ table, row, record, cells: rowCells(table, row) }))
      .map((one) => ({ ...one, names: visitNames(one.cells, textsOf(one)) })),
  );
  const young = [...new Set(rows.flatMap(({ names }) => names.young))];
  const keptBack = [...new Set(rows.flatMap(({ names }) => names.keptBack))];
  const read = rows.map(({ table, row, record, cells: all, names }) => {
    const cells = cellsWithoutNames(all, keptBack);
    const visit = readVisit(cells, record);
    return {
      visit,
      table,
      row,
      record,
      cells,
      visitors: adultsAmong(names.visitors, young),
      withoutRole: names.withoutRole,
      query: questionFor(visit, cells),
      hints: hintAboutSpelling(visit, cells),
    };
  });
  return { tables, rows: read, keptBack };
}

/** All texts of a row, in columns of any heading. */
function textsOf({ table: { grid, area }, row }: { table: ReadTable; row: number }): string[] {
  return (grid.rows[row] ?? [])
    .slice(area.left, area.right + 1)
    .flatMap((value) => (typeof value === 'string' ? [value] : []));
}

function readVisit(cells: RowCells, record: Readonly<Record<string, unknown>>): RecordedVisit {
  const partner = cells.text('partner') ?? cells.text('place') ?? cells.text('country') ?? '';
  const dates = datesOf(cells);
  const counted = (field: string): number | null => countIn(record[field]);
  const told = headsInWords([cells.text('youngNames'), cells.text('otherNames')]);
  const [members, officers] = [counted('members') ?? told.members, counted('officers') ?? told.officers];
  const [youngPeople, others] = [counted('youngPeople') ?? told.youngPeople, counted('others')];
  const accompanying = counted('accompanying');
  const purpose = cells.text('purpose');
  const words = [cells.text('sort'), cells.text('direction'), purpose].filter((text) => text !== null);
  return {
    key: [dates?.first ?? '', partner, purpose ?? ''].join(' | ').toLowerCase(),
    ref: cells.text('ref'),
    sort: sortFrom(words),
    partner,
    place: cells.text('place'),
    direction: directionFrom(cells.text('direction') ?? ''),
    from: dates?.first ?? null,
    to: dates && dates.last !== dates.first ? dates.last : null,
    dateWords: dates?.typed ?? null,
    members,
    officers,
    others,
    youngPeople,
    accompanying,
    youngWords: youngWordsIn(words),
    people: counted('people') ?? sumOfKnown([members, officers, youngPeople, accompanying, others]),
    purpose,
    councils: councilsInCell(cells.text('councils') ?? '').map(
      ({ typed, name, gss, register, nation }): Council => ({ typed, name, gss, register, nation }),
    ),
    source: cells.source(cells.text('partner') === null ? 'place' : 'partner'),
  };
}

/** One cell with the dates, or one for the first day and one for the last. */
function datesOf(cells: RowCells): DatesInCell | null {
  const whole = cells.dates('dates');
  if (whole) return whole;
  const [from, to] = [cells.dates('from'), cells.dates('to')];
  if (!from) return to;
  return { first: from.first, last: to?.last ?? from.last, typed: from.typed };
}

const DIRECTIONS: readonly { readonly direction: NonNullable<Visit['direction']>; readonly words: RegExp }[] =
  [
    { direction: 'virtual', words: /\b(?:virtual|online|remote|video|teams|zoom)\b/i },
    {
      direction: 'in',
      words: /\b(?:in|inward|inbound|incoming|inwards|hosted|hosting|received|visitors?|guests?)\b/i,
    },
    {
      direction: 'out',
      words: /\b(?:out|outward|outbound|outgoing|outwards|travelled|sent|abroad|overseas)\b/i,
    },
  ];

/** "In and out" is neither. */
function directionFrom(words: string): Visit['direction'] {
  const found = DIRECTIONS.filter((direction) => direction.words.test(words));
  return found.length === 1 ? (found[0]?.direction ?? null) : null;
}

/** The first word that stands in the first text that has one: the log's own column comes before the purpose. */
const SORTS: readonly { readonly sort: VisitSort; readonly words: RegExp }[] = [
  { sort: 'conference', words: /\b(?:conferences?|congress|symposium|summit)\b/i },
  { sort: 'programme', words: /\b(?:exchange )?programmes?\b|\bstudy tours?\b/i },
  { sort: 'exchange', words: /\bexchanges?\b/i },
  { sort: 'visit', words: /\b(?:visits?|delegations?|trips?|missions?)\b/i },
  { sort: 'meeting', words: /\b(?:meetings?|presentations?|receptions?|seminars?|workshops?)\b/i },
];

function sortFrom(texts: readonly string[]): VisitSort {
  for (const text of texts) {
    const found = SORTS.find(({ words }) => words.test(text));
    if (found) return found.sort;
  }
  return 'visit';
}

const YOUNG = "(?:schools?|pupils?|students?|youth|young people|child(?:ren)?(?:[’']s)?|scouts?)";
const TOGETHER =
  '(?:exchanges?|visits?|trips?|groups?|choirs?|orchestras?|bands?|football|sports?|tournaments?|camps?|delegations?|placements?|forums?|teams?)';
const YOUNG_WORDS = new RegExp(
  `\\b${YOUNG} (?:\\w+ )?${TOGETHER}\\b|\\b${TOGETHER} (?:of|by|for|with) (?:\\w+ )?${YOUNG}\\b|\\b\\d+ ${YOUNG}\\b`,
  'i',
);

/** "School choir", "visit of 20 pupils". Schools or students that are only talked about are none. */
function youngWordsIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = YOUNG_WORDS.exec(text);
    if (match) return match[0];
  }
  return null;
}

function countIn(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function sumOfKnown(counts: readonly (number | null | undefined)[]): number | null {
  const known = counts.filter((count) => typeof count === 'number');
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

function questionFor(visit: RecordedVisit, cells: RowCells): Finding | null {
  if (visit.partner === '')
    return finding('register.visit', 'warning', say.register.visitWithoutPlace, visit.source);
  if (visit.from !== null) return null;
  const typed = cells.text('dates') ?? cells.text('from');
  const message = say.register.visitWithoutDate({ partner: visit.partner, typed });
  return finding('register.visit', 'warning', message, cells.source('dates'));
}

function hintAboutSpelling(visit: RecordedVisit, cells: RowCells): Finding[] {
  const typed = cells.text('partner');
  const likely = typed === null ? null : likelyPlace(typed, null);
  return typed !== null && likely
    ? [
        finding(
          'register.spelling',
          'hint',
          say.register.placeSpelling({ typed, likely: likely.name }),
          visit.source,
        ),
      ]
    : [];
}
