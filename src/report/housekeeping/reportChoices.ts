import type { CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import type { Nation } from '../../limits/nation';
import type { BodyOfMeeting } from '../reference/agendaNotice';
import {
  readBody,
  readCount,
  readDay,
  readDays,
  readNation,
  readRoute,
  readText,
  readYesNo,
  type DecisionRoute,
  type Reader,
  type Typed,
} from './choiceReaders';

/** An answer on the sheet of report choices, as a person gave it. */
export interface RecordedChoice extends Typed {
  /** The question as the sheet puts it. */
  readonly question: string;
  readonly by: string | null;
  readonly role: string | null;
  readonly on: CalendarDate | null;
  readonly reason: string | null;
  /** Null where it was given on the command line or in the pane. */
  readonly source: Source | null;
}

export interface Answer<T> {
  readonly value: T;
  readonly given: RecordedChoice;
}

/** What people said about how a paper is decided and published; null where nobody said. */
export interface ReportChoices {
  readonly route: Answer<DecisionRoute> | null;
  readonly nation: Answer<Nation> | null;
  readonly body: Answer<BodyOfMeeting> | null;
  readonly published: Answer<CalendarDate> | null;
  readonly clearDays: Answer<number> | null;
  readonly closedDays: Answer<readonly CalendarDate[]> | null;
  readonly openDays: Answer<readonly CalendarDate[]> | null;
  readonly keyDecision: Answer<boolean> | null;
  readonly keyNotice: Answer<CalendarDate> | null;
  readonly inPrivate: Answer<boolean> | null;
  readonly privateNotice: Answer<CalendarDate> | null;
  readonly secondNotice: Answer<CalendarDate> | null;
  readonly urgency: Answer<string> | null;
  readonly urgencyAgreed: Answer<string> | null;
  readonly reasons: Answer<string> | null;
  readonly rejected: Answer<string> | null;
  readonly decisionPublished: Answer<CalendarDate> | null;
  readonly callInDays: Answer<number> | null;
  readonly wards: Answer<string> | null;
  readonly contact: Answer<string> | null;
  readonly foiTable: Answer<boolean> | null;
  readonly version: Answer<string> | null;
}

export type ChoiceId = keyof ReportChoices;

/** In the order of the sheet. */
export const CHOICE_IDS = Object.keys(say.choices.questions) as readonly ChoiceId[];

/** Answers that change a rule: they need a person who gave them. */
const NEED_PERSON: ReadonlySet<ChoiceId> = new Set([
  'body',
  'clearDays',
  'closedDays',
  'openDays',
  'callInDays',
]);

/** Whether an answer is used only where it says who gave it. */
export function needsPerson(id: ChoiceId): boolean {
  return NEED_PERSON.has(id);
}

/** The answers in force, the later of two standing, and a finding for each that cannot be used. */
export function reportChoices(recorded: readonly RecordedChoice[]): {
  readonly choices: ReportChoices;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const answer = <T>(id: ChoiceId, read: Reader<T>): Answer<T> | null => {
    let found: Answer<T> | null = null;
    for (const given of recorded.filter(({ question }) => choiceAsked(question) === id)) {
      const value = read(given);
      const problem = problemOf(id, given, value);
      if (problem !== null) findings.push(notUsed(problem, given.source));
      else if (value !== undefined) found = { value, given };
    }
    return found;
  };
  const choices: ReportChoices = {
    route: answer('route', readRoute),
    nation: answer('nation', readNation),
    body: answer('body', readBody),
    published: answer('published', readDay),
    clearDays: answer('clearDays', readCount),
    closedDays: answer('closedDays', readDays),
    openDays: answer('openDays', readDays),
    keyDecision: answer('keyDecision', readYesNo),
    keyNotice: answer('keyNotice', readDay),
    inPrivate: answer('inPrivate', readYesNo),
    privateNotice: answer('privateNotice', readDay),
    secondNotice: answer('secondNotice', readDay),
    urgency: answer('urgency', readText),
    urgencyAgreed: answer('urgencyAgreed', readText),
    reasons: answer('reasons', readText),
    rejected: answer('rejected', readText),
    decisionPublished: answer('decisionPublished', readDay),
    callInDays: answer('callInDays', readCount),
    wards: answer('wards', readText),
    contact: answer('contact', readText),
    foiTable: answer('foiTable', readYesNo),
    version: answer('version', readText),
  };
  return { choices, findings };
}

/** Which choice a question of the sheet is about; null where it is none of ours. */
export function choiceAsked(question: string): ChoiceId | null {
  const typed = question.trim().toLowerCase();
  return CHOICE_IDS.find((id) => say.choices.questions[id].ask.toLowerCase() === typed) ?? null;
}

function problemOf(id: ChoiceId, given: RecordedChoice, value: unknown): string | null {
  const { ask, expects } = say.choices.questions[id];
  if (value === undefined) return say.choices.notUnderstood({ ask, text: given.text, expects });
  return NEED_PERSON.has(id) && given.by === null && given.source !== null
    ? say.choices.withoutPerson({ ask })
    : null;
}

function notUsed(message: string, source: Source | null): Finding {
  return { rule: 'report.choice', strength: 'warning', message, source };
}
