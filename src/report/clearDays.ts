import { addDays, weekday, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { Nation } from '../limits/nation';
import { agendaNotice, type BodyOfMeeting } from './reference/agendaNotice';
import { bankHolidays, type BankHolidayDivision } from './reference/bankHolidays';
import { localBreaks } from './reference/localBreaks';

export interface Meeting {
  /** A full date. */
  readonly on: CalendarDate;
  readonly nation: Nation;
  readonly body: BodyOfMeeting;
  /** How many clear days; null for those of the law, where it was read. */
  readonly days: number | null;
  /** Further days on which the offices are closed; in years without a published list, the bank holidays as well. */
  readonly closed: readonly CalendarDate[];
  /** Bank holidays that the council counts as working days all the same. */
  readonly open: readonly CalendarDate[];
}

export type LastDayToPublish =
  | {
      readonly outcome: 'day';
      readonly day: CalendarDate;
      readonly days: number;
      /** What asks for that many days; null for the council's own number. */
      readonly source: string | null;
      /** What else but Saturdays and Sundays was left out on the way, in order. */
      readonly leftOut: readonly CalendarDate[];
    }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

const DIVISIONS: Readonly<Record<Nation, BankHolidayDivision>> = {
  England: 'englandAndWales',
  Wales: 'englandAndWales',
  Scotland: 'scotland',
  'Northern Ireland': 'northernIreland',
};

/**
 * The last working day on which the papers of a meeting can be published. The convention: neither that day nor the day of the
 * meeting counts, and no Saturday, Sunday or bank holiday does; for local councils in England and Wales no day of a break either.
 * Source: docs/sources.md, Reports. Standing orders may ask for more.
 */
export function lastDayToPublish(meeting: Meeting): LastDayToPublish {
  const { nation, body, on } = meeting;
  const notice = agendaNotice(nation, body);
  const days = meeting.days ?? notice?.days ?? null;
  if (days === null) return cannotSay(say.functions.clearDays.daysUnknown({ nation }));
  const source = meeting.days === null ? (notice?.source ?? null) : null;
  const calendar = workingCalendar(meeting);
  const leftOut: CalendarDate[] = [];
  let day = on;
  for (let clear = -1; clear < days;) {
    day = addDays(day, -1);
    const year = day.slice(0, 4);
    if (!calendar.knows(year)) return cannotSay(say.functions.clearDays.holidaysUnknown({ nation, year }));
    if (isWeekend(day)) continue;
    if (calendar.isClosed(day)) leftOut.unshift(day);
    else clear += 1;
  }
  return { outcome: 'day', day, days, source, leftOut };
}

/**
 * The first working day after a number of whole ones: a decision published on Monday and held for five working days may be acted on the
 * Tuesday after. Null where the bank holidays of a year on the way are not known.
 */
export function dayAfterWorkingDays(
  from: CalendarDate,
  days: number,
  council: Omit<Meeting, 'on' | 'days'>,
): CalendarDate | null {
  const calendar = workingCalendar(council);
  let day = from;
  for (let passed = 0; passed <= days;) {
    day = addDays(day, 1);
    if (!calendar.knows(day.slice(0, 4))) return null;
    if (!isWeekend(day) && !calendar.isClosed(day)) passed += 1;
  }
  return day;
}

interface WorkingCalendar {
  readonly knows: (year: string) => boolean;
  readonly isClosed: (day: CalendarDate) => boolean;
}

function workingCalendar({ nation, body, closed, open }: Omit<Meeting, 'on' | 'days'>): WorkingCalendar {
  const published = bankHolidays(DIVISIONS[nation]);
  const years = [...published.values()];
  const isInEnglandOrWales = DIVISIONS[nation] === 'englandAndWales';
  const breaks = body === 'local' && isInEnglandOrWales ? years.flatMap(localBreaks) : [];
  const isOpen = new Set<string>(open);
  const isShut = new Set<string>([...years.flat(), ...breaks].filter((day) => !isOpen.has(day)));
  for (const day of closed) isShut.add(day);
  return {
    knows: (year) => published.has(year) || closed.some((one) => one.startsWith(year)),
    isClosed: (day) => isShut.has(day),
  };
}

function isWeekend(day: CalendarDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

function cannotSay(reason: string): LastDayToPublish {
  return { outcome: 'cannotSay', reason };
}
