import type { FinancialYear } from '../core/financialYear';
import type { Source } from '../core/source';
import { NIL, pence, type Pence } from '../core/pence';
import { bookedYear } from './bookedYear';
import type { Treatment } from './judgement';
import type { Limits } from './limitPositions';

/** The total of a year in the council's trial balance, as a person entered it. */
export interface TrialBalance {
  readonly year: string;
  readonly amount: Pence;
  /** Who gave the figure; null where nobody is named. */
  readonly by: string | null;
  /** Which report, run when, it was taken from. */
  readonly from: string | null;
  /** The cell that it was entered in. */
  readonly source?: Source;
}

/** What a year's lines of one treatment come to. */
export interface TreatedPart {
  readonly treatment: Treatment;
  readonly lines: number;
  readonly amount: Pence;
}

/** How a year of the working hangs together: ledger - movedOut + movedIn = working, the sum of the treatments. */
export interface Tie {
  /** Null for postings of which no year can be said. */
  readonly year: FinancialYear | null;
  /** Postings booked in the year, and what they add up to: the ledger's own total. */
  readonly postings: number;
  readonly ledger: Pence;
  /** What of it is VAT that nobody refunds, beside the amounts of the postings. */
  readonly vat: Pence;
  /** Booked in this year, concerning another one. */
  readonly movedOut: Pence;
  /** Booked in another year, concerning this one. */
  readonly movedIn: Pence;
  readonly treatments: readonly TreatedPart[];
  readonly working: Pence;
  /** Nil, or something was lost between ledger and working. */
  readonly difference: Pence;
  readonly trialBalance: TrialBalance | null;
  readonly standing: 'ties' | 'doesNotTie' | 'notGiven';
  /** Ledger less trial balance; null where no figure was given. */
  readonly against: Pence | null;
  readonly example: boolean;
}

const TREATMENTS: readonly Treatment[] = [
  'counted',
  'excluded',
  'queried',
  'externallyFunded',
  'otherPower',
  'heldForOthers',
  'notInternational',
];

/** Holds each year of the working against the ledger and, where a figure was given, the ledger against the trial balance. */
export function tieLedger(
  { all, lines, rest }: Pick<Limits, 'all' | 'lines' | 'rest'>,
  balances: readonly TrialBalance[],
): Tie[] {
  const years = new Map<FinancialYear | null, YearSums>();
  const sumsOf = (year: FinancialYear | null): YearSums => {
    const sums = years.get(year) ?? new YearSums();
    years.set(year, sums);
    return sums;
  };
  for (const line of all) {
    const booked = bookedYear(line);
    const own = sumsOf(booked);
    // The VAT of a posting is money of the ledger, and no posting more.
    if (line.vatOn === undefined) own.postings += 1;
    else own.vat += line.amount;
    own.ledger += line.amount;
    own.example ||= line.example;
    if (booked === line.year) continue;
    own.movedOut += line.amount;
    sumsOf(line.year).movedIn += line.amount;
  }
  for (const { line, treatment, amount } of lines) sumsOf(line.year).treat(treatment, 1, amount);
  for (const one of rest) sumsOf(one.year).treat('notInternational', one.lines, one.amount);
  return [...years]
    .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
    .map(([year, sums]) => tieOf(year, sums, balances.findLast((one) => one.year === year) ?? null));
}

class YearSums {
  postings = 0;
  ledger = 0;
  vat = 0;
  movedOut = 0;
  movedIn = 0;
  example = false;
  readonly treated = new Map<Treatment, { lines: number; amount: number }>();

  treat(treatment: Treatment, lines: number, amount: number): void {
    const sum = this.treated.get(treatment) ?? { lines: 0, amount: 0 };
    this.treated.set(treatment, { lines: sum.lines + lines, amount: sum.amount + amount });
  }
}

function tieOf(year: FinancialYear | null, sums: YearSums, trialBalance: TrialBalance | null): Tie {
  const { postings, ledger, vat, movedOut, movedIn, example } = sums;
  const treatments = TREATMENTS.flatMap((treatment): TreatedPart[] => {
    const sum = sums.treated.get(treatment);
    return sum ? [{ treatment, lines: sum.lines, amount: pence(sum.amount) }] : [];
  });
  const working = treatments.reduce((sum, { amount }) => sum + amount, 0);
  const against = trialBalance === null ? null : pence(ledger - trialBalance.amount);
  return {
    year,
    postings,
    ledger: pence(ledger),
    vat: pence(vat),
    movedOut: pence(movedOut),
    movedIn: pence(movedIn),
    treatments,
    working: pence(working),
    difference: pence(ledger - movedOut + movedIn - working),
    trialBalance,
    standing: against === null ? 'notGiven' : against === NIL ? 'ties' : 'doesNotTie',
    against,
    example,
  };
}
