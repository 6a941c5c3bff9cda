import { addDays, type CalendarDate } from '../core/calendarDate';
import type { Beginning, BodyFacts } from '../limits/body';
import type { CouncilReading } from '../register/council';
import { councilRegister, type KnownCouncil } from '../register/councilRegister';

/** What the register of principal councils adds to a council's name: codes, type, and which reorganisation made or ended it. */
export function councilFacts(council: CouncilReading): BodyFacts {
  const { gss, register, type, ended, successors, successorsFrom } = council;
  return {
    gss,
    register,
    type,
    began: beginningOf(register),
    ended: ended === null ? null : { on: firstDayAfter(ended), successors, checked: successorsFrom !== null },
  };
}

/**
 * The day on which a council took over from others, by the list of successors, of whom only those that something bears out are named; else the 1 April or, for a combined
 * authority, the day that it names as the start. Other dates of that column are no reorganisations.
 */
function beginningOf(code: string | null): Beginning | null {
  const known = code === null ? undefined : councilRegister().byCode.get(code);
  if (code === null || !known) return null;
  const before = councilRegister().all.filter(
    ({ successors, end }) => end !== null && successors.includes(code),
  );
  const ends = before.flatMap(({ end }) => (end === null ? [] : [firstDayAfter(end)])).sort();
  const on = ends.at(-1) ?? (isStart(known) ? known.start : null);
  const borneOut = before.filter(({ successorsFrom }) => successorsFrom !== null);
  return on === null ? null : { on, predecessors: borneOut.map(({ name }) => name).sort() };
}

/** Reorganisations take effect on 1 April; the register has the last day for some councils and the first day after for others. */
function firstDayAfter(end: CalendarDate): CalendarDate {
  return end.endsWith('-03-31') ? addDays(end, 1) : end;
}

function isStart({ start, type }: KnownCouncil): boolean {
  return start !== null && (type === 'COMB' || start.endsWith('-04-01'));
}
