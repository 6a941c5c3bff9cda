import { money, sumFigures, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { SpendLine } from '../spending/spendLine';
import type { JudgedLine, Treatment } from './judgement';
import type { Route } from './position';

/** The sum of a treatment, with every cell it came from. */
export function treatedSum(
  lines: readonly JudgedLine[],
  year: FinancialYear,
  route: Route,
  treatment: Treatment,
): Figure {
  const names = { year, route: say.limits.routeNames[route] };
  const rule =
    treatment === 'counted'
      ? say.limits.ruleCounted(names)
      : say.limits.ruleTreatment({ ...names, treatment: say.limits.treatmentNames[treatment] });
  const own = lines.filter(
    (line) => line.line.year === year && line.route === route && line.treatment === treatment,
  );
  return sumFigures(
    'pence',
    own.map(({ line, amount }) => money(amount, rule, cellsOf(line), line.example)),
    rule,
  );
}

/** The cell of a line, and that of the rate where one made pounds of it. */
function cellsOf({ source, conversion }: SpendLine): Source[] {
  return conversion ? [source, conversion.source] : [source];
}
