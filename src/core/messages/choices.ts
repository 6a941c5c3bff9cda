/** The questions of the sheet of report choices, and what is said about their answers. */
const questions = {
  route: {
    ask: 'Who takes the decision?',
    expects: 'full council, cabinet, committee, member or officer',
    why: 'Each asks for notices, records and call-in of its own.',
  },
  nation: {
    ask: 'Nation of the council',
    expects: 'England, Wales, Scotland or Northern Ireland',
    why: 'Needed only where the name of the council does not say it.',
  },
  body: {
    ask: 'Kind of council',
    expects: 'principal council, or parish, town or community council',
    why: 'Notices of parish, town and community councils follow other rules.',
  },
  published: {
    ask: 'Papers published on',
    expects: 'a date such as 26 March 2026',
    why: 'Held against the last day to publish.',
  },
  clearDays: {
    ask: 'Clear days that the council gives',
    expects: 'a number of days such as 5',
    why: 'Where standing orders ask for other days than the law. It goes before the rule of the nation.',
  },
  closedDays: {
    ask: 'Further days on which the offices are closed',
    expects: 'days such as Easter Tuesday; 24 December 2026',
    why: 'They are not counted as clear days.',
  },
  openDays: {
    ask: 'Bank holidays that the council counts as working days',
    expects: 'days such as Easter Monday; 2 January',
    why: 'They are counted as clear days.',
  },
  keyDecision: {
    ask: 'Is it a key decision?',
    expects: 'yes or no',
    why: 'A key decision of an executive needs notice before it is taken.',
  },
  keyNotice: {
    ask: 'Notice of the key decision published on',
    expects: 'a date such as 4 March 2026',
    why: 'Held against the day by which notice is needed.',
  },
  inPrivate: {
    ask: 'Will any of it be taken in private?',
    expects: 'yes or no',
    why: 'A private meeting of an executive needs notice of its own.',
  },
  privateNotice: {
    ask: 'Notice of the private meeting published on',
    expects: 'a date such as 4 March 2026',
    why: 'Held against the day by which notice is needed.',
  },
  secondNotice: {
    ask: 'Second notice of the private meeting published on',
    expects: 'a date such as 26 March 2026',
    why: 'It gives the reasons, what people said against it and the answer.',
  },
  urgency: {
    ask: 'Why is it urgent?',
    expects: 'the reason in a sentence',
    why: 'Only where the notices cannot be given in time.',
  },
  urgencyAgreed: {
    ask: 'Who agreed that it is urgent, and when?',
    expects: 'the office held, and a date',
    why: 'The chair of the meeting, or the chair of the scrutiny committee. No name is needed.',
  },
  reasons: {
    ask: 'Reasons for the decision',
    expects: 'the reasons in a sentence or two',
    why: 'They go into the record of the decision.',
  },
  rejected: {
    ask: 'Options considered and rejected',
    expects: 'each option and why it was rejected',
    why: 'They go into the record of the decision.',
  },
  decisionPublished: {
    ask: 'Decision published, or to be published, on',
    expects: 'a date such as 9 April 2026',
    why: 'Call-in runs from it.',
  },
  callInDays: {
    ask: 'Working days for call-in',
    expects: 'a number of days such as 5',
    why: 'The period is the council’s own.',
  },
  wards: {
    ask: 'Wards affected',
    expects: 'the wards, or all',
    why: 'Printed in the paper.',
  },
  contact: {
    ask: 'Contact officer',
    expects: 'job title and office telephone number or address',
    why: 'Printed in the paper. The role is enough; a name is not needed.',
  },
  foiTable: {
    ask: 'Table of visits, as asked about under freedom of information, with the paper?',
    expects: 'yes or no',
    why: 'Yes adds an appendix with numbers, purpose, cost and who paid. Names follow the decisions on the sheet FOI names.',
  },
  version: {
    ask: 'Version of the paper',
    expects: 'such as 0.3',
    why: 'Printed with the date of the figures.',
  },
} as const;

export const choiceMessages = {
  questions,
  notUnderstood: (p: { ask: string; text: string; expects: string }) =>
    `"${p.ask}" is answered by "${p.text}", which was not understood. Expected: ${p.expects}. The answer is not used until it is changed.`,
  withoutPerson: (p: { ask: string }) =>
    `"${p.ask}" is answered without a person. Add who chose it, so that it can be used.`,
} as const;
