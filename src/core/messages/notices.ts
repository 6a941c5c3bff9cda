import { listed } from './report';

/** Sentences about decisions and the notices that they need. Each rule names its source where it is printed. */
type NoticeId = 'agenda' | 'keyNotice' | 'privateNotice' | 'secondNotice';
type Route = 'council' | 'cabinet' | 'committee' | 'member' | 'officer';
type Otherwise = 'chairAgrees' | 'generalException' | 'scrutinyAgrees' | 'askProperOfficer';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const notice: Record<NoticeId, string> = {
  agenda: 'Publication of the papers',
  keyNotice: 'Notice of the key decision',
  privateNotice: 'Notice of the private meeting',
  secondNotice: 'Second notice of the private meeting',
};

const otherwise: Record<Otherwise, string> = {
  chairAgrees:
    'A later item can be taken only where the chair agrees that it is urgent by reason of special circumstances, which the minutes give.',
  generalException:
    'Where the notice is impracticable, the chair of scrutiny is told in writing and five clear days pass (reg.10); in special urgency the chair of scrutiny has to agree (reg.11).',
  scrutinyAgrees:
    'Where the notice cannot be given, the chair of scrutiny, or of the council, has to agree that the meeting is urgent.',
  askProperOfficer: 'Ask the proper officer, and enter the days on the sheet of report choices.',
};

export const noticeMessages = {
  notice,
  route: {
    council: 'Full council',
    cabinet: 'Cabinet or executive',
    committee: 'Committee',
    member: 'A single member of the executive',
    officer: 'An officer, under delegated powers',
  } satisfies Record<Route, string>,
  day: (p: { weekday: number; date: string }) => `${WEEKDAYS[p.weekday] ?? ''} ${p.date}`,

  noMeeting: 'Cannot say, because the date of the meeting is not set.',
  noNation:
    'Cannot say, because neither the councils of the paper nor the sheet of report choices name one nation.',
  notRead: (p: { nation: string }) =>
    `Cannot say, because no rule for ${p.nation} was read. Ask the proper officer.`,

  dueBy: (p: { due: string; days: number; working: boolean }) =>
    `By ${p.due}: ${p.days} clear ${p.working ? 'working ' : ''}days.`,
  inTime: (p: { given: string }) => ` Given on ${p.given}, in time.`,
  late: (p: { given: string }) => ` Given on ${p.given}, which is too late.`,
  overdue: ' No date of it is recorded, and that day has passed.',
  inTimeUnknown: (p: { given: string }) => ` Given on ${p.given}.`,
  councilsSetting: 'the council’s setting',
  otherwise,
  workingConvention: (p: { leftOut: readonly string[]; local: boolean }) =>
    `Neither the day of publication nor that of the meeting counts, and no Saturday, Sunday or bank holiday${
      p.local ? ' or day of a holiday break (1972 Act ss.243, 270)' : ''
    } does${p.leftOut.length === 0 ? '' : ` (left out here: ${listed(p.leftOut)})`}.`,
  calendarConvention: 'Counted in calendar days, neither the day of the notice nor that of the decision.',
  ownDays: (p: { who: string }) => `The council’s own number of days (${p.who}).`,

  checkLate: (p: { notice: NoticeId; given: string; due: string; instead: Otherwise }) =>
    `${notice[p.notice]}: recorded for ${p.given}, but the last day for it was ${p.due}. ${otherwise[p.instead]}`,
  checkOverdue: (p: { notice: NoticeId; due: string; instead: Otherwise }) =>
    `${notice[p.notice]}: the last day for it was ${p.due}, and no date of it is recorded. Enter the date on the sheet of report choices. ${otherwise[p.instead]}`,
  checkUrgent: (p: { notice: NoticeId }) =>
    `${notice[p.notice]} was not given in time. The reason for urgency is recorded, but not who agreed to it, and when.`,
  checkRoute:
    'The sheet of report choices does not say who takes the decision. Choose full council, cabinet, committee, member or officer, so that the notices it needs can be listed.',
  checkReasons: (p: { source: string }) =>
    `The record of this decision has to give the reasons (${p.source}). Enter them on the sheet of report choices.`,
  checkRejected: (p: { source: string }) =>
    `The record of this decision has to give the options that were considered and rejected (${p.source}). Enter them on the sheet of report choices, or that there were none.`,
} as const;
