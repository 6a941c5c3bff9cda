import { figureValue, sumFigures, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { groupsBy } from '../register/groupsBy';
import type { LinkCosts } from '../register/linkCosts';
import type { RegisterJson } from './contract';

type CostJson = RegisterJson['costs'][number];

/** What each link cost by year; lines of no link stand under a partner that is null, so that the ledger's sums are all there. */
export function costsJson({ rows, withoutLink }: LinkCosts): CostJson[] {
  return [
    ...rows.map(({ partner, year, ledger, queried, visits, withoutCost, difference }) =>
      costJson(partner, year, { ledger, queried, visits, difference }, withoutCost),
    ),
    ...groupsBy(withoutLink, ({ year }) => year ?? '~').flatMap((lines) => {
      const [first] = lines;
      if (!first) return [];
      const sum = (of: typeof lines): Figure =>
        sumFigures(
          'pence',
          of.map(({ amount }) => amount),
          say.linkCosts.rule.withoutLink,
        );
      const asked = lines.filter(({ isQueried }) => isQueried);
      const queried = asked.length === 0 ? null : sum(asked);
      return [costJson(null, first.year, { ledger: sum(lines), queried, visits: null, difference: null }, 0)];
    }),
  ];
}

function costJson(
  partner: string | null,
  financialYear: string | null,
  figures: Readonly<Record<'ledger' | 'queried' | 'visits' | 'difference', Figure | null>>,
  visitsWithoutCost: number,
): CostJson {
  const { ledger, queried, visits, difference } = figures;
  const told = [ledger, visits].filter((figure) => figure !== null);
  return {
    partner,
    financialYear,
    ledger: ledger && figureValue(ledger),
    queried: queried && figureValue(queried),
    visits: visits && figureValue(visits),
    visitsWithoutCost,
    difference: difference && figureValue(difference),
    example: told.some(({ example }) => example),
    sources: told.flatMap(({ sources }) => [...sources]),
  };
}
