import { say } from '../core/messages';
import { NIL, penceFromPounds, type Pence } from '../core/pence';
import type { GiftSide } from './gift';

/** An amount from which something follows; `above` where the amount itself is still free. */
export interface GiftLevel {
  readonly amount: Pence;
  readonly above: boolean;
}

/** The time over which gifts of one giver to one person add up. */
export type GiftWindow =
  | { readonly sort: 'months'; readonly months: number }
  | { readonly sort: 'calendarYear' }
  | { readonly sort: 'financialYear' }
  | { readonly sort: 'none' };

/** A rule in force with where it comes from; null where nobody recorded one and no model code gives one. */
export type InForce<T> = { readonly rule: T; readonly from: string } | null;

/** What a council asks of gifts to its members or to its officers. */
export interface GiftRules {
  readonly level: InForce<GiftLevel>;
  readonly window: InForce<GiftWindow>;
  readonly days: InForce<number>;
  readonly surrender: InForce<GiftLevel>;
}

export type GiftRuleName = keyof GiftRules;

const words = say.gifts;

/**
 * What stands until a council records its own. Only members have a model: the LGA model code for councillors in England asks
 * for gifts of £50 or more within 28 days, and for significant offers that were declined. Officers' rules are each council's own.
 */
export const STANDARD_RULES: Readonly<Record<GiftSide, GiftRules>> = {
  members: {
    level: { rule: { amount: penceFromPounds(50), above: false }, from: words.modelCode },
    window: null,
    days: { rule: 28, from: words.modelCode },
    surrender: null,
  },
  officers: { level: null, window: null, days: null, surrender: null },
};

/** No model speaks for a council outside England. */
export const NO_RULES: GiftRules = { level: null, window: null, days: null, surrender: null };

/** "£50", "over £25", "all". Undefined where it is none of these. */
export function giftLevel(text: string): GiftLevel | undefined {
  if (/^(?:all|any|every|each|everything|nil|none|no minimum)\b/i.test(text.trim()))
    return { amount: NIL, above: false };
  const match =
    /^(over|above|more than|exceeding)?\s*£?\s*(\d{1,6}(?:\.\d{1,2})?)(?:\s*(?:or (?:more|over)|and (?:above|over)|\+))?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  return { amount: penceFromPounds(Number(match[2])), above: match[1] !== undefined };
}

/** "3 months", "calendar year", "financial year", "no". Undefined where it is none of these. */
export function giftWindow(text: string): GiftWindow | undefined {
  const asked = text.trim().toLowerCase();
  if (/^(?:no|none|not added|never)\b/.test(asked)) return { sort: 'none' };
  if (/\bcalendar year\b/.test(asked)) return { sort: 'calendarYear' };
  if (/\b(?:financial|council|municipal) year\b/.test(asked))
    return /municipal|council/.test(asked) ? undefined : { sort: 'financialYear' };
  const match = /^(\d{1,2})\s*(months?|years?)$/.exec(asked);
  if (!match) return undefined;
  const count = Number(match[1]);
  return count === 0
    ? undefined
    : { sort: 'months', months: match[2]?.startsWith('y') === true ? count * 12 : count };
}

/** "28", "28 days". Undefined where it is none. */
export function giftDays(text: string): number | undefined {
  const match = /^(\d{1,3})(?: (?:calendar )?days?)?$/i.exec(text.trim());
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}

/** True where the amount reaches the level. */
export function reaches(amount: number, level: GiftLevel): boolean {
  return level.above ? amount > level.amount : amount >= level.amount;
}
