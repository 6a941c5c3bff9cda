import { span, type CalendarDate } from './calendarDate';

/**
 * A UK council's financial year, 1 April to 31 March, written "2025/26".
 * Source: Local Government Act 1972 s.270(1).
 */
export type FinancialYear = string & { readonly __financialYear: unique symbol };

/** The year that a date falls in. An imprecise date that could fall in two years has none. */
export function financialYearOf(date: CalendarDate): FinancialYear | null {
  const { first, last } = span(date);
  const year = startYear(first);
  return year === startYear(last) ? named(year) : null;
}

/** Reads "2025/26", "2025-26", "2025/2026", "25/26" and "FY2025/26"; null where the two years do not follow each other. */
export function financialYear(text: string): FinancialYear | null {
  const match = /^(?:f\.?y\.?)?\s*(\d{4}|\d{2})\s*[/\-–]\s*(\d{4}|\d{2})$/i.exec(text.trim());
  if (!match) return null;
  const start = Number(match[1]!.length === 2 ? `20${match[1]}` : match[1]);
  return (start + 1) % 100 === Number(match[2]) % 100 ? named(start) : null;
}

/** Every financial year that a text names, each once: "Actual 2016/17", "Budget monitoring 2018-19, period 6". */
export function financialYearsIn(text: string): FinancialYear[] {
  const named = [...text.matchAll(/(?<![\d/-])(?:\d{4}|\d{2})\s?[/\-–]\s?(?:\d{4}|\d{2})(?![\d/-])/g)]
    .map(([written]) => financialYear(written))
    .filter((year) => year !== null);
  return [...new Set(named)];
}

export function previousYear(year: FinancialYear): FinancialYear {
  return named(Number(year.slice(0, 4)) - 1);
}

export function nextYear(year: FinancialYear): FinancialYear {
  return named(Number(year.slice(0, 4)) + 1);
}

/** First and last day of the year. */
export function yearSpan(year: FinancialYear): { first: CalendarDate; last: CalendarDate } {
  const start = Number(year.slice(0, 4));
  return { first: `${start}-04-01` as CalendarDate, last: `${start + 1}-03-31` as CalendarDate };
}

function startYear(day: CalendarDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-01' ? year : year - 1;
}

function named(start: number): FinancialYear {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}` as FinancialYear;
}
