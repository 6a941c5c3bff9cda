import { dateBetween, dateFromSerial, dateText, isStretch, type CalendarDate } from '../../core/calendarDate';
import { financialYearOf } from '../../core/financialYear';
import { say } from '../../core/messages';
import { isCellError, type CellValue, type FormatClass } from '../../workbook/grid';
import { settledOrder, type SettledOrder } from './dayOrder';
import { monthNamed } from './monthNamed';
import { periodCounting } from './periodCounting';
import { dateCounted, periodDate, periodLabel, type Counting, type PeriodLabel } from './periodLabel';
import { isFiller, plainText } from './plainText';
import { readDate } from './readDate';
import { readPeriod } from './readPeriod';
import type { ColumnSample, SettledColumn } from './settledColumn';
import { swappedDays, type SwappedDays } from './swappedDays';

type Read = CalendarDate | null | undefined;

/** How one column writes its dates. */
interface Habits {
  readonly order: SettledOrder['order'];
  readonly system1904: boolean;
  /** Null where its periods, if it has any, may count either way. */
  readonly counting: Counting | null;
  /** Its labels are financial years: "2010-11" is no month, "1314" no year. */
  readonly holdsFinancialYears: boolean;
  /** Bare numbers like 43417 are serials that lost their format. */
  readonly holdsBareSerials: boolean;
  readonly swapped: SwappedDays | null;
}

/**
 * A column of dates, each as precise as it is written; one that could be two dates is read as the stretch between them. Order
 * of day and month, and how periods count, are settled by the whole column.
 */
export function dateColumn(sample: ColumnSample): SettledColumn {
  const names = sample.names ?? [];
  const order = settledOrder(sample.values, monthNamed(names));
  const labels = labelsIn(sample.values);
  const counting = periodCounting({ header: sample.header, labels, names, dates: [] });
  const swapped = swappedDays(sample.values, order, sample.system1904);
  const habits: Habits = {
    order: order.order,
    system1904: sample.system1904,
    counting,
    holdsFinancialYears: holdsFinancialYears(sample.values),
    holdsBareSerials: holdsBareSerials(sample.values),
    swapped,
  };
  const read = remembered((value, format) => readCell(value, format, habits));
  return {
    read,
    why: () => null,
    question:
      orderQuestion(sample.header, order) ??
      (swapped === null ? null : say.cells.daysSwapped({ header: sample.header, ...swapped.examples })) ??
      periodQuestion(sample.header, labels, counting),
  };
}

/** A ledger has few different dates for its many rows. */
const MOST_REMEMBERED = 20_000;

function remembered(read: (value: CellValue, format: FormatClass) => Read): SettledColumn['read'] {
  const serials = new Map<CellValue, Read>();
  const others = new Map<CellValue, Read>();
  return (value, format) => {
    const known = format === 'date' && typeof value === 'number' ? serials : others;
    const before = known.get(value);
    if (before !== undefined) return before;
    const date = read(value, format);
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(value, date);
    return date;
  };
}

function readCell(value: CellValue, format: FormatClass, habits: Habits): Read {
  if (value === null) return null;
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  if (typeof value === 'number' && format === 'date')
    return habits.swapped?.read(value) ?? readDate(value, format, inOrder(habits));
  const text = plainText(value)?.toLowerCase() ?? null;
  return text === null ? null : readText(value, text, habits);
}

function readText(value: string | number, text: string, habits: Habits): Read {
  const year = habits.holdsFinancialYears ? yearLabel(text) : null;
  if (year) return periodDate(year, null) ?? undefined;
  if (habits.holdsBareSerials && isBareSerial(text))
    return dateFromSerial(Number(text), habits.system1904) ?? undefined;
  return readPeriod(text, habits.counting, inOrder(habits), () => readEither(value, habits)) ?? undefined;
}

/** In a column that mixes both orders a date is every day that it can be. */
function readEither(value: string | number, habits: Habits): Read {
  const british = readDate(value, 'general', inOrder(habits));
  if (habits.order !== 'mixed') return british;
  const american = readDate(value, 'general', { order: 'monthFirst', system1904: habits.system1904 });
  return british && american ? spread(british, american) : (british ?? american);
}

function spread(one: CalendarDate, other: CalendarDate): CalendarDate | null {
  return one < other ? dateBetween(one, other) : dateBetween(other, one);
}

function inOrder({ order, system1904 }: Habits): Parameters<typeof readDate>[2] {
  return { order: order === 'mixed' ? 'dayFirst' : order, system1904 };
}

const FULL_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
/** Enough to see how a column counts. */
const LABELS_LOOKED_AT = 5000;

function labelsIn(values: readonly CellValue[]): PeriodLabel[] {
  const labels: PeriodLabel[] = [];
  const seen = new Set<CellValue>();
  for (const value of values) {
    if (value === null || typeof value === 'object' || typeof value === 'boolean' || seen.has(value))
      continue;
    if (seen.size > LABELS_LOOKED_AT) break;
    seen.add(value);
    const text = plainText(value)?.toLowerCase() ?? '';
    const label = FULL_DATE.test(text) ? null : periodLabel(text);
    if (label && !isPlainMonth(text)) labels.push(label);
  }
  return labels;
}

/** "2011-07" and "07/2011" are months by the calendar unless something else in the column says that they are not. */
function isPlainMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$|^(?:0?[1-9]|1[0-2])\/\d{4}$/.test(text);
}

/** Every label names a year and the next one, and one of them can be nothing else: "2012-13" among months, "1314" among years. */
function holdsFinancialYears(values: readonly CellValue[]): boolean {
  let isCertain = false;
  const seen = new Set<CellValue>();
  for (const value of values) {
    if (value === null || isFiller(value) || seen.has(value)) continue;
    seen.add(value);
    const text = plainText(value)?.toLowerCase() ?? null;
    if (text === null) continue;
    const label = yearLabel(text);
    if (label === null) return false;
    isCertain ||= readDate(text, 'general', { order: 'dayFirst', system1904: false }) === undefined;
  }
  return isCertain;
}

function yearLabel(text: string): PeriodLabel | null {
  const pair = /^(\d{2})(\d{2})$/.exec(text);
  const label = periodLabel(pair ? `20${pair[1] ?? ''}/${pair[2] ?? ''}` : text);
  return label?.unit === 'year' ? label : null;
}

/** 1 January 2000 to 31 December 2049: no year, no period, and in a column of dates nothing else. */
function isBareSerial(text: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(text) && isSerialOfToday(Number(text));
}

function isSerialOfToday(number: number): boolean {
  return number >= 36_526 && number < 54_790;
}

function holdsBareSerials(values: readonly CellValue[]): boolean {
  let serials = 0;
  let others = 0;
  for (const value of values) {
    if (value === null || typeof value === 'object') continue;
    const isOne =
      typeof value === 'number'
        ? isSerialOfToday(value)
        : typeof value === 'string' && startsWithFiveDigits(value) && isBareSerial(value.trim());
    if (isOne) serials += 1;
    else if (!isFiller(value)) others += 1;
  }
  return serials > 0 && serials >= 4 * others;
}

/** Cheap: nearly every written date fails it at its third sign. */
function startsWithFiveDigits(text: string): boolean {
  for (let at = 0; at < 5; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= 48 && code <= 57)) return false;
  }
  return true;
}

function orderQuestion(header: string, { order, dayFirst, monthFirst, either }: SettledOrder): string | null {
  return order === 'mixed' && either > 0 && dayFirst !== null && monthFirst !== null
    ? say.cells.dayOrderMixed({ header, dayFirst, monthFirst })
    : null;
}

/** Only a period that could be of two financial years is worth a question. */
function periodQuestion(
  header: string,
  labels: readonly PeriodLabel[],
  counting: Counting | null,
): string | null {
  for (const label of labels) {
    const date = periodDate(label, counting);
    const [calendar, fiscal] = [dateCounted(label, 'calendar'), dateCounted(label, 'fiscal')];
    if (date === null || calendar === null || fiscal === null) continue;
    if (!isStretch(date) || financialYearOf(date) !== null || label.unit === 'year') continue;
    return say.cells.periodUnclear({
      header,
      value: `${label.unit === 'quarter' ? 'Q' : ''}${label.number}/${label.year}`,
      calendar: dateText(calendar),
      fiscal: dateText(fiscal),
    });
  }
  return null;
}
