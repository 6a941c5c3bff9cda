import { addDays, dateText, daysBetween, span, type CalendarDate } from '../core/calendarDate';
import { figureText } from '../core/figure';
import { say } from '../core/messages';
import { poundsText } from '../core/pence';
import type { Gift } from './gift';
import { reaches, type GiftLevel, type GiftRules } from './giftRules';
import type { GiftsTogether } from './giftsTogether';

/**
 * Where a gift stands with its register. `given` is the council's own gift, `council` one that the council itself received;
 * `registered` is in the register with no number of days to hold it to.
 */
export type GiftOutcome =
  'inTime' | 'late' | 'open' | 'overdue' | 'registered' | 'notRequired' | 'given' | 'council' | 'cannotSay';

export interface GiftStanding {
  readonly outcome: GiftOutcome;
  /** The last day to register; null where it need not be or cannot be said. */
  readonly due: CalendarDate | null;
  /** Days left where open; days late where late or overdue; else null. */
  readonly days: number | null;
  readonly reason: string;
  /** What of the row itself keeps the answer from being given. */
  readonly missing: 'date' | 'value' | 'side' | null;
}

const words = say.gifts;

/**
 * Where a gift stands on a day, by the council's rules. As days pass, a gift that is not registered only gets later.
 */
export function giftStanding(
  gift: Gift,
  together: GiftsTogether | null,
  rules: GiftRules,
  asOf: CalendarDate,
): GiftStanding {
  if (gift.direction === 'given') return plain('given', words.given);
  if (gift.side === null)
    return gift.recipient === null && gift.heldBy !== null
      ? plain('council', words.heldByCouncil({ council: gift.heldBy }))
      : { ...plain('cannotSay', words.noSide), missing: 'side' };
  const need = needOf(gift, together, rules);
  if (need.answer === 'no') return plain('notRequired', need.reason);
  if (need.answer === 'cannotSay' && gift.registeredOn === null)
    return { ...plain('cannotSay', need.reason), missing: need.missing };
  return clock(gift, rules, need.reason, asOf);
}

function plain(outcome: GiftOutcome, reason: string): GiftStanding {
  return { outcome, due: null, days: null, reason, missing: null };
}

interface Need {
  readonly answer: 'yes' | 'no' | 'cannotSay';
  readonly reason: string;
  readonly missing: GiftStanding['missing'];
}

/** Whether it is to be registered at all. */
function needOf(gift: Gift, together: GiftsTogether | null, { level, window }: GiftRules): Need {
  const cannot = (reason: string, missing: Need['missing'] = null): Need => ({
    answer: 'cannotSay',
    reason,
    missing,
  });
  if (level === null) return cannot(words.noLevel);
  const { rule, from } = level;
  if (rule.amount === 0 && !rule.above) return yes(words.everyGift({ from }));
  if (gift.value === null) return cannot(words.noValue, 'value');
  const shown = { value: figureText(gift.value), level: levelText(rule), from };
  if (reaches(gift.value.value, rule)) return yes(words.reaches(shown));
  if (together === null || window === null)
    return { answer: 'no', reason: words.below(shown), missing: null };
  const sum = { ...shown, total: figureText(together.total), others: together.others, window: window.from };
  if (reaches(together.total.value, rule)) return yes(words.togetherReaches(sum));
  if (reaches(together.atMost.value, rule) || together.unvalued > 0)
    return cannot(words.togetherUnclear(sum));
  return { answer: 'no', reason: words.togetherBelow(sum), missing: null };
}

function yes(reason: string): Need {
  return { answer: 'yes', reason, missing: null };
}

export function levelText({ amount, above }: GiftLevel): string {
  return above ? words.levelAbove({ amount: poundsText(amount) }) : poundsText(amount);
}

/** The day of the gift itself is not counted: received on 1 June, 28 days end on 29 June. */
function clock(gift: Gift, { days }: GiftRules, need: string, asOf: CalendarDate): GiftStanding {
  const { date, registeredOn } = gift;
  const because = (sentence: string): string => `${need} ${sentence}`;
  if (days === null)
    return registeredOn === null
      ? plain('cannotSay', because(words.noDays))
      : plain('registered', because(words.registeredNoDays({ on: dateText(registeredOn) })));
  if (date === null) return { ...plain('cannotSay', because(words.noDate)), missing: 'date' };
  const [early, due] = [addDays(span(date).first, days.rule), addDays(span(date).last, days.rule)];
  const on = { due: dateText(due) };
  if (registeredOn !== null) {
    const { first, last } = span(registeredOn);
    if (last <= early) return { ...plain('inTime', because(words.inTime(on))), due };
    if (first <= due) return { ...plain('cannotSay', because(words.timeUnclear)), due };
    const late = daysBetween(due, first);
    return { ...plain('late', because(words.late({ ...on, days: late }))), due, days: late };
  }
  if (!gift.tellsRegistration) return { ...plain('cannotSay', because(words.noRegistration(on))), due };
  if (asOf <= early) {
    const left = daysBetween(asOf, early);
    return {
      ...plain('open', because(words.open({ due: dateText(early), days: left }))),
      due: early,
      days: left,
    };
  }
  if (asOf <= due) return { ...plain('cannotSay', because(words.dueUnclear(on))), due };
  const late = daysBetween(due, asOf);
  return { ...plain('overdue', because(words.overdue({ ...on, days: late }))), due, days: late };
}
