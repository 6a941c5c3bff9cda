import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import { councilsInCell } from './councilsInCell';
import type { DatesInCell } from './datesInCell';
import { finding } from './finding';
import type { Council, RecordedVisit, Visit } from './partnership';
import { likelyPlace } from './placeName';
import { rowCells, type RowCells } from './rowCells';

/** A visit with the row it stands in and what a person must be asked about it. */
export interface VisitRow {
  readonly visit: RecordedVisit;
  readonly table: ReadTable;
  readonly row: number;
  readonly query: Finding | null;
  readonly hints: readonly Finding[];
}

/** The visits of a log. Only numbers of people are taken; names are not looked at. */
export function readVisits(table: ReadTable): VisitRow[] {
  return table.rows.flatMap(({ row, standing, record }) =>
    standing === 'notUsed' ? [] : [readVisit(table, row, record)],
  );
}

function readVisit(table: ReadTable, row: number, record: Readonly<Record<string, unknown>>): VisitRow {
  const cells = rowCells(table, row);
  const partner = cells.text('partner') ?? cells.text('place') ?? cells.text('country') ?? '';
  const dates = datesOf(cells);
  const [members, officers, others, people] = ['members', 'officers', 'others', 'people'].map((field) =>
    countIn(record[field]),
  );
  const visit: RecordedVisit = {
    key: [dates?.first ?? '', partner, cells.text('purpose') ?? ''].join(' | ').toLowerCase(),
    partner,
    place: cells.text('place'),
    direction: directionFrom(cells.text('direction') ?? ''),
    from: dates?.first ?? null,
    to: dates && dates.last !== dates.first ? dates.last : null,
    dateWords: dates?.typed ?? null,
    members: members ?? null,
    officers: officers ?? null,
    others: others ?? null,
    people: people ?? sumOfKnown([members, officers, others]),
    purpose: cells.text('purpose'),
    councils: councilsInCell(cells.text('councils') ?? '').map(
      ({ typed, name, gss, register, nation }): Council => ({ typed, name, gss, register, nation }),
    ),
    source: cells.source(cells.text('partner') === null ? 'place' : 'partner'),
  };
  return { visit, table, row, query: questionFor(visit, cells), hints: hintAboutSpelling(visit, cells) };
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
