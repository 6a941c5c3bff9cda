import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { isAhead } from './assurance';
import { councilsText } from './linkKey';
import type { Partnership } from './partnership';
import type { RegisteredVisit } from './visit';
import { visitGaps } from './visitGaps';

const words = say.visits.sheet;
const { text, count } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('visit', 20, 'key'),
  text('sort', 11),
  text('when', 12),
  text('place', 12),
  text('councils', 17),
  text('links', 12),
  count('members', 9),
  count('officers', 9),
  count('youngPeople', 8),
  count('accompanying', 9),
  count('others', 8),
  count('people', 8),
  text('purpose', 24),
  text('gaps', 14),
  { ...text('notes', 18, 'entered'), unprinted: true },
  { ...text('source', 20), unprinted: true },
];

/** Sheet "Visits": one row a visit, flat: when, where, for which links, how many people of which kind, and what for. */
export function visitsSheet(
  visits: readonly RegisteredVisit[],
  links: readonly Partnership[],
  asOf: CalendarDate,
): SheetModel {
  const partnerOf = new Map(links.map(({ key, partner }) => [key, partner]));
  return {
    id: 'visits',
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [
      words.count({
        visits: visits.length,
        ahead: visits.filter((visit) => isAhead(visit, asOf)).length,
        withoutLink: visits.filter((visit) => visit.links.length === 0).length,
      }),
      words.peopleNote,
      words.gapNote,
      words.notesNote,
    ],
    orientation: 'landscape',
    tables: [
      {
        id: 'register.visits',
        caption: null,
        columns: COLUMNS,
        rows: visits.map((visit) => rowOf(visit, partnerOf, asOf)),
      },
    ],
  };
}

function rowOf(visit: RegisteredVisit, partnerOf: ReadonlyMap<string, string>, asOf: CalendarDate): RowModel {
  const links = [...new Set(visit.links.map((key) => partnerOf.get(key) ?? key))];
  return {
    key: visit.name,
    cells: {
      visit: value(visit.name),
      sort: value(say.visits.sort[visit.sort]),
      when: value(whenText(visit)),
      place: value(visit.place),
      councils: value(councilsText(visit.councils) || null),
      links: value(links.join('; ') || null),
      members: value(visit.members),
      officers: value(visit.officers),
      youngPeople: value(visit.youngPeople),
      accompanying: value(visit.accompanying),
      others: value(visit.others),
      people: value(visit.people),
      purpose: value(visit.purpose),
      gaps: value(visitGaps(visit, asOf).join('; ') || null),
      notes: value(null),
      source: value(sourceText(visit.source)),
    },
  };
}

/** As typed where the words say more than the dates. */
export function whenText({
  from,
  to,
  dateWords,
}: Pick<RegisteredVisit, 'from' | 'to' | 'dateWords'>): string | null {
  if (dateWords !== null) return dateWords;
  if (from === null) return to && dateText(to);
  if (to === null) return dateText(from);
  return say.visits.fromTo({ from: dateText(from), to: dateText(to) });
}
