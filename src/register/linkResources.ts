import { sumFigures, type Figure } from '../core/figure';
import { say } from '../core/messages';
import type { LinkRecord } from './linkRecord';
import type { RegisteredLink } from './partnership';

/** The five kinds of funding. Source: handbook, "Self funding, contributions in kind, sponsorship and fundraising", "External funding". */
export const FUNDED_FROM = ['ownFunding', 'inKind', 'sponsorship', 'fundRaising', 'externalFunding'] as const;

export type FundedFrom = (typeof FUNDED_FROM)[number];

/** A contribution to a link that its register puts a value on. */
export interface Contribution {
  readonly link: RegisteredLink;
  readonly from: FundedFrom;
  readonly amount: Figure;
}

/** Every contribution with a value, in the order of the links; amounts that two rows give differently stand twice. */
export function contributions(records: readonly LinkRecord[]): Contribution[] {
  return records.flatMap(({ link, details }) =>
    FUNDED_FROM.flatMap((from) =>
      details.flatMap(({ field, amount }) => (field === from && amount ? [{ link, from, amount }] : [])),
    ),
  );
}

/** The sum of each kind that has a contribution. */
export function contributionTotals(given: readonly Contribution[]): { from: FundedFrom; sum: Figure }[] {
  return FUNDED_FROM.flatMap((from) => {
    const amounts = given.filter((one) => one.from === from).map(({ amount }) => amount);
    return amounts.length === 0
      ? []
      : [{ from, sum: sumFigures('pence', amounts, say.linkLife.resources.sumRule) }];
  });
}
