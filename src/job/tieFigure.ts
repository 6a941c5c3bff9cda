import { money, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import type { Source } from '../core/source';
import { bookedYear } from '../limits/bookedYear';
import type { Tie } from '../limits/tie';
import type { SpendLine } from '../spending/spendLine';

/** What the ledger of a year and the trial balance are apart, with every cell of both; null where they tie or none was given. */
export function tieFigure(tie: Tie, all: readonly SpendLine[]): Figure | null {
  if (tie.standing !== 'doesNotTie' || tie.against === null) return null;
  const sources: Source[] = all.filter((line) => bookedYear(line) === tie.year).map(({ source }) => source);
  const given = tie.trialBalance?.source;
  return money(
    pence(Math.abs(tie.against)),
    say.working.ruleAgainst({ year: tie.year ?? say.limits.yearUnknown }),
    given ? [given, ...sources] : sources,
    tie.example,
  );
}
