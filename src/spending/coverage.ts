import { yearSpan, type FinancialYear } from '../core/financialYear';
import type { SpendLine } from './spendLine';

/** Which months of a financial year the ledgers hold postings for. */
export interface Coverage {
  readonly year: FinancialYear;
  readonly lines: number;
  /** "2018-04" … in order. */
  readonly months: readonly string[];
  /** True when all twelve months have postings. */
  readonly whole: boolean;
  /** Months between the first and the last with postings that have none. */
  readonly gaps: readonly string[];
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
  return new Map(
    [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, counted]) => [year, coverage(year, counted)]),
  );
}

function coverage(year: FinancialYear, counted: ReadonlyMap<string, number>): Coverage {
  const dated = [...counted.keys()].filter((month) => month.length === 7).sort();
  const all = monthsOf(year);
  const first = all.indexOf(dated[0] ?? '');
  const last = all.indexOf(dated.at(-1) ?? '');
  return {
    year,
    lines: [...counted.values()].reduce((sum, lines) => sum + lines, 0),
    months: dated,
    whole: all.every((month) => counted.has(month)),
    gaps: first < 0 ? [] : all.slice(first, last + 1).filter((month) => !counted.has(month)),
  };
}

function monthsOf(year: FinancialYear): string[] {
  const start = Number(yearSpan(year).first.slice(0, 4));
  return Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 3) % 12) + 1;
    return `${at < 9 ? start : start + 1}-${String(month).padStart(2, '0')}`;
  });
}
