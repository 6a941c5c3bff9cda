import type { FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import type { SpendLine } from '../spending/spendLine';
import type { Position } from './position';

/** The rule of the finding, for sheets that say it in place of positions. */
export const NOTHING_FOUND = 'limits.nothing-found';

/** That nothing international was found is no proof that nothing was spent: what was looked at, and what to add. */
export function nothingFound(positions: readonly Position[], all: readonly SpendLine[]): Finding[] {
  if (positions.length > 0 || all.length === 0) return [];
  const message = say.limits.nothingFound({
    postings: all.filter(({ vatOn }) => vatOn === undefined).length,
    total: poundsText(pence(all.reduce((sum, { amount }) => sum + amount, 0))),
  });
  return [{ rule: NOTHING_FOUND, strength: 'hint', message, source: null }];
}

/** Where only one year is asked for and holds no line of any test: which years do. */
export function yearWithoutLines(asked: FinancialYear | null, positions: readonly Position[]): Finding[] {
  const years = [...new Set(positions.map(({ financialYear }) => financialYear))];
  if (asked === null || years.length === 0 || years.includes(asked)) return [];
  const message = say.limits.yearWithoutLines({ asked, years });
  return [{ rule: 'limits.year-without-lines', strength: 'warning', message, source: null }];
}
