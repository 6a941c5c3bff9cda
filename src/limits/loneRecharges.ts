import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import type { JudgedLine } from './judgement';

const words = say.spending;

/** What is asked of a recharge that does not go with lines of its year, by the flag that it has. */
const ASKED = {
  'recharge-alone': words.loneRechargeAsked,
  'recharge-later': words.laterRechargeAsked,
  'recharge-excess': words.excessRechargeAsked,
} as const;

type Flag = keyof typeof ASKED;

/**
 * Money that came back from a partner council and does not go with the lines of its year: nothing says what it was spent on, it was
 * spent in the year before, or it is more than was spent. The council's own share may then be too high.
 */
export function loneRecharges(lines: readonly JudgedLine[]): Finding[] {
  return lines
    .filter(({ treatment }) => treatment === 'heldForOthers')
    .flatMap(({ line, amount, flags, reason }) =>
      flags.filter(isAsked).map((flag) => ({
        rule: `limits.${flag}`,
        strength: 'warning' as const,
        message: ASKED[flag]({
          amount: poundsText(pence(-amount)),
          from: line.supplier ?? words.aPartnerCouncil,
          year: line.year ?? words.itsYear,
          reason: capital(reason),
        }),
        source: line.source,
      })),
    );
}

function isAsked(flag: string): flag is Flag {
  return flag in ASKED;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
