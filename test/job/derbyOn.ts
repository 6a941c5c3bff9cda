import type { CalendarDate } from '../../src/core/calendarDate';
import type { ReportOptions } from '../../src/job/job';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';

/** What Derby asks for on a day: every year, the standard form of report, no meeting set. */
export function derbyOn(day: string): ReportOptions {
  return {
    asOf: day as CalendarDate,
    councils: ['Derby City Council'],
    year: null,
    profile: shippedProfile('standard'),
    meeting: null,
  };
}
