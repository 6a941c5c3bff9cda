import { financialYear, type FinancialYear } from '../core/financialYear';

/** What was recorded of the electors of a year: their number, nothing, or two numbers that differ. */
export type ElectorsOfYear =
  | { readonly is: 'known'; readonly electors: number }
  | { readonly is: 'unknown' }
  | { readonly is: 'differ'; readonly numbers: readonly number[] };

/**
 * The electors on the register of 1 April in which a year begins, out of a dated series: "1,482 on 1 April 2023; 1,490 on 1 April
 * 2024", or "2023/24: 1,482". The electors of one year are never taken for another's.
 *
 * Source: Local Government Act 1972 s.137(4), Sch. 12B; the day of the register as councils state it.
 */
export function electorsOf(series: string, year: FinancialYear): ElectorsOfYear {
  const numbers = [
    ...new Set(series.split(';').flatMap((entry) => (yearOf(entry) === year ? [numberOf(entry)] : []))),
  ].filter((number) => number !== null);
  const [electors] = numbers;
  if (electors === undefined) return { is: 'unknown' };
  return numbers.length > 1 ? { is: 'differ', numbers } : { is: 'known', electors };
}

const BY_YEAR = /^\s*(\d{4}\s*[/\-–]\s*\d{2,4})\s*:?\s+(\d[\d,]*)\b/;
const BY_DAY = /^\s*(\d{1,3}(?:,\d{3})+|\d+)\b.*?\b((?:19|20)\d\d)\b/;

function yearOf(entry: string): FinancialYear | null {
  const named = BY_YEAR.exec(entry)?.[1];
  if (named !== undefined) return financialYear(named);
  const start = BY_DAY.exec(entry)?.[2];
  return start === undefined
    ? null
    : financialYear(`${start}/${String((Number(start) + 1) % 100).padStart(2, '0')}`);
}

function numberOf(entry: string): number | null {
  const written = BY_YEAR.exec(entry)?.[2] ?? BY_DAY.exec(entry)?.[1];
  return written === undefined ? null : Number(written.replaceAll(',', ''));
}
