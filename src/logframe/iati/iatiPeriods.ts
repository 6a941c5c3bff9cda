import { addDays, calendarDate, span, type CalendarDate } from '../../core/calendarDate';
import type { Indicator, Logframe } from '../logframe';
import { monthsOf } from '../measured';
import { firstDayOf, lastDayOf } from '../monthSpan';
import { particularOf } from '../particulars';

/** A stretch of time with what was planned and what was reached in it, as typed. */
export interface IatiPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly target: string | null;
  readonly actual: string | null;
}

export interface IatiPeriods {
  readonly periods: readonly IatiPeriod[];
  /** Steps with a value and no date: the milestone's label, null for the target. */
  readonly undated: readonly (string | null)[];
  /** The actual, where nothing says which period it is of. */
  readonly looseActual: string | null;
}

/**
 * The steps of an indicator as periods. One that names a year is that year; one that names a month or day begins where the step
 * before it ends, else with the project. The target runs with the project where it names no date. No period is guessed.
 */
export function iatiPeriods(
  { period: project }: Logframe,
  indicator: Indicator,
  asOf: CalendarDate,
): IatiPeriods {
  const bounds = { from: dayOf(project?.from ?? null, 'first'), to: dayOf(project?.to ?? null, 'last') };
  const periods: IatiPeriod[] = [];
  const undated: (string | null)[] = [];
  for (const { label, date, value, actual } of stepsOf(indicator)) {
    if (value === null && actual === null) continue;
    const stretch =
      stretchOf(date, periods.at(-1)?.to ?? null, bounds.from) ?? (label === null ? whole(bounds) : null);
    if (stretch === null) undated.push(label);
    else periods.push({ ...stretch, target: value, actual });
  }
  const told = withActual(periods, indicator, bounds.from, asOf);
  const inOrder = told.periods.toSorted((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0));
  return { ...told, periods: inOrder, undated };
}

interface Step {
  readonly label: string | null;
  readonly date: string;
  readonly value: string | null;
  readonly actual: string | null;
}

function stepsOf(indicator: Indicator): Step[] {
  const { milestones, target } = indicator;
  const date = particularOf(indicator, 'targetDate') ?? target ?? '';
  return [
    ...milestones.map(({ label, value, actual = null }) => ({ label, date: label, value, actual })),
    ...(target === null ? [] : [{ label: null, date, value: target, actual: null }]),
  ];
}

type Stretch = Pick<IatiPeriod, 'from' | 'to'>;

function stretchOf(text: string, before: CalendarDate | null, start: CalendarDate | null): Stretch | null {
  const months = monthsOf(text);
  const to = months === null ? null : lastDayOf(months.last);
  const first = months === null ? null : firstDayOf(months.first);
  if (months === null || to === null || first === null) return null;
  if (months.last > months.first) return { from: first, to };
  const from = before === null ? start : addDays(before, 1);
  return { from: from !== null && from < to ? from : first, to };
}

function whole({ from, to }: { from: CalendarDate | null; to: CalendarDate | null }): Stretch | null {
  return from === null || to === null || from > to ? null : { from, to };
}

function dayOf(text: string | null, side: 'first' | 'last'): CalendarDate | null {
  if (text === null) return null;
  const date = calendarDate(text);
  if (date !== null) return span(date)[side];
  const months = monthsOf(text);
  if (months === null) return null;
  return side === 'first' ? firstDayOf(months.first) : lastDayOf(months.last);
}

/** The actual goes into the period that its own date falls in, or the only one there is, if that has begun. */
function withActual(
  periods: readonly IatiPeriod[],
  { actual, milestones }: Indicator,
  start: CalendarDate | null,
  asOf: CalendarDate,
): Pick<IatiPeriods, 'periods' | 'looseActual'> {
  const isTold = actual === null || milestones.some((step) => step.actual === actual);
  if (isTold) return { periods, looseActual: null };
  const dated = stretchOf(actual, null, start);
  const [only] = periods;
  const of =
    dated === null
      ? periods.length === 1 && only?.actual === null && only.from <= asOf
        ? only
        : null
      : periods.find(({ from, to, actual: told }) => told === null && from <= dated.to && dated.to <= to);
  if (of)
    return { periods: periods.map((one) => (one === of ? { ...one, actual } : one)), looseActual: null };
  if (dated === null) return { periods, looseActual: actual };
  return { periods: [...periods, { ...dated, target: null, actual }], looseActual: null };
}
