import { money, sumFigures } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { internationalTest, type KnownPartner } from '../spending/international';
import type { SpendLine } from '../spending/spendLine';
import type { CouncilRule } from './councilRules';
import type { JudgedLine, Treatment } from './judgement';
import type { PartnershipSum, Route } from './position';

/** The link that a line belongs to; null where nothing says which. */
export type PartnershipOf = (line: SpendLine) => string | null;

/** The ledger's own column comes first, then a rule of the council, then a partner's name in the words of the line. */
export function partnershipOf(
  partners: readonly KnownPartner[],
  rules: readonly CouncilRule[],
): PartnershipOf {
  const found = internationalTest(partners);
  const known = new Map(partners.map(({ partner }) => [folded(partner), partner]));
  return (line) => {
    const named = line.partnership ?? rules.find((rule) => rule.matches(line))?.partnership ?? null;
    if (named !== null) return known.get(folded(named)) ?? named;
    const answer = found(line);
    return answer.international ? (answer.partner?.partner ?? null) : null;
  };
}

/** What counts in a year, one sum for each link, the largest first and what no line attributes last; they add up to the whole. */
export function byPartnership(
  lines: readonly JudgedLine[],
  year: FinancialYear,
  route: Route,
  named: PartnershipOf,
): PartnershipSum[] {
  const counting: Treatment = route === 'externallyFunded' ? 'externallyFunded' : 'counted';
  const groups = new Map<string, { names: string[]; lines: JudgedLine[] }>();
  for (const line of lines) {
    if (line.line.year !== year || line.route !== route || line.treatment !== counting) continue;
    const name = named(line.line);
    const key = folded(name ?? '');
    const group = groups.get(key) ?? { names: [], lines: [] };
    group.names.push(name ?? '');
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => sumOf(group, year)).sort(largestFirst);
}

function sumOf(group: { names: string[]; lines: JudgedLine[] }, year: FinancialYear): PartnershipSum {
  // Two ways of writing one name are one link; which stands first in the ledger must not matter.
  const name = group.names.sort()[0] ?? '';
  const partnership = name === '' ? null : name;
  const rule = say.positions.ruleShare({
    partnership: partnership ?? say.positions.notAttributed,
    year,
  });
  const amounts = group.lines.map(({ line, amount }) => money(amount, rule, [line.source], line.example));
  return { partnership, amount: sumFigures('pence', amounts, rule) };
}

function largestFirst(one: PartnershipSum, other: PartnershipSum): number {
  if ((one.partnership === null) !== (other.partnership === null)) return one.partnership === null ? 1 : -1;
  const by = other.amount.value - one.amount.value;
  return by !== 0 ? by : (one.partnership ?? '') < (other.partnership ?? '') ? -1 : 1;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
