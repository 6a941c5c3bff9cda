import { figureText, type Figure } from '../figure';

interface Reading {
  hasLedger: boolean;
  hasVisits: boolean;
  difference: Figure | null;
  withoutCost: number;
}

interface Of {
  partner: string;
  year: string | null;
}

/** Sentences about what links cost. */
export const linkCostMessages = {
  lineRule: 'a line of the ledger',
  rule: {
    ledger: (p: Of) =>
      `the ledger’s lines for ${p.partner} that concern ${p.year ?? 'a year that cannot be said'}`,
    queried: (p: Of) => `those of the ledger’s lines for ${p.partner} that wait for an answer`,
    visits: (p: Of) =>
      `the costs of visits for ${p.partner} in ${p.year ?? 'a year that cannot be said'}, as the log gives them`,
    difference: (p: Of) => `the ledger’s lines for ${p.partner} less the costs of its visits in the log`,
    withoutLink: 'the international lines of the ledger that nothing ties to a link',
  },

  sheet: {
    name: 'Link costs',
    title: (p: { asOf: string }) =>
      `What links cost by the ledger, beside the log of visits, as at ${p.asOf}`,
    count: (p: { rows: number; withoutLink: number; amount: Figure }) =>
      `${p.rows === 1 ? '1 link and year' : `${p.rows} links and years`}; ${p.withoutLink === 0 ? 'every international line is tied to a link' : `${p.withoutLink === 1 ? '1 international line is' : `${p.withoutLink} international lines are`} tied to none: ${figureText(p.amount)}`}.`,
    notes: [
      'Ledger: every international line, whatever test or power it falls under; money held for partner councils is left out. Several links with one place share a row, as the ledger does not part them.',
      'A difference need not be a mistake: the ledger holds more than visits, and others may have paid for one. A line is tied to a link by the column Partnership of the ledger, a rule of yours, or the partner’s name in its words.',
    ],
    unshared: (p: { visits: readonly string[] }) =>
      `Visits with a cost that serve several links or none, so that nothing says how it is shared: ${p.visits.join('; ')}.`,
    costsCaption: 'By link and financial year',
    linesCaption: 'The lines behind it',
    noYear: 'Not said',
    noLink: 'No link',
    queried: 'Waits for an answer',
    reading: (p: Reading) =>
      [differenceText(p), withoutCostText(p.withoutCost)].filter((part) => part !== '').join(' '),
    column: {
      code: 'Code',
      partner: 'Link with',
      year: 'Year',
      ledger: 'Ledger',
      queried: 'Of it asked about',
      visits: 'Visits in the log',
      difference: 'Difference',
      withoutCost: 'Visits without cost',
      reading: 'Reading',
      example: 'Status',
      amount: 'Amount',
      what: 'Line',
      standing: 'Standing',
      source: 'Source',
    },
  },
} as const;

function differenceText({ hasLedger, hasVisits, difference }: Reading): string {
  if (difference === null) {
    if (!hasLedger) return 'No ledger with international lines was read.';
    return hasVisits ? '' : 'No visit has a cost to compare.';
  }
  const apart = figureText({ ...difference, value: Math.abs(difference.value) });
  if (difference.value === 0) return 'Ledger and log agree.';
  return difference.value > 0
    ? `The ledger has ${apart} more than the visits: other spend on the link, or a visit without its cost.`
    : `The visits have ${apart} more than the ledger: paid by others, booked elsewhere, or in another year.`;
}

function withoutCostText(visits: number): string {
  if (visits === 0) return '';
  return visits === 1 ? '1 visit has no cost in the log.' : `${visits} visits have no cost in the log.`;
}
