import { figureText } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Body } from './body';
import { deciderText, type Choices } from './choices';
import { electorsOf } from './electors';
import { powerWith } from './powers';
import { s137Limit } from './s137Limit';

/**
 * What a parish, town or community council looks at instead of the 1993 Act, in one year: first whether it is eligible for the
 * general power of competence, then s.137 with its limit. Empty for every other body.
 */
export function localPowerReasons(body: Body | null, choices: Choices, year: FinancialYear): string[] {
  if (!body?.local) return [];
  const { name } = body;
  const nation = choices.nation?.value ?? body.nation;
  if (nation === 'Northern Ireland') return [say.limits.reasonNorthernIreland];
  if (nation === 'Scotland') return [say.bodies.localScotland({ name })];
  const eligible = choices.eligibleForGeneralPower;
  const where = nation === null ? [say.bodies.localNation({ name })] : [];
  if (eligible === null) return [say.bodies.localEligible({ name }), ...where];
  const who = deciderText(eligible.recorded);
  if (!eligible.value)
    return [say.bodies.localS137({ name, who }), electorLimit(choices, year, nation), ...where];
  const power = powerWith(nation === 'Wales' ? 'gpc-wales-2021' : 'gpc-2011').name;
  return [say.bodies.localGeneralPower({ name, who, power }), ...where];
}

function electorLimit(choices: Choices, year: FinancialYear, nation: Body['nation']): string {
  const chosen = choices.electors;
  if (chosen === null) return say.bodies.s137NoElectors({ year });
  const found = electorsOf(chosen.value, year);
  if (found.is === 'unknown') return say.bodies.s137OtherElectors({ year, chosen: chosen.value });
  if (found.is === 'differ')
    return say.bodies.s137ElectorsDiffer({ year, numbers: found.numbers.map(peopleText) });
  const answer = s137Limit(
    found.electors,
    year,
    nation,
    chosen.recorded.source ? [chosen.recorded.source] : [],
  );
  return answer.outcome === 'cannotSay'
    ? answer.reason
    : say.bodies.s137Limit({
        limit: figureText(answer.limit),
        electors: peopleText(found.electors),
        sum: answer.sum,
        year,
        source: answer.source,
      });
}

function peopleText(number: number): string {
  return number.toLocaleString('en-GB');
}
