import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import type { BuiltGifts, RegisteredGift } from './buildGifts';
import type { GiftSide } from './gift';
import type { GiftRuleName, GiftRules } from './giftRules';
import { levelText } from './giftStanding';
import { datedCell, exampleCell, poundsCell } from './sheetCells';

const words = say.gifts.sheet;

const { text, date, pounds } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  date('date', 12, 'key'),
  text('recipient', 17, 'key'),
  text('giver', 18, 'key'),
  text('description', 20, 'key'),
  pounds('value', 10),
  pounds('together', 11),
  text('sort', 12),
  text('fate', 12),
  date('due', 12),
  date('registeredOn', 12),
  {
    ...text('standing', 13),
    tones: {
      [words.outcome.inTime]: 'good',
      [words.outcome.late]: 'caution',
      [words.outcome.overdue]: 'alert',
      [words.outcome.cannotSay]: 'caution',
    },
  },
  text('why', 34),
  text('example', 10),
  { ...text('notes', 18, 'entered'), unprinted: true },
  text('source', 20),
];

type Shown = GiftSide | 'others';

/**
 * The sheets of the gifts registers: members' and officers' apart, and what is in neither. A register without an entry has no
 * sheet.
 */
export function giftsSheets({ gifts, rules }: BuiltGifts, asOf: CalendarDate): SheetModel[] {
  return (['members', 'officers', 'others'] as const).flatMap((shown) => {
    const entries = gifts.filter((gift) => registerOf(gift) === shown);
    return entries.length === 0 ? [] : [giftsSheet(shown, entries, rules, asOf)];
  });
}

/** Which register a gift is entered in; what the council gave away is in neither. */
export function registerOf({ side, direction }: Pick<RegisteredGift, 'side' | 'direction'>): Shown {
  return direction === 'given' ? 'others' : (side ?? 'others');
}

function giftsSheet(
  shown: Shown,
  gifts: readonly RegisteredGift[],
  rules: BuiltGifts['rules'],
  asOf: CalendarDate,
): SheetModel {
  const counted = (outcome: RegisteredGift['standing']['outcome']): number =>
    gifts.filter(({ standing }) => standing.outcome === outcome).length;
  const [late, unsaid] = [counted('overdue'), counted('cannotSay')];
  return {
    id: `gifts-${shown}`,
    name: words.name[shown],
    title: words.title({ side: shown, asOf: dateText(asOf) }),
    notes: [
      words.count({ gifts: gifts.length, late, unsaid }),
      ...(shown === 'others' ? [] : rulesText(rules[shown])),
      words.advice,
      words.notesNote,
    ],
    orientation: 'landscape',
    tables: [{ id: `register.gifts.${shown}`, caption: null, columns: COLUMNS, rows: rowsOf(gifts) }],
  };
}

function rulesText({ level, window, days, surrender }: GiftRules): string[] {
  const line = (name: GiftRuleName, rule: string | null, from: string | undefined): string =>
    rule === null || from === undefined ? words.ruleOpen[name] : words.rule[name]({ rule, from });
  return [
    line('level', level && levelText(level.rule), level?.from),
    line('window', window && windowText(window.rule), window?.from),
    line('days', days && String(days.rule), days?.from),
    line('surrender', surrender && levelText(surrender.rule), surrender?.from),
  ];
}

function windowText(window: NonNullable<GiftRules['window']>['rule']): string {
  return words.windowText({ sort: window.sort, months: window.sort === 'months' ? window.months : 0 });
}

/** Entries that read alike are told apart by a number behind the gift. */
function rowsOf(gifts: readonly RegisteredGift[]): RowModel[] {
  const seen = new Map<string, number>();
  return gifts.map((gift) => {
    const cells = cellsOf(gift);
    const alike = rowKey(COLUMNS, cells);
    const times = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, times);
    if (times === 1) return { key: alike, cells };
    const numbered = { ...cells, description: value(`${gift.description ?? ''} (${times})`) };
    return { key: rowKey(COLUMNS, numbered), cells: numbered };
  });
}

function cellsOf(gift: RegisteredGift): Record<string, CellModel> {
  const { standing, hints } = gift;
  return {
    date: datedCell(gift.date, gift.dateWords),
    recipient: value(gift.recipient ?? gift.heldBy),
    giver: value(gift.giver),
    description: value(gift.description),
    value: poundsCell(gift.value),
    together: poundsCell(gift.together),
    sort: value(words.sort[gift.giverSort]),
    fate: value(words.fate[gift.fate ?? 'unknown']),
    due: value(standing.due),
    registeredOn: datedCell(gift.registeredOn, null),
    standing: value(standingText(standing)),
    why: value([standing.reason, ...hints].join(' ')),
    example: exampleCell([gift.value, gift.together]),
    notes: value(null),
    source: value(sourceText(gift.source)),
  };
}

function standingText({ outcome, days }: RegisteredGift['standing']): string {
  return outcome === 'open' && days !== null ? words.daysLeft({ days }) : words.outcome[outcome];
}
