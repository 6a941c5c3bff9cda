import type { CalendarDate } from '../core/calendarDate';
import type { Indicator, Logframe } from './logframe';
import { monthsOf } from './measured';
import { lastDayOf } from './monthSpan';
import { particularOf } from './particulars';

/** A milestone or target whose period is over and for which nothing is reported. */
export interface OverdueStep {
  /** The milestone's heading; null for the target. */
  readonly label: string | null;
  /** Last day of its period. */
  readonly ended: CalendarDate;
}

/**
 * What an indicator still owes on a day, earliest first. A period is known from the milestone's heading, the target's own from
 * its heading, its text or the end of the project; a step without a date or without a planned value is never overdue. Where the layout has
 * one actual for all steps, any actual will do: it does not say which step it belongs to.
 */
export function overdueSteps(logframe: Logframe, indicator: Indicator, asOf: CalendarDate): OverdueStep[] {
  const steps = [
    ...indicator.milestones
      .filter(({ value }) => value !== null)
      .map(({ label, actual }) => ({
        label,
        months: monthsOf(label),
        reported: actual === undefined ? indicator.actual : actual,
      })),
    ...(indicator.target === null ? [] : [targetStep(logframe, indicator, indicator.target)]),
  ];
  return steps.flatMap(({ label, months, reported }): OverdueStep[] => {
    const ended = months === null || reported !== null ? null : lastDayOf(months.last);
    return ended === null || ended >= asOf ? [] : [{ label, ended }];
  });
}

function targetStep({ period }: Logframe, indicator: Indicator, target: string) {
  const dated = particularOf(indicator, 'targetDate') ?? '';
  const months = monthsOf(dated) ?? monthsOf(target) ?? monthsOf(period?.to ?? '');
  return { label: null, months, reported: indicator.actual };
}
