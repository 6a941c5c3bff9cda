import { span, type CalendarDate } from '../core/calendarDate';
import { sumFigures, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { foldName } from './foldName';
import type { Gift } from './gift';
import type { GiftWindow } from './giftRules';

/** What one giver gave to one person within the window that ends with a gift. */
export interface GiftsTogether {
  /** The gift itself and the others that lie in the window for certain. */
  readonly total: Figure;
  readonly others: number;
  /** The same with those that may lie in it, as their dates are not precise. */
  readonly atMost: Figure;
  /** Others in question have no value, so that the sum may be higher still. */
  readonly unvalued: number;
}

/**
 * The sum that a gift reaches together with earlier ones of the same giver to the same person. Null where nothing adds up: no
 * window, no name on either side, no value or no date. Gifts that were declined add nothing.
 */
export function giftsTogether(gift: Gift, all: readonly Gift[], window: GiftWindow): GiftsTogether | null {
  const { date, value } = gift;
  if (window.sort === 'none' || date === null || value === null || !isTaken(gift)) return null;
  if (gift.giver === null || gift.recipient === null) return null;
  const alike = all.filter((other) => other !== gift && isTaken(other) && sameHands(gift, other));
  const near = alike.filter((other) => mayLieWithin(other, date, window));
  const within = near.filter((other) => liesWithin(other, date, window));
  const figures = (gifts: readonly Gift[]): Figure[] =>
    gifts.flatMap((one) => (one.value ? [one.value] : []));
  const rule = say.gifts.togetherRule;
  return {
    total: sumFigures('pence', [value, ...figures(within)], rule),
    others: figures(within).length,
    atMost: sumFigures('pence', [value, ...figures(near)], rule),
    unvalued: near.length - figures(near).length,
  };
}

function isTaken({ direction, fate }: Gift): boolean {
  return direction === 'received' && fate !== 'declined';
}

function sameHands(one: Gift, other: Gift): boolean {
  return (
    one.side === other.side &&
    foldName(one.giver ?? '') === foldName(other.giver ?? '') &&
    foldName(one.recipient ?? '') === foldName(other.recipient ?? '')
  );
}

function liesWithin({ date }: Gift, end: CalendarDate, window: GiftWindow): boolean {
  if (date === null) return false;
  const { first, last } = span(date);
  return first >= startOf(window, span(end).last) && last <= span(end).first;
}

function mayLieWithin({ date }: Gift, end: CalendarDate, window: GiftWindow): boolean {
  if (date === null) return true;
  const { first, last } = span(date);
  return last >= startOf(window, span(end).first) && first <= span(end).last;
}

/** The first day of the window that ends on a day. */
function startOf(window: GiftWindow, day: CalendarDate): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (window.sort) {
    case 'months':
      return dayAfterMonthsBefore(window.months, year, month, day.slice(8));
    case 'calendarYear':
      return `${day.slice(0, 4)}-01-01`;
    case 'financialYear':
      return `${month < 4 ? year - 1 : year}-04-01`;
    case 'none':
      return day;
  }
}

/** A text that sorts just after the same day so many months before: three months to 15 June begin with 16 March. */
function dayAfterMonthsBefore(months: number, year: number, month: number, day: string): string {
  const at = year * 12 + month - 1 - months;
  const before = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `${before}-${day}+`;
}
