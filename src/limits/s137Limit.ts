import { money, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import type { Source } from '../core/source';
import type { Nation } from './nation';
import { S137_SUMS } from './reference/s137Sums';

export type S137Limit =
  | { readonly outcome: 'limit'; readonly limit: Figure; readonly sum: string; readonly source: string }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

/**
 * The ceiling of s.137 for a year: the year's sum times the electors on the register on 1 April. It is a ceiling on all spend
 * under that section, net of what s.137(4B) takes off. Only years of which one clear source was found have an answer.
 *
 * Source: Local Government Act 1972 s.137(4), Sch. 12B; the sums as listed in `reference/s137Sums`.
 *
 * @param electors a whole number above nil.
 * @param from the cell that states the electors, where there is one.
 */
export function s137Limit(
  electors: number,
  year: FinancialYear,
  nation: Nation | null,
  from: readonly Source[] = [],
): S137Limit {
  const cannotSay = (reason: string): S137Limit => ({ outcome: 'cannotSay', reason });
  if (nation === null) return cannotSay(say.bodies.s137NationUnknown);
  if (nation !== 'England' && nation !== 'Wales') return cannotSay(say.bodies.s137NotLaw({ nation }));
  if (!Number.isSafeInteger(electors) || electors <= 0) return cannotSay(say.bodies.s137Electors);
  const found = S137_SUMS.find((one) => one.year === year && one.nation === nation);
  if (!found) return cannotSay(say.bodies.s137NoSum({ year, nation }));
  const sum = poundsText(pence(found.pence));
  const rule = say.bodies.s137Rule({ electors: electors.toLocaleString('en-GB'), sum, year });
  const limit = money(pence(found.pence * electors), rule, from);
  return { outcome: 'limit', limit, sum, source: found.source };
}
