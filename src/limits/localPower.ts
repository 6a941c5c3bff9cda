import { figureText } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Body } from './body';
import { recordedText, type Choices } from './choices';
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
  const who = recordedText(eligible.recorded);
  if (!eligible.value)
    return [say.bodies.localS137({ name, who }), electorLimit(choices, year, nation), ...where];
  const power = powerWith(nation === 'Wales' ? 'gpc-wales-2021' : 'gpc-2011').name;
  return [say.bodies.localGeneralPower({ name, who, power }), ...where];
}

function electorLimit(choices: Choices, year: FinancialYear, nation: Body['nation']): string {
  const chosen = choices.electors;
  if (chosen === null) return say.bodies.s137NoElectors({ year });
  const read = ELECTORS.exec(chosen.value);
  if (read?.[2] !== year.slice(0, 4)) return say.bodies.s137OtherElectors({ year, chosen: chosen.value });
  const electors = Number(read[1]?.replaceAll(',', ''));
  const answer = s137Limit(electors, year, nation);
  return answer.outcome === 'cannotSay'
    ? answer.reason
    : say.bodies.s137Limit({
        limit: figureText(answer.limit),
        electors: electors.toLocaleString('en-GB'),
        sum: answer.sum,
        year,
        source: answer.source,
      });
}

/** "1,482 on 1 April 2023", "1482 (2023)": the number, then the year of its register. */
const ELECTORS = /^(\d{1,3}(?:,\d{3})+|\d+)\b.*?\b((?:19|20)\d\d)\b/;
