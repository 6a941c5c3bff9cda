import { money, sumFigures } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { JudgedLine } from './judgement';
import type { ExcludedSum, Route } from './position';

/** Rules of people, whose reasons are kept to the letter. */
const BY_PEOPLE = new Set(['by-hand', 'council-rule', 'ledger-column']);

/** What is left out of a test in a year, one sum for each reason; the sums add up to all that is left out. */
export function excludedBy(lines: readonly JudgedLine[], year: FinancialYear, route: Route): ExcludedSum[] {
  const groups = new Map<string, JudgedLine[]>();
  for (const line of lines) {
    if (line.line.year !== year || line.route !== route || line.treatment !== 'excluded') continue;
    const reason = sharedReason(line);
    const group = groups.get(reason);
    if (group) group.push(line);
    else groups.set(reason, [line]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([reason, group]) => {
      const rule = say.limits.ruleTreatment({
        year,
        route: say.limits.routeNames[route],
        treatment: reason,
      });
      const amounts = group.map(({ line, amount }) => money(amount, rule, [line.source], line.example));
      return { reason, amount: sumFigures('pence', amounts, rule) };
    });
}

/** How a line was found stands after its reason and differs from line to line. */
function sharedReason({ reason, rule }: JudgedLine): string {
  if (BY_PEOPLE.has(rule)) return reason;
  const end = reason.indexOf('; ');
  return end < 0 ? reason : reason.slice(0, end);
}
