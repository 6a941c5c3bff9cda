import { shortened, type CalendarDate } from '../core/calendarDate';
import { decimalPounds } from '../core/pence';
import type { AccrualChain, ChainLink } from '../limits/accrualChains';
import type { CutOff, CutOffLine } from '../limits/cutOff';
import type { SignOff } from '../limits/staleness';
import type { Tie } from '../limits/tie';
import type { LimitsJson } from './contract';
import type { LimitRecord } from './limitRecord';

/**
 * Reconciliation, cut-off and record for the JSON of the limits. Names of preparer, reviewer and whoever gave a figure stay on
 * the sheets: here stands only that somebody is named, and the position.
 */
export function recordJson(record: LimitRecord): Pick<LimitsJson, 'ties' | 'cutOff' | 'record'> {
  const { review, earlier } = record;
  return {
    ties: record.ties.map(tieJson),
    cutOff: cutOffJson(record.cutOff),
    record: {
      prepared: signOffJson(earlier.prepared),
      reviewed: signOffJson(earlier.reviewed),
      review: review.standing,
      grounds: review.grounds.map(({ kind, what, value, reviewed, change }) => ({
        kind,
        what,
        now: change === 'gone' ? null : value,
        reviewed,
        change,
      })),
    },
  };
}

function tieJson(tie: Tie): LimitsJson['ties'][number] {
  return {
    financialYear: tie.year,
    postings: tie.postings,
    ledger: decimalPounds(tie.ledger),
    vat: decimalPounds(tie.vat),
    movedOut: decimalPounds(tie.movedOut),
    movedIn: decimalPounds(tie.movedIn),
    treatments: tie.treatments.map((part) => ({ ...part, amount: decimalPounds(part.amount) })),
    working: decimalPounds(tie.working),
    difference: decimalPounds(tie.difference),
    trialBalance: tie.trialBalance && {
      amount: decimalPounds(tie.trialBalance.amount),
      named: tie.trialBalance.by !== null,
      takenFrom: tie.trialBalance.from,
    },
    standing: tie.standing,
    against: tie.against === null ? null : decimalPounds(tie.against),
    example: tie.example,
  };
}

function cutOffJson({ days, lines, accruals }: CutOff): LimitsJson['cutOff'] {
  return { days, lines: lines.map(lineJson), accruals: accruals.map(chainJson) };
}

function lineJson(line: CutOffLine): LimitsJson['cutOff']['lines'][number] {
  const { ref, amount, treatment } = line.judged;
  const { date, year, source } = line.judged.line;
  return {
    ref,
    yearEnd: line.yearEnd,
    side: line.side,
    date: dateJson(date),
    amount: decimalPounds(amount),
    booked: line.booked,
    concerns: year,
    why: line.why,
    treatment,
    source,
  };
}

function chainJson({
  accrual,
  reversal,
  invoice,
  standing,
}: AccrualChain): LimitsJson['cutOff']['accruals'][number] {
  return { standing, accrual: linkJson(accrual), reversal: linkJson(reversal), invoice: linkJson(invoice) };
}

function linkJson(link: ChainLink | null): LimitsJson['cutOff']['accruals'][number]['accrual'] {
  return (
    link && {
      ref: link.ref,
      date: dateJson(link.line.date),
      amount: decimalPounds(link.line.amount),
      source: link.line.source,
    }
  );
}

function signOffJson({ name, position, on }: SignOff): LimitsJson['record']['prepared'] {
  return { named: name !== null, position, on: dateJson(on) };
}

function dateJson(date: CalendarDate | null): string | null {
  return date === null ? null : shortened(date);
}
