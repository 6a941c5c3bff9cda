import { addDays, weekday, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { bankHolidays, type BankHolidayDivision } from './reference/bankHolidays';

export type MeetingNation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

export interface Meeting {
  /** A full date. */
  readonly on: CalendarDate;
  readonly nation: MeetingNation;
  /** How many clear days; null for those that the law of the nation asks of a principal council. */
  readonly days: number | null;
  /** Further days on which the offices are closed; in years without a published list, the bank holidays as well. */
  readonly closed: readonly CalendarDate[];
}

export type LastDayToPublish =
  | { readonly outcome: 'day'; readonly day: CalendarDate; readonly days: number }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

/** Clear days that principal councils give. Only nations of which a source was read. */
const CLEAR_DAYS: Readonly<Partial<Record<MeetingNation, number>>> = {
  // Local Government Act 1972 s.100A(6)(a) as amended by SI 2002/715.
  England: 5,
  // Local Government Act 1972 s.100A(6)(a) as it applies in Wales.
  Wales: 3,
};

const DIVISIONS: Readonly<Record<MeetingNation, BankHolidayDivision>> = {
  England: 'englandAndWales',
  Wales: 'englandAndWales',
  Scotland: 'scotland',
  'Northern Ireland': 'northernIreland',
};

/**
 * The last working day on which the papers of a meeting can be published. The convention: neither that day nor the day of the
 * meeting counts, and no Saturday, Sunday or bank holiday does.
 * Source: docs/sources.md, Reports. Standing orders may ask for more.
 */
export function lastDayToPublish(meeting: Meeting): LastDayToPublish {
  const { nation, on, closed } = meeting;
  const days = meeting.days ?? CLEAR_DAYS[nation] ?? null;
  if (days === null) return cannotSay(say.functions.clearDays.daysUnknown({ nation }));
  const published = bankHolidays(DIVISIONS[nation]);
  const isClosed = new Set<string>([...closed, ...[...published.values()].flat()]);
  let day = on;
  for (let clear = -1; clear < days;) {
    day = addDays(day, -1);
    const year = day.slice(0, 4);
    if (!published.has(year) && !closed.some((one) => one.startsWith(year)))
      return cannotSay(say.functions.clearDays.holidaysUnknown({ nation, year }));
    if (!isWeekend(day) && !isClosed.has(day)) clear += 1;
  }
  return { outcome: 'day', day, days };
}

function isWeekend(day: CalendarDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

function cannotSay(reason: string): LastDayToPublish {
  return { outcome: 'cannotSay', reason };
}
