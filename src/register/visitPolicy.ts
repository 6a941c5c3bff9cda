import type { Figure } from '../core/figure';
import { figureText } from '../core/figure';
import { say } from '../core/messages';
import { penceFromPounds, poundsText, type Pence } from '../core/pence';
import type { RegisteredVisit } from './visit';

/** A rule of the council with who recorded it; null where nobody has. */
export type OwnRule<T> = { readonly rule: T; readonly from: string } | null;

/** The council's policy for travel, hotels and meals. It ships empty: no figure, no answer. */
export interface VisitPolicy {
  /** Hours of journey from which a class above economy may be used; never, or at any length (0). */
  readonly classHours: OwnRule<number | 'never'>;
  /** The most for a room a night. */
  readonly roomLimit: OwnRule<Pence>;
  /** The most for a meal for one. */
  readonly mealLimit: OwnRule<Pence>;
}

export type VisitPolicyName = keyof VisitPolicy;

/** How a visit stands against one rule of the policy. */
export interface PolicyAnswer {
  readonly rule: VisitPolicyName;
  readonly standing: 'within' | 'outside' | 'cannotSay';
  readonly reason: string;
}

const words = say.visits.policy;

/** "10", "10 hours", "never", "any". Undefined where it is none of these. */
export function classHours(text: string): number | 'never' | undefined {
  const asked = text.trim().toLowerCase();
  if (/^(?:never|none|economy (?:only|always)|always economy)$/.test(asked)) return 'never';
  if (/^(?:any|always)$/.test(asked)) return 0;
  const match = /^(?:over |more than )?(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:h|hrs?|hours?))?$/.exec(asked);
  return match ? Number(match[1]) : undefined;
}

/** "£120", "30.00". Undefined where it is none. */
export function mostInPounds(text: string): Pence | undefined {
  const match = /^£?\s*(\d{1,5}(?:,\d{3})?(?:\.\d{1,2})?)$/.exec(text.trim());
  return match?.[1] === undefined ? undefined : penceFromPounds(Number(match[1].replace(',', '')));
}

/** Each part of the policy that the visit has something to say to. What the log does not tell is not asked about. */
export function policyAnswers(visit: Pick<RegisteredVisit, 'travel'>, policy: VisitPolicy): PolicyAnswer[] {
  const { travelClass, journeyHours, roomRate, mealCost } = visit.travel;
  return [
    ...(travelClass === null ? [] : [classAnswer(travelClass, journeyHours, policy.classHours)]),
    ...(roomRate === null ? [] : [limitAnswer('roomLimit', roomRate, policy.roomLimit)]),
    ...(mealCost === null ? [] : [limitAnswer('mealLimit', mealCost, policy.mealLimit)]),
  ];
}

const ABOVE_ECONOMY = /\b(?:business|first|club|premium|executive|upper)\b/i;
const ECONOMY = /\b(?:economy|standard|coach|second|tourist|rail|train|ferry|road|car|minibus)\b/i;

function classAnswer(
  travelClass: string,
  hours: number | null,
  own: VisitPolicy['classHours'],
): PolicyAnswer {
  const answer = (standing: PolicyAnswer['standing'], reason: string): PolicyAnswer => ({
    rule: 'classHours',
    standing,
    reason,
  });
  const isAbove = ABOVE_ECONOMY.test(travelClass);
  if (isAbove === ECONOMY.test(travelClass)) return answer('cannotSay', words.classUnknown({ travelClass }));
  if (!isAbove) return answer('within', words.classEconomy({ travelClass }));
  if (own === null) return answer('cannotSay', words.noRule({ rule: 'classHours', found: travelClass }));
  const { rule, from } = own;
  if (rule === 'never') return answer('outside', words.classNever({ travelClass, from }));
  if (rule === 0) return answer('within', words.classAny({ travelClass, from }));
  if (hours === null) return answer('cannotSay', words.noHours({ travelClass, hours: rule, from }));
  const told = { travelClass, journey: hours, hours: rule, from };
  return hours >= rule
    ? answer('within', words.classWithin(told))
    : answer('outside', words.classOutside(told));
}

function limitAnswer(rule: 'roomLimit' | 'mealLimit', found: Figure, own: OwnRule<Pence>): PolicyAnswer {
  const cost = figureText(found);
  if (own === null) return { rule, standing: 'cannotSay', reason: words.noRule({ rule, found: cost }) };
  const told = { rule, cost, limit: poundsText(own.rule), from: own.from };
  return found.value <= own.rule
    ? { rule, standing: 'within', reason: words.within(told) }
    : { rule, standing: 'outside', reason: words.outside(told) };
}
