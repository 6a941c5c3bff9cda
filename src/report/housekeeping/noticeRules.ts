import type { Nation } from '../../limits/nation';
import type { BodyOfMeeting } from '../reference/agendaNotice';
import type { DecisionRoute } from './choiceReaders';
import type { ReportChoices } from './reportChoices';

/** A notice that has to be given before a decision is taken, and what can be done where it was not. */
export interface NoticeRule {
  readonly id: 'agenda' | 'keyNotice' | 'privateNotice' | 'secondNotice';
  readonly nations: readonly Nation[];
  readonly bodies: readonly BodyOfMeeting[];
  /** Null for a paper of which nobody said who decides. */
  readonly routes: readonly (DecisionRoute | null)[];
  /** Whether a person said what makes the notice necessary. */
  readonly applies: (choices: ReportChoices) => boolean;
  /** Clear days before the decision: `null` for those of the agenda, counted in working days; else calendar days. */
  readonly calendarDays: number | null;
  /** The answer that gives the day of the notice. */
  readonly given: 'published' | 'keyNotice' | 'privateNotice' | 'secondNotice';
  /** Null where `agendaNotice` names it. */
  readonly source: string | null;
  /** What the law offers where the notice cannot be given in time. */
  readonly otherwise: 'chairAgrees' | 'generalException' | 'scrutinyAgrees' | 'askProperOfficer';
}

const ALL: readonly Nation[] = ['England', 'Wales', 'Scotland', 'Northern Ireland'];
const OF_COUNCIL = [null, 'council', 'committee'] as const;
const always = (): boolean => true;
const isKey = ({ keyDecision }: ReportChoices): boolean => keyDecision?.value === true;
const isPrivate = ({ inPrivate }: ReportChoices): boolean => inPrivate?.value === true;

const ENGLAND_2012 =
  'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)';
const NORTHERN_IRELAND_2015 =
  'Local Government (Executive Arrangements) Regulations (Northern Ireland) 2015 (SR 2015/44)';

const WALES_2001 =
  'Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001 (SI 2001/2290)';

/** The papers of a meeting, open to the public for so many clear days before it. */
const AGENDA = {
  id: 'agenda',
  applies: always,
  calendarDays: null,
  given: 'published',
  otherwise: 'chairAgrees',
} as const;

/** In the order in which they are printed. Each was read in its source: docs/sources.md, Reports. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  {
    ...AGENDA,
    nations: ALL,
    bodies: ['principal', 'local'],
    routes: OF_COUNCIL,
    source: null,
  },
  {
    ...AGENDA,
    nations: ['Scotland', 'Northern Ireland'],
    bodies: ['principal'],
    routes: ['cabinet'],
    source: null,
  },
  {
    ...AGENDA,
    nations: ['England'],
    bodies: ['principal'],
    routes: ['cabinet'],
    source: `${ENGLAND_2012} regs 6 and 7`,
  },
  {
    ...AGENDA,
    nations: ['Wales'],
    bodies: ['principal'],
    routes: ['cabinet'],
    source: `${WALES_2001} reg.5`,
  },
  {
    id: 'keyNotice',
    nations: ['England'],
    bodies: ['principal'],
    routes: ['cabinet', 'member', 'officer'],
    applies: isKey,
    calendarDays: 28,
    given: 'keyNotice',
    source: `${ENGLAND_2012} reg.9`,
    otherwise: 'generalException',
  },
  {
    id: 'privateNotice',
    nations: ['England'],
    bodies: ['principal'],
    routes: ['cabinet'],
    applies: isPrivate,
    calendarDays: 28,
    given: 'privateNotice',
    source: `${ENGLAND_2012} reg.5(2)`,
    otherwise: 'scrutinyAgrees',
  },
  {
    id: 'secondNotice',
    nations: ['England'],
    bodies: ['principal'],
    routes: ['cabinet'],
    applies: isPrivate,
    calendarDays: null,
    given: 'secondNotice',
    source: `${ENGLAND_2012} reg.5(4)`,
    otherwise: 'scrutinyAgrees',
  },
  {
    id: 'privateNotice',
    nations: ['Northern Ireland'],
    bodies: ['principal'],
    routes: ['cabinet'],
    applies: isPrivate,
    calendarDays: 28,
    given: 'privateNotice',
    source: `${NORTHERN_IRELAND_2015} reg.20(2)`,
    otherwise: 'scrutinyAgrees',
  },
  {
    id: 'secondNotice',
    nations: ['Northern Ireland'],
    bodies: ['principal'],
    routes: ['cabinet'],
    applies: isPrivate,
    calendarDays: null,
    given: 'secondNotice',
    source: `${NORTHERN_IRELAND_2015} reg.20(4)`,
    otherwise: 'scrutinyAgrees',
  },
];

/** Notices of which a person said that they are needed, in a nation for which no rule was read. */
export const UNREAD_NOTICES: readonly Pick<NoticeRule, 'id' | 'nations' | 'routes' | 'applies'>[] = [
  {
    id: 'keyNotice',
    nations: ['Wales', 'Scotland', 'Northern Ireland'],
    routes: ['cabinet', 'member', 'officer'],
    applies: isKey,
  },
  {
    id: 'privateNotice',
    nations: ['Wales', 'Scotland'],
    routes: ['cabinet'],
    applies: isPrivate,
  },
];
