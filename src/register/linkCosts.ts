import { minus, sumFigures, type Figure } from '../core/figure';
import { financialYearOf, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { groupsBy } from './groupsBy';
import type { Partnership } from './partnership';
import { placeKey } from './placeName';
import type { RegisteredVisit } from './visit';

/** A line of the ledger that is international, with the partner it is for. */
export interface LinkSpend {
  /** The partner as the ledger or its words name it; null where nothing says which. */
  readonly partner: string | null;
  /** The year that the money concerns; null where it cannot be said. */
  readonly year: FinancialYear | null;
  readonly amount: Figure;
  readonly what: string;
  /** True while a person must answer something about the line. */
  readonly isQueried: boolean;
  readonly source: Source;
}

/** What one partner cost in one year by the ledger, beside what the log of visits says. */
export interface LinkYearCost {
  readonly partner: string;
  readonly year: FinancialYear | null;
  readonly lines: readonly LinkSpend[];
  /** Null where no ledger with international lines was read. */
  readonly ledger: Figure | null;
  /** The part of it about which a person must answer something; null where there is none. */
  readonly queried: Figure | null;
  /** Visits of the year that serve this partner alone and have a cost; null where none has. */
  readonly visits: Figure | null;
  /** How many of its visits in the year have no cost. */
  readonly withoutCost: number;
  /** Ledger less visits; null where either is. */
  readonly difference: Figure | null;
}

export interface LinkCosts {
  /** By partner, then year. */
  readonly rows: readonly LinkYearCost[];
  readonly withoutLink: readonly LinkSpend[];
  /** Visits with a cost that serve several partners, or none: nothing says how it is shared. */
  readonly unshared: readonly RegisteredVisit[];
}

/**
 * What each link cost in each year. Every line stands in one row or among those without a link, so together they add up to the
 * international spend of the ledger. Several links with one place are one row: the ledger does not part them.
 */
export function linkCosts(
  spend: readonly LinkSpend[],
  visits: readonly RegisteredVisit[],
  links: readonly Partnership[],
): LinkCosts {
  const partnerOf = new Map(links.map(({ key, partner }) => [key, partner]));
  const served = visits.map((visit) => ({
    visit,
    partners: [...new Set(visit.links.map((key) => partnerOf.get(key) ?? key))],
  }));
  const entries = [
    ...spend.flatMap((line) =>
      line.partner === null ? [] : [{ partner: line.partner, year: line.year, line, visit: null }],
    ),
    ...served.flatMap(({ visit, partners: [only, ...more] }) =>
      only === undefined || more.length > 0
        ? []
        : [{ partner: only, year: yearOf(visit), line: null, visit }],
    ),
  ];
  const rows = groupsBy(entries, ({ partner, year }) => `${placeKey(partner)}|${year ?? ''}`).flatMap(
    ([first, ...more]) =>
      first ? [rowOf(first.partner, first.year, [first, ...more], spend.length > 0)] : [],
  );
  return {
    rows: rows.sort((one, other) => compare(orderOf(one), orderOf(other))),
    withoutLink: spend.filter(({ partner }) => partner === null),
    unshared: served
      .filter(({ visit, partners }) => visit.costs.total !== null && partners.length !== 1)
      .map(({ visit }) => visit),
  };
}

interface Entry {
  readonly line: LinkSpend | null;
  readonly visit: RegisteredVisit | null;
}

function rowOf(
  partner: string,
  year: FinancialYear | null,
  entries: readonly Entry[],
  hasLedger: boolean,
): LinkYearCost {
  const lines = entries.flatMap(({ line }) => (line === null ? [] : [line]));
  const visits = entries.flatMap(({ visit }) => (visit === null ? [] : [visit]));
  const costs = visits.flatMap(({ costs: { total } }) => (total === null ? [] : [total]));
  const rule = say.linkCosts.rule;
  const ledger = hasLedger ? sumOf(lines, rule.ledger({ partner, year })) : null;
  const told = costs.length === 0 ? null : sumFigures('pence', costs, rule.visits({ partner, year }));
  const queried = lines.filter(({ isQueried }) => isQueried);
  return {
    partner,
    year,
    lines,
    ledger,
    queried: queried.length === 0 ? null : sumOf(queried, rule.queried({ partner, year })),
    visits: told,
    withoutCost: visits.length - costs.length,
    difference: told && ledger && minus(ledger, told, rule.difference({ partner, year })),
  };
}

function sumOf(lines: readonly LinkSpend[], rule: string): Figure {
  return sumFigures(
    'pence',
    lines.map(({ amount }) => amount),
    rule,
  );
}

/** A visit over the turn of the year, or with a date too vague, belongs to no year that can be said. */
export function yearOf({ from, to }: Pick<RegisteredVisit, 'from' | 'to'>): FinancialYear | null {
  const first = from && financialYearOf(from);
  return to === null || first === financialYearOf(to) ? first : null;
}

/** No year sorts behind every year. */
function orderOf({ partner, year }: LinkYearCost): string {
  return `${placeKey(partner)}|${year ?? '~'}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
