import { listed } from './report';

/** Words of the table that closes a paper: how it is decided, what was published and who cleared it. */
export const housekeepingMessages = {
  heading: 'Decision, notices and clearance',
  caption: 'How this paper is decided and published',
  summary: 'One matter a row: what it is, where it stands, and the rule with its source.',
  columns: { matter: 'Matter', standing: 'Where it stands', rule: 'Rule and source' },

  route: 'Decision taken by',
  routeRule: (p: { who: string | null }) =>
    p.who === null ? 'As entered when the report was made.' : `Entered by ${p.who}.`,
  keyDecision: 'Key decision',
  yes: 'Yes',
  no: 'No',
  keyDecisionRule: 'For the council to say. SI 2012/2089 reg.8 says what is one in England.',
  key: {
    is: (p: { notice: string | null }) =>
      `This is a key decision.${p.notice === null ? '' : ` Notice of it was published on ${p.notice}.`}`,
    isNot: 'This is not a key decision.',
  },
  urgency: 'Urgency',
  urgencyStanding: (p: { reason: string; agreed: string | null }) =>
    p.agreed === null ? `${p.reason} Who agreed to it is not recorded.` : `${p.reason} Agreed: ${p.agreed}`,
  urgencyRule:
    'The minutes give the special circumstances; agreement lies with the office that the rule names.',
  record: 'Record of the decision',
  recordStanding: (p: { reasons: string | null; rejected: string | null; asksRejected: boolean }) =>
    `Reasons: ${p.reasons ?? 'to be entered.'}${
      p.asksRejected ? ` Options rejected: ${p.rejected ?? 'to be entered.'}` : ''
    }`,
  recordRule: (p: { source: string | null }) =>
    p.source === null
      ? 'The minutes and the council’s standing orders say what is recorded.'
      : `The record gives them: ${p.source}.`,
  callIn: 'Call-in',
  callInUntil: (p: { from: string; days: number; published: string }) =>
    `Not to be acted on before ${p.from}: ${p.days} working days after publication on ${p.published}.`,
  callInUnknown: 'The period, or the day on which the decision is published, is not entered.',
  callInNone: 'Marked as urgent: whether call-in applies is for standing orders.',
  callInRule: (p: { source: string }) => `${p.source}; the period is the council’s own.`,
  wards: 'Wards affected',
  contact: 'Contact officer',
  version: 'Version',
  versionStanding: (p: { version: string; asAt: string }) => `${p.version}, figures as at ${p.asAt}`,
  entered: 'As entered.',
  papers: 'Background papers',
  exempt: 'Exempt information',
  clearanceMatter: 'Clearance',
  officerStanding: (p: { officer: string; standing: string }) => `${p.officer}: ${p.standing}`,
  clearance: {
    monitoringOfficer: 'Monitoring officer',
    section151Officer: 'Section 151 officer',
  },
  chiefFinanceOfficer: {
    England: 'Section 151 officer',
    Wales: 'Section 151 officer',
    Scotland: 'Section 95 officer',
    'Northern Ireland': 'Chief financial officer',
  },
  cleared: (p: { on: string; position: string | null; what: string | null }) =>
    `cleared on ${p.on}${p.position === null ? '' : ` by ${p.position}`}${p.what === null ? '' : `: ${p.what}`}.`,
  notCleared: 'not cleared.',
  reopened: (p: { on: string }) =>
    `cleared on ${p.on}, but the text or a figure has changed since; to be cleared again.`,
  incomplete: 'begun; a name and a date are both needed.',
  clearanceRule: 'A draft until both officers, or their nominees, have cleared these very words and figures.',

  papersListed: (p: { documents: readonly string[]; role: string | null; on: string | null }) =>
    `${listed(p.documents)}. Listed${p.role === null ? '' : ` by ${p.role}`}${p.on === null ? '' : ` on ${p.on}`}.`,
  papersNone: 'None are listed: the proper officer decided against those proposed.',
  papersRule: {
    England: 'Local Government Act 1972 s.100D',
    Wales: 'Local Government Act 1972 s.100D',
    Scotland: 'Local Government (Scotland) Act 1973 s.50D',
    'Northern Ireland': 'Local Government Act (Northern Ireland) 2014 s.45',
  },
  papersRuleUnknown: 'For the proper officer.',
} as const;
