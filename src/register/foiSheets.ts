import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { joinKey } from '../workbook/rowKey';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { foiFigures, type FoiName, type FoiPack, type FoiRow } from './foiPack';
import { datedCell, exampleCell, poundsCell } from './sheetCells';
import { whenText } from './visitsSheet';

const words = say.foi.sheet;
const { text, date, count, pounds } = columnsUnder(words.column);

export const FOI_NAMES_SHEET = 'foi-names';
export const FOI_NAMES_TABLE = 'foi.names.decisions';
/** Headers that decisions are read back by. */
export const FOI_COLUMNS = words.column;

const COLUMNS: readonly ColumnModel[] = [
  text('year', 9, 'key'),
  text('destination', 15, 'key'),
  text('dates', 13, 'key'),
  text('direction', 8),
  count('members', 8),
  count('officers', 8),
  count('others', 8),
  count('people', 8),
  text('purpose', 20, 'key'),
  pounds('travel', 10),
  text('travelClass', 10),
  pounds('accommodation', 10),
  pounds('subsistence', 10),
  pounds('other', 10),
  pounds('total', 10),
  text('paidBy', 12),
  text('names', 13),
];

/** Sheet "FOI pack": one table to hand out, without sources, notes or names that nobody decided to show. */
export function foiPackSheet({ rows }: FoiPack, asOf: CalendarDate): SheetModel {
  const isExample = rows.some((row) => foiFigures(row).some(({ example }) => example));
  return {
    id: 'foi-pack',
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: words.notes({ visits: rows.length, isExample }),
    orientation: 'landscape',
    tables: [
      {
        id: 'foi.pack',
        caption: null,
        columns: isExample ? [...COLUMNS, text('example', 10)] : COLUMNS,
        rows: numbered(rows.map((row) => cellsOf(row))),
      },
    ],
  };
}

function cellsOf(row: FoiRow): RowModel['cells'] {
  const { people, costs, when } = row;
  return {
    year: value(row.year ?? words.notSaid),
    destination: value(row.destination),
    dates: value(whenText(when) ?? words.notSaid),
    direction: value(when.direction === null ? null : words.direction[when.direction]),
    members: value(people.members),
    officers: value(people.officers),
    others: value(othersOf(people)),
    people: value(people.people),
    purpose: value(row.purpose),
    travel: poundsCell(costs.travel),
    travelClass: value(row.travelClass),
    accommodation: poundsCell(costs.accommodation),
    subsistence: poundsCell(costs.subsistence),
    other: poundsCell(costs.other),
    total: poundsCell(costs.total),
    paidBy: value(row.paidBy),
    names: value(namesText(row)),
    example: exampleCell(foiFigures(row)),
  };
}

/** Young people and companions are counted with the others: a small number of young people may tell who they are. */
function othersOf({ youngPeople, accompanying, others }: FoiRow['people']): number | null {
  const known = [youngPeople, accompanying, others].filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

function namesText({ names, withheld }: Pick<FoiRow, 'names' | 'withheld'>): string | null {
  const shown = names.join('; ');
  const kept = withheld === 0 ? '' : words.withheld({ names: withheld });
  return [shown, kept].filter((part) => part !== '').join('; ') || null;
}

/** Visits that read alike are told apart by a number behind the dates. */
function numbered(rows: readonly RowModel['cells'][]): RowModel[] {
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const keyOf = (of: RowModel['cells']): string =>
      joinKey(['year', 'destination', 'dates', 'purpose'].map((id) => textOf(of[id])));
    const alike = keyOf(cells);
    const times = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, times);
    if (times === 1) return { key: alike, cells };
    const told = { ...cells, dates: value(`${textOf(cells['dates'])} (${times})`) };
    return { key: keyOf(told), cells: told };
  });
}

function textOf(cell: RowModel['cells'][string] | undefined): string {
  const content = cell !== undefined && 'value' in cell ? cell.value : null;
  return String(content ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sheet "FOI names": where a person decides which names are shown. It is for the council alone. */
export function foiNamesSheet({ names }: FoiPack, asOf: CalendarDate): SheetModel {
  return {
    id: FOI_NAMES_SHEET,
    name: words.namesName,
    title: words.namesTitle({ asOf: dateText(asOf) }),
    notes: words.namesNotes({
      undecided: names.filter(({ standing }) => standing === 'undecided').length,
    }),
    orientation: 'landscape',
    tables: [
      {
        id: FOI_NAMES_TABLE,
        caption: null,
        columns: [
          text('visit', 26, 'key'),
          text('name', 22, 'key'),
          text('role', 12),
          text('proposed', 14),
          { ...text('standing', 16), tones: { [words.standing.undecided]: 'caution' } },
          { ...text('decision', 12, 'entered'), choices: Object.values(words.choices) },
          text('by', 18, 'entered'),
          date('on', 12, 'entered'),
          text('reason', 26, 'entered'),
          { ...text('source', 20), unprinted: true },
        ],
        rows: distinct(names).map(nameRow),
      },
    ],
  };
}

function nameRow({ visit, name, role, proposed, standing, decision, source }: FoiName): RowModel {
  return {
    key: joinKey([visit, name]),
    cells: {
      visit: value(visit),
      name: value(name),
      role: value(words.role[role]),
      proposed: value(words.proposed[proposed]),
      standing: value(words.standing[standing]),
      decision: value(decision && words.choices[decision.shows ? 'show' : 'withhold']),
      by: value(decision?.by ?? null),
      on: datedCell(decision?.on ?? null, null),
      reason: value(decision?.reason ?? null),
      source: value(sourceText(source)),
    },
  };
}

/** One decision for a name on a visit, however often the row gives it. */
function distinct(names: readonly FoiName[]): FoiName[] {
  return [...new Map(names.map((one) => [joinKey([one.visit, one.name]), one])).values()];
}
