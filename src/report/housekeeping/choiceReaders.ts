import type { CalendarDate } from '../../core/calendarDate';
import type { Nation } from '../../limits/nation';
import type { BodyOfMeeting } from '../reference/agendaNotice';
import { namedDays } from './namedDays';

/** Who takes the decision that a paper asks for. */
export type DecisionRoute = 'council' | 'cabinet' | 'committee' | 'member' | 'officer';

/** What a person typed as an answer, and the date that it is, where it is one. */
export interface Typed {
  readonly text: string;
  readonly date: CalendarDate | null;
}

/** Undefined where the answer is not understood. */
export type Reader<T> = (typed: Typed) => T | undefined;

/** In the order in which they are tried: "executive director" is an officer, "cabinet member" a member. */
const ROUTES: readonly { readonly route: DecisionRoute; readonly words: RegExp }[] = [
  { route: 'officer', words: /\b(?:officer|director|head of|delegated|chief executive)\b/i },
  { route: 'member', words: /\b(?:member|leader|portfolio|mayor)\b/i },
  { route: 'cabinet', words: /\b(?:cabinet|executive)\b/i },
  { route: 'committee', words: /\b(?:sub-?committee|committee|panel|board)\b/i },
  { route: 'council', words: /\bcouncil\b/i },
];

export const readRoute: Reader<DecisionRoute> = ({ text }) =>
  ROUTES.find(({ words }) => words.test(text))?.route;

const NATIONS: readonly Nation[] = ['Northern Ireland', 'Scotland', 'Wales', 'England'];

export const readNation: Reader<Nation> = ({ text }) =>
  NATIONS.find((nation) => text.trim().toLowerCase() === nation.toLowerCase());

export const readBody: Reader<BodyOfMeeting> = ({ text }) => {
  if (/\b(?:parish|town|community|local)\b/i.test(text)) return 'local';
  return /\b(?:principal|county|district|borough|city|unitary)\b/i.test(text) ? 'principal' : undefined;
};

export const readYesNo: Reader<boolean> = ({ text }) => {
  if (/^y(?:es)?\b/i.test(text.trim())) return true;
  return /^no?\b/i.test(text.trim()) ? false : undefined;
};

/** Only a whole day will do. */
export const readDay: Reader<CalendarDate> = ({ date }) =>
  date !== null && date.length === 10 ? date : undefined;

export const readDays: Reader<readonly CalendarDate[]> = (typed) =>
  typed.date !== null && typed.date.length === 10 ? [typed.date] : namedDays(typed.text);

/** "5", "5 days" or "5 clear working days". */
export const readCount: Reader<number> = ({ text }) => {
  const match = /^(\d{1,2})(?:\s+(?:clear |working )*days?)?$/i.exec(text.trim());
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
};

export const readText: Reader<string> = ({ text }) => (text.trim() === '' ? undefined : text.trim());
