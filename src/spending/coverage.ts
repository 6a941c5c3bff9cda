import { span, type CalendarDate } from '../core/calendarDate';
import { yearSpan, type FinancialYear } from '../core/financialYear';
import type { Source } from '../core/source';
import type { SpendLine } from './spendLine';

/** Which months of a financial year the ledgers hold postings for. */
export interface Coverage {
  readonly year: FinancialYear;
  readonly lines: number;
  /** "2018-04" … in order. */
  readonly months: readonly string[];
  /**
   * True when the postings reach over the whole year: in all twelve months, or, where they are few, up to its end and not from a
   * month after April on that an export begins with. A short list of international lines has months without any.
   */
  readonly whole: boolean;
  /** The first month with postings where the year is whole without all twelve: a person should check the export's start. */
  readonly startsIn: string | null;
}

/** What of a posting says when it was. */
export type Dated = Pick<SpendLine, 'date' | 'year' | 'yearReason' | 'source' | 'vatOn'>;

/** Which time a ledger, or several together, cover: what a person compares with the export that they asked for. */
export interface CoverageStatement {
  readonly postings: number;
  /** The earliest and the latest date with a posting, as precise as the ledger gives them; null where no posting has one. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Runs of months inside that period without any posting: "2018-05" to "2018-06", both included. */
  readonly gaps: readonly MonthRun[];
  /** Postings without a date that could be read. */
  readonly undated: readonly Source[];
  /** Postings of which no financial year can be said: no date, no period and no year, or one that could mean two years. */
  readonly withoutYear: readonly Source[];
  /** The financial years that the postings were made in, oldest first; one that is not `whole` is a part year. */
  readonly years: readonly Pick<Coverage, 'year' | 'whole' | 'months'>[];
}

export interface MonthRun {
  readonly from: string;
  readonly to: string;
}

/** The statement for all postings together. Those that concern another year than the one they were posted in count for neither. */
export function coverageStatement(lines: readonly Dated[]): CoverageStatement {
  const dates = [...new Set(lines.map(({ date }) => date))].filter((date) => date !== null);
  return {
    postings: lines.length,
    ...ends(dates),
    gaps: gapsIn(monthsOf(dates)),
    undated: sourcesWhere(lines, ({ date }) => date === null),
    withoutYear: sourcesWhere(lines, ({ year }) => year === null),
    years: [...coverageOf(lines).values()].map(({ year, whole, months: held }) => ({
      year,
      whole,
      months: held,
    })),
  };
}

/** One statement for each sheet or text file that the lines come from, in the order of the lines. */
export function coverageByLedger(
  lines: readonly Dated[],
): { file: string; sheet: string | null; statement: CoverageStatement }[] {
  const ledgers = new Map<string, Dated[]>();
  for (const line of lines) {
    const name = JSON.stringify([line.source.file, line.source.sheet]);
    const before = ledgers.get(name);
    if (before) before.push(line);
    else ledgers.set(name, [line]);
  }
  return [...ledgers.values()].flatMap((ledger) => {
    const source = ledger[0]?.source;
    return source ? [{ file: source.file, sheet: source.sheet, statement: coverageStatement(ledger) }] : [];
  });
}

/** The coverage of every year that the ledgers touch by posting date, oldest first. */
export function coverageOf(lines: readonly Dated[]): Map<FinancialYear, Coverage> {
  const years = new Map<FinancialYear, { lines: number; dates: Set<CalendarDate> }>();
  const dates = new Set<CalendarDate>();
  for (const { date, year, yearReason, vatOn } of lines) {
    // The VAT of a posting is no posting more.
    if (vatOn !== undefined) continue;
    if (date !== null) dates.add(date);
    if (year === null || yearReason !== null) continue;
    const counted = years.get(year) ?? { lines: 0, dates: new Set<CalendarDate>() };
    counted.lines += 1;
    if (date !== null) counted.dates.add(date);
    years.set(year, counted);
  }
  const held = monthsOf(dates);
  return new Map(
    [...years]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, counted]) => [year, coverage(year, counted.lines, monthsOf(counted.dates), held)]),
  );
}

/** Fewer postings than this in a year are a list of chosen lines, not a whole ledger. */
const FEW = 60;

function coverage(
  year: FinancialYear,
  lines: number,
  months: readonly string[],
  held: readonly string[],
): Coverage {
  const all = monthsFrom(yearSpan(year).first, 12);
  const first = all.indexOf(months[0] ?? '');
  const isCutOff = (first > 0 && beginsWith(months, held)) || (held.at(-1) ?? '') < (all.at(-1) ?? '');
  const whole = all.every((month) => months.includes(month)) || (lines < FEW && !isCutOff);
  return { year, lines, months, whole, startsIn: whole && first > 0 ? (months[0] ?? null) : null };
}

/** The fewest months that show a rhythm, and the share of them that a ledger of all spend has postings in. */
const RHYTHM = { months: 6, share: 0.9 };

/**
 * Whether the ledgers begin with these months because an export does: their postings come month by month from the first one on, so
 * what came before was left out. A list of a few lines now and then may have nothing to say of the first months.
 */
function beginsWith(months: readonly string[], held: readonly string[]): boolean {
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || months[0] !== first) return false;
  return held.length >= RHYTHM.months && held.length >= (monthsApart(first, last) + 1) * RHYTHM.share;
}

/** A date that is vaguer than a quarter of a year says nothing about single months. */
const QUARTER = 3;

/** The months that a date lies in, in order: one, or those of a quarter. */
function monthsOfDate(date: CalendarDate): readonly string[] {
  if (date.length === 10) return [date.slice(0, 7)];
  const { first, last } = span(date);
  const length = monthsApart(first, last) + 1;
  return length > QUARTER ? [] : monthsFrom(first, length);
}

/** The months that any of the dates lies in, in order and once. */
function monthsOf(dates: Iterable<CalendarDate>): string[] {
  return [...new Set([...dates].flatMap(monthsOfDate))].sort();
}

/** Runs of months between the first and the last that are not among them. */
function gapsIn(months: readonly string[]): MonthRun[] {
  return months.flatMap((month, at) => {
    const next = months[at + 1];
    const missing = next === undefined ? 0 : monthsApart(month, next) - 1;
    const run = missing > 0 ? monthsFrom(month, missing + 1) : [];
    const [from, to] = [run[1], run.at(-1)];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

function monthsApart(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function monthsFrom(first: string, count: number): string[] {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = start + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The earliest beginning and the latest end, as precise as they were given. */
function ends(dates: readonly CalendarDate[]): Pick<CoverageStatement, 'from' | 'to'> {
  let [from, to] = [dates[0] ?? null, dates[0] ?? null];
  for (const date of dates) {
    const { first, last } = span(date);
    if (from !== null && first < span(from).first) from = date;
    if (to !== null && last > span(to).last) to = date;
  }
  return {
    from: from === null ? null : (from.split('/')[0] as CalendarDate),
    to: to === null ? null : (to.split('/').at(-1) as CalendarDate),
  };
}

function sourcesWhere(lines: readonly Dated[], holds: (line: Dated) => boolean): Source[] {
  return lines.filter(holds).map(({ source }) => source);
}
