import { daysBetween, precision, span, type CalendarDate } from '../../core/calendarDate';
import { dateCounted, type Counting, type PeriodLabel } from './periodLabel';
import { monthNamed } from './monthNamed';

/** A column of periods with what stands round it. */
export interface PeriodColumn {
  readonly header: string;
  readonly labels: readonly PeriodLabel[];
  /** Names of the file and the sheet. */
  readonly names: readonly string[];
  /** The date of the same row, for each label; empty where the table has no other column of dates. */
  readonly dates: readonly (CalendarDate | null)[];
}

interface Evidence {
  readonly id: string;
  /** Why it settles the matter. */
  readonly because: string;
  readonly counts: (column: PeriodColumn) => Counting | null;
}

/**
 * What settles whether "201501" is January or the first period of the financial year, strongest first. The dates beside it
 * come first: they also tell whether the year is the one that begins or the one that ends.
 */
const EVIDENCE: readonly Evidence[] = [
  {
    id: 'dates',
    because: 'the dates of the same rows lie where one way of counting puts them',
    counts: ({ labels, dates }) => agreement(labels, dates),
  },
  {
    id: 'header',
    because: 'the header says which',
    counts: ({ header }) => {
      if (/\bcalendar\b/i.test(header)) return 'calendar';
      const isFiscal =
        /\b(?:fiscal|financial|accounting|account|acc|posting|ledger|gl|fin)\b.*\b(?:period|month|quarter|per|prd)\b/i;
      return isFiscal.test(header) ? 'fiscal' : null;
    },
  },
  {
    id: 'closing-periods',
    because: 'the calendar has no month 13; periods 13 to 16 close a financial year',
    counts: ({ labels }) =>
      labels.some(({ unit, number }) => unit === 'month' && number > 12) ? 'fiscal' : null,
  },
  {
    id: 'names',
    because: 'the file or the sheet is named after the month that it holds',
    counts: ({ labels, names }) => {
      const month = monthNamed(names);
      return month === null
        ? null
        : agreement(
            labels,
            labels.map(() => month),
            0,
          );
    },
  },
  {
    id: 'april-to-march',
    because:
      'months 4 to 12 of one year and 1 to 3 of the next, and no others, are a financial year by the calendar',
    counts: ({ labels }) => {
      const months = [...new Set(labels.map(({ year, number }) => year * 12 + number - 1))].sort(
        (a, b) => a - b,
      );
      const isOneYear = months.length === 12 && months.every((month, at) => month === (months[0] ?? 0) + at);
      return isOneYear && (months[0] ?? 0) % 12 === 3 ? 'calendar' : null;
    },
  },
];

/** How the periods of a column are counted; null where nothing settles it. */
export function periodCounting(column: PeriodColumn): Counting | null {
  if (column.labels.length === 0) return null;
  for (const evidence of EVIDENCE) {
    const counting = evidence.counts(column);
    if (counting !== null) return counting;
  }
  return null;
}

const WAYS: readonly Counting[] = ['calendar', 'fiscal', 'fiscalByEnd'];
/** A payment may be posted some days before or after the end of its period. */
const LEEWAY_DAYS = 20;

/** The one way of counting that puts nine in ten periods where the dates are. */
function agreement(
  labels: readonly PeriodLabel[],
  dates: readonly (CalendarDate | null)[],
  leeway = LEEWAY_DAYS,
): Counting | null {
  const votes = new Map<Counting, number>();
  let rows = 0;
  labels.forEach((label, at) => {
    const date = dates[at] ?? null;
    if (date === null || precision(date) === 'year' || label.isSpelledOut || label.unit === 'year') return;
    rows += 1;
    for (const way of WAYS) {
      const counted = dateCounted(label, way);
      if (counted !== null && isNear(counted, date, leeway)) votes.set(way, (votes.get(way) ?? 0) + 1);
    }
  });
  const agreeing = WAYS.filter((way) => (votes.get(way) ?? 0) >= 0.9 * rows);
  return rows > 0 && agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

function isNear(counted: CalendarDate, date: CalendarDate, leeway: number): boolean {
  return (
    daysBetween(span(counted).last, span(date).first) <= leeway &&
    daysBetween(span(date).last, span(counted).first) <= leeway
  );
}
