import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import type { JudgedLine } from './judgement';

/** Money that came back from a partner council of which nothing says what it was spent on: the council's own share stays too high. */
export function loneRecharges(lines: readonly JudgedLine[]): Finding[] {
  return lines
    .filter(({ flags, treatment }) => flags.includes('recharge-alone') && treatment === 'heldForOthers')
    .map(({ line, amount }) => ({
      rule: 'limits.recharge-alone',
      strength: 'warning',
      message: say.spending.loneRechargeAsked({
        amount: poundsText(pence(-amount)),
        from: line.supplier ?? say.spending.aPartnerCouncil,
        year: line.year ?? say.spending.itsYear,
      }),
      source: line.source,
    }));
}
