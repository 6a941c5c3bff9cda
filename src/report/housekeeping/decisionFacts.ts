import type { CalendarDate } from '../../core/calendarDate';
import type { Nation } from '../../limits/nation';
import { recogniseCouncil } from '../../register/council';
import type { BodyOfMeeting } from '../reference/agendaNotice';
import type { ReportInput } from '../reportInput';
import type { DecisionRoute } from './choiceReaders';
import { reportChoices, type ReportChoices } from './reportChoices';

/** What the rules on decisions and notices ask about. */
export interface DecisionFacts {
  /** Null where neither the councils' names nor a person say it, or the councils are of several nations. */
  readonly nation: Nation | null;
  readonly body: BodyOfMeeting;
  readonly route: DecisionRoute | null;
  /** A full date; null where none is set. */
  readonly meeting: CalendarDate | null;
  readonly asOf: CalendarDate;
  readonly choices: ReportChoices;
}

/** The facts of a paper: what people said, the names of its councils for the rest. */
export function decisionFacts(
  input: Pick<ReportInput, 'housekeeping' | 'councilNames' | 'meetingDate' | 'reportDate'>,
): DecisionFacts {
  const { choices } = reportChoices(input.housekeeping.choices);
  const councils = input.councilNames.map(recogniseCouncil);
  const nations = new Set(councils.map(({ nation }) => nation).filter((nation) => nation !== null));
  const [nation] = nations;
  const isLocal = councils.length > 0 && councils.every(({ local }) => local);
  return {
    nation: choices.nation?.value ?? (nations.size === 1 ? nationNamed(nation) : null),
    body: choices.body?.value ?? (isLocal ? 'local' : 'principal'),
    route: choices.route?.value ?? null,
    meeting: input.meetingDate?.length === 10 ? input.meetingDate : null,
    asOf: input.reportDate,
    choices,
  };
}

function nationNamed(name: string | undefined): Nation | null {
  return name === 'England' || name === 'Wales' || name === 'Scotland' || name === 'Northern Ireland'
    ? name
    : null;
}
