import { yearSpan, type FinancialYear } from '../core/financialYear';
import type { SpendLine } from './spendLine';

/** Which months of a financial year the ledgers hold postings for. */
export interface Coverage {
  readonly year: FinancialYear;
  readonly lines: number;
  /** "2018-04" … in order. */
  readonly months: readonly string[];
  /**
   * True when the postings reach over the whole year: in all twelve months, or, where they are few, up to its end. A short
   * list of international lines has months without any.
   */
  readonly whole: boolean;
  /** The first month with postings where the year is whole without all twelve: a person should check the export's start. */
  readonly startsIn: string | null;
}

/** The coverage of every year that the ledgers touch by posting date, oldest first. */
export function coverageOf(lines: readonly SpendLine[]): Map<FinancialYear, Coverage> {
  const months = new Map<FinancialYear, Map<string, number>>();
  for (const line of lines) {
    if (line.year === null || line.yearReason !== null) continue;
    const month = line.date === null ? '' : line.date.slice(0, 7);
    const counted = months.get(line.year) ?? new Map<string, number>();
    counted.set(month, (counted.get(month) ?? 0) + 1);
    months.set(line.year, counted);
  }
  const latest = lines.reduce((last, { date }) => (date !== null && date > last ? date : last), '');
  return new Map(
    [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, counted]) => [year, coverage(year, counted, latest.slice(0, 7))]),
  );
}

/** Fewer postings than this in a year are a list of chosen lines, not a whole ledger. */
const FEW = 60;

function coverage(year: FinancialYear, counted: ReadonlyMap<string, number>, latestMonth: string): Coverage {
  const dated = [...counted.keys()].filter((month) => month.length === 7).sort();
  const all = monthsOf(year);
  const first = all.indexOf(dated[0] ?? '');
  const lines = [...counted.values()].reduce((sum, number) => sum + number, 0);
  const everyMonth = all.every((month) => counted.has(month));
  const whole = everyMonth || (lines < FEW && latestMonth >= (all.at(-1) ?? ''));
  return {
    year,
    lines,
    months: dated,
    whole,
    startsIn: whole && first > 0 ? (dated[0] ?? null) : null,
  };
}

function monthsOf(year: FinancialYear): string[] {
  const start = Number(yearSpan(year).first.slice(0, 4));
  return Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 3) % 12) + 1;
    return `${at < 9 ? start : start + 1}-${String(month).padStart(2, '0')}`;
  });
}
