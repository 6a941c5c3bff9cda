import type { CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import { figureText } from '../core/figure';
import { say } from '../core/messages';
import { withQueries } from '../tables/restandRows';
import type { ReadTable } from '../tables/readTable';
import type { QueriedRow } from './buildRegister';
import { finding } from './finding';
import type { Gift, GiftSide } from './gift';
import { giftStanding, levelText, type GiftStanding } from './giftStanding';
import { giftsTogether } from './giftsTogether';
import { NO_RULES, reaches, type GiftRules } from './giftRules';
import { readGifts, type GiftRow } from './readGifts';

export interface GiftsInput {
  /** Recognised tables of `giftsKind`. */
  readonly tables: readonly ReadTable[];
  readonly rules: Readonly<Record<GiftSide, GiftRules>>;
  /** A full date; the clocks are read on this day. */
  readonly asOf: CalendarDate;
}

/** A gift with where it stands. */
export interface RegisteredGift extends Gift {
  readonly standing: GiftStanding;
  /** With others of the same giver to the same person, where any count; null where nothing adds up. */
  readonly together: Figure | null;
  /** Sentences worth a look that hold nothing up. */
  readonly hints: readonly string[];
}

export interface BuiltGifts {
  /** In reading order. */
  readonly gifts: readonly RegisteredGift[];
  readonly rules: GiftsInput['rules'];
  readonly findings: readonly Finding[];
  readonly queriedRows: readonly QueriedRow[];
  /** The same tables with those rows counted as queried. */
  readonly tables: readonly ReadTable[];
}

/** The gifts and offers of a workbook, each held to the rules of its register on a day. */
export function buildGifts({ tables, rules, asOf }: GiftsInput): BuiltGifts {
  const rows = tables.flatMap(readGifts);
  const all = rows.map(({ gift }) => gift);
  const gifts = all.map((gift) => registered(gift, all, rulesFor(gift, rules), asOf));
  const queriedRows = rows.flatMap((row, at) => questionAbout(row, gifts[at]));
  return {
    gifts,
    rules,
    findings: [
      ...gifts.flatMap(findingsAbout),
      ...queriedRows.map(({ reason, source }) => finding('register.gift', 'warning', reason, source)),
      ...questionsAboutSides(rows),
      ...hintsAboutRules(gifts, rules),
    ],
    queriedRows,
    tables: tables.map((table) =>
      withQueries(
        table,
        new Map(queriedRows.filter((one) => one.table === table).map(({ row, reason }) => [row, reason])),
      ),
    ),
  };
}

function rulesFor({ side }: Gift, rules: GiftsInput['rules']): GiftRules {
  return side === null ? NO_RULES : rules[side];
}

function registered(gift: Gift, all: readonly Gift[], rules: GiftRules, asOf: CalendarDate): RegisteredGift {
  const together = rules.window ? giftsTogether(gift, all, rules.window.rule) : null;
  return {
    ...gift,
    standing: giftStanding(gift, together, rules, asOf),
    together: together && together.others > 0 ? together.total : null,
    hints: [...aboutCompany(gift), ...aboutKeeping(gift, rules)],
  };
}

/** The handbook: a company's hospitality may need declaring even where the council is formally represented. */
function aboutCompany({ giver, giverSort, direction }: Gift): string[] {
  return giverSort === 'company' && direction === 'received' && giver !== null
    ? [say.gifts.company({ giver })]
    : [];
}

function aboutKeeping({ value, fate, direction }: Gift, { surrender }: GiftRules): string[] {
  const isOver = surrender !== null && value !== null && reaches(value.value, surrender.rule);
  if (!isOver || direction === 'given' || fate === 'surrendered' || fate === 'declined') return [];
  const told = { value: figureText(value), level: levelText(surrender.rule), from: surrender.from };
  return [fate === 'kept' ? say.gifts.keptOver(told) : say.gifts.fateOpen(told)];
}

function questionAbout({ table, row }: GiftRow, gift: RegisteredGift | undefined): QueriedRow[] {
  const missing = gift?.standing.missing ?? null;
  return gift && (missing === 'value' || missing === 'date')
    ? [{ table, row, reason: say.gifts.missing[missing], source: gift.source }]
    : [];
}

function findingsAbout({ standing, hints, source }: RegisteredGift): Finding[] {
  const { outcome, reason } = standing;
  return [
    ...(outcome === 'overdue' ? [finding('register.giftOverdue', 'warning', reason, source)] : []),
    ...(outcome === 'open' ? [finding('register.giftDue', 'hint', reason, source)] : []),
    ...(outcome === 'late' ? [finding('register.giftLate', 'hint', reason, source)] : []),
    ...hints.map((hint) => finding('register.giftNote', 'hint', hint, source)),
  ];
}

/** Once a table: it is one answer for all its rows. */
function questionsAboutSides(rows: readonly GiftRow[]): Finding[] {
  const open = rows.filter(({ gift }) => isOpen(gift));
  return [...new Set(open.map(({ table }) => table))].flatMap((table) => {
    const alike = open.filter((row) => row.table === table);
    const [first] = alike;
    return first
      ? [
          finding(
            'register.giftSide',
            'warning',
            say.gifts.whoseRegister({ rows: alike.length }),
            first.gift.source,
          ),
        ]
      : [];
  });
}

function isOpen({ side, direction, recipient, heldBy }: Gift): boolean {
  return side === null && direction === 'received' && !(recipient === null && heldBy !== null);
}

/** What the council has not recorded, once for each register that has gifts. */
function hintsAboutRules(gifts: readonly RegisteredGift[], rules: GiftsInput['rules']): Finding[] {
  return (['members', 'officers'] as const).flatMap((side) => {
    const first = gifts.find((gift) => gift.side === side && gift.direction === 'received');
    const names = (['level', 'window', 'days'] as const).filter((name) => rules[side][name] === null);
    return first && names.length > 0
      ? [finding('register.giftRules', 'hint', say.gifts.rulesOpen({ side, names }), first.source)]
      : [];
  });
}
