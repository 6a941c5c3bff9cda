import { calendarDate, serialFromDate } from '../../core/calendarDate';

/** The serial (1900 system) of an ISO date cell, "2025-04-01" or "2025-04-01T12:00:00"; null where it is none. */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  const date = match?.[1] === undefined ? null : calendarDate(match[1]);
  if (match === null || date === null) return null;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return serialFromDate(date) + seconds / 86_400;
}
