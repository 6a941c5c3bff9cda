import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { SIGN_OPEN, type JudgedLine } from './judgement';
import type { Route } from './position';

/** Why the sum of a test cannot be said: nobody knows whether its lines are spend or credit. Null where that is known. */
export function signOpen(lines: readonly JudgedLine[], year: FinancialYear, route: Route): string | null {
  const open = lines.find(
    (one) => one.line.year === year && one.route === route && one.flags.includes(SIGN_OPEN),
  );
  return open ? say.limits.reasonSignOpen({ where: sourceText(open.line.source) }) : null;
}
