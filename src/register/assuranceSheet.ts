import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { joinKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import {
  assuranceOf,
  isAhead,
  type AssuranceEntry,
  type AssuranceItem,
  type AssuranceItemId,
  type ConsentSide,
} from './assurance';
import { CONSENT_ACTIVITIES, type ConsentActivityId } from './assuranceChecks';
import type { BuiltVisits } from './buildVisits';
import { datedCell } from './sheetCells';
import type { RegisteredVisit } from './visit';

const words = say.assurance.sheet;
const { text, date } = columnsUnder(words.column);

export const ASSURANCE_SHEET = 'visit-assurance';
export const CHECKS_TABLE = 'visit.checks';
export const CONSENT_TABLE = 'visit.consent';
/** Headers that entries are read back by. */
export const ASSURANCE_COLUMNS = words.column;

const HELD = { choices: Object.values(words.choices) };
const TONES = { tones: { [words.standing.unmet]: 'alert', [words.standing.held]: 'good' } } as const;

/** Sheet "Visit assurance": what is to be held for each visit and what is noted, with room to note it. Visits ahead come first. */
export function assuranceSheet({ visits, entered }: BuiltVisits, asOf: CalendarDate): SheetModel {
  const ahead = visits.filter((visit) => isAhead(visit, asOf));
  const past = visits.filter((visit) => !isAhead(visit, asOf));
  const listed = [...ahead, ...past].map((visit) => ({
    visit,
    items: assuranceOf(visit, asOf),
    isOver: past.includes(visit),
    entries: entered.assurance.get(visit.name) ?? [],
  }));
  const unmet = listed
    .filter(({ visit }) => ahead.includes(visit))
    .reduce((sum, { items }) => sum + items.filter(({ standing }) => standing === 'unmet').length, 0);
  const consents = listed.flatMap(consentRows);
  return {
    id: ASSURANCE_SHEET,
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: [words.count({ ahead: ahead.length, unmet, past: past.length }), ...words.notes],
    orientation: 'landscape',
    // The header of the last table is the one that is repeated on every page.
    tables: [
      ...(consents.length === 0 ? [] : [consentTable(consents)]),
      checksTable(listed.flatMap(checkRows)),
    ],
  };
}

interface Listed {
  readonly visit: RegisteredVisit;
  readonly items: readonly AssuranceItem[];
  readonly isOver: boolean;
  /** What was entered on this sheet. */
  readonly entries: readonly AssuranceEntry[];
}

function checksTable(rows: readonly RowModel[]): TableModel {
  return {
    id: CHECKS_TABLE,
    caption: words.checksCaption,
    columns: [
      text('visit', 24, 'key'),
      text('item', 32, 'key'),
      { ...text('standing', 12), ...TONES },
      { ...text('held', 12, 'entered'), ...HELD },
      date('on', 12, 'entered'),
      date('until', 12, 'entered'),
      text('reason', 26),
      text('because', 24),
      text('rule', 18),
      { ...text('source', 20), unprinted: true },
    ],
    rows,
  };
}

function checkRows({ visit, items, isOver, entries }: Listed): RowModel[] {
  return items
    .filter(({ id }) => !id.startsWith('consent.'))
    .map((item) => {
      const entry = entries.find((one) => one.item === item.id);
      return {
        key: joinKey([visit.name, item.asks]),
        cells: {
          visit: value(visit.name),
          item: value(item.asks),
          standing: standingCell(item, isOver),
          held: heldCell(entry),
          on: datedCell(entry?.on ?? null, null),
          until: datedCell(entry?.until ?? null, null),
          reason: value(item.reason),
          because: value(item.because),
          rule: value(item.rule),
          source: value(item.source && sourceText(item.source)),
        },
      };
    });
}

function consentTable(rows: readonly RowModel[]): TableModel {
  return {
    id: CONSENT_TABLE,
    caption: words.consentCaption,
    columns: [
      text('visit', 24, 'key'),
      text('activity', 32, 'key'),
      { ...text('oursStanding', 12), ...TONES },
      { ...text('ours', 12, 'entered'), ...HELD },
      date('oursOn', 12, 'entered'),
      { ...text('theirsStanding', 12), ...TONES },
      { ...text('theirs', 26, 'entered'), ...HELD },
      date('theirsOn', 24, 'entered'),
      text('rule', 18),
    ],
    rows,
  };
}

function consentRows({ visit, items, isOver, entries }: Listed): RowModel[] {
  return CONSENT_ACTIVITIES.flatMap(({ id, asks, source }): RowModel[] => {
    const standing = (side: ConsentSide): CellModel | null => {
      const item = items.find((one) => one.id === consentItem(id, side));
      return item ? standingCell(item, isOver) : null;
    };
    const [ours, theirs] = [standing('ours'), standing('theirs')];
    if (ours === null || theirs === null) return [];
    const entry = (side: ConsentSide): AssuranceEntry | undefined =>
      entries.find(({ item }) => item === consentItem(id, side));
    return [
      {
        key: joinKey([visit.name, asks]),
        cells: {
          visit: value(visit.name),
          activity: value(asks),
          oursStanding: ours,
          ours: heldCell(entry('ours')),
          oursOn: datedCell(entry('ours')?.on ?? null, null),
          theirsStanding: theirs,
          theirs: heldCell(entry('theirs')),
          theirsOn: datedCell(entry('theirs')?.on ?? null, null),
          rule: value(source),
        },
      },
    ];
  });
}

export function consentItem(activity: ConsentActivityId, side: ConsentSide): AssuranceItemId {
  return `consent.${activity}.${side}`;
}

function heldCell(entry: AssuranceEntry | undefined): CellModel {
  return value(entry === undefined || entry.held === 'unclear' ? null : words.choices[entry.held]);
}

function standingCell({ standing }: AssuranceItem, isOver: boolean): CellModel {
  return value(words.standing[standing === 'unmet' && isOver ? 'past' : standing]);
}
