import { say } from '../core/messages';

/** A point that the sources leave open, as it is put to people. */
export interface ChoiceQuestion {
  readonly id: string;
  readonly asked: string;
  readonly matches: RegExp;
  readonly standard: string;
  readonly why: string;
  /** The accepted answers in words; null where any text will do. */
  readonly answers: Readonly<Record<string, RegExp>> | null;
  /** Answers of several rows are one series: each row is of another year. */
  readonly isSeries?: boolean;
  /** Asked of parish, town and community councils only. */
  readonly onlyLocal?: boolean;
}

/** How many days round 31 March the cut-off view looks at. */
export const CUT_OFF_DAYS = 'cutOff';

/** The defaults and their reasons. A default is never the answer to "twice of what". */
export const CHOICE_QUESTIONS: readonly ChoiceQuestion[] = [
  {
    id: 'basis',
    asked: say.limits.askBasis,
    matches: /\bbasis\b|previous[- ]year figure|twice/i,
    standard: '',
    why: say.limits.whyBasis,
    answers: {
      actual: /^actuals?\b|^spent\b|^outturn\b/i,
      originalBudget: /^original(?: budget)?\b|^budget$/i,
      revisedBudget: /^revised(?: budget)?\b|^current budget\b/i,
      higher: /^higher\b|^the higher\b/i,
    },
  },
  {
    id: 'nilBase',
    asked: say.limits.askNilBase,
    matches: /\bof nil\b|\bnil base\b/i,
    standard: '',
    why: say.limits.whyNilBase,
    answers: { limitOfNil: /^(?:a )?limit of nil\b|^nil limit\b/i, outsideTest: /^outside\b/i },
  },
  {
    id: 'budgets',
    asked: say.positions.askBudget,
    matches: /\bbudget\b.*\bof a year\b/i,
    standard: '',
    why: say.positions.whyBudget,
    answers: null,
  },
  {
    id: 'agencyStaff',
    asked: say.lines.askAgencyStaff,
    matches: /\bagency\b/i,
    standard: '',
    why: say.lines.whyAgencyStaff,
    answers: { staffing: /^(?:staff(?:ing)?|employees?)\b/i, service: /^(?:(?:a )?service|bought)\b/i },
  },
  {
    id: 'staffTraining',
    asked: say.lines.askStaffTraining,
    matches: /\btraining\b/i,
    standard: '',
    why: say.lines.whyStaffTraining,
    answers: { staffing: /^(?:staff(?:ing)?|employees?)\b/i, cost: /^(?:(?:a )?cost|counted)\b/i },
  },
  {
    id: 'lateInvoices',
    asked: say.lines.askLateInvoices,
    matches: /\blate invoices?\b/i,
    standard: 'year posted',
    why: say.lines.whyLateInvoices,
    answers: {
      posted: /^(?:the )?(?:year )?posted\b/i,
      concerned: /^(?:the )?(?:year )?concern(?:ed|s)?\b/i,
    },
  },
  {
    id: 'partFunded',
    asked: say.lines.askPartFunded,
    matches: /\bpart(?:ly)?[- ]funded\b/i,
    standard: 'whole scheme',
    why: say.lines.whyPartFunded,
    answers: { wholeScheme: /^(?:the )?whole\b/i, fundedPart: /^(?:the )?funded part\b|^(?:the )?share\b/i },
  },
  {
    id: 'staffInTwinning',
    asked: say.limits.askStaff,
    matches: /\bstaff\b/i,
    standard: 'counted',
    why: say.limits.whyStaff,
    answers: { counted: /^(?:counted|in|yes|included?)\b/i, excluded: /^(?:excluded?|out|no|left out)\b/i },
  },
  {
    id: 'netIncome',
    asked: say.limits.askIncome,
    matches: /\bincome\b|\bnett?(?:ed|ing)\b/i,
    standard: 'no',
    why: say.limits.whyIncome,
    answers: { yes: /^(?:yes|netted|y)\b/i, no: /^(?:no|not|gross|n)\b/i },
  },
  {
    id: 'population',
    asked: say.limits.askPopulation,
    matches: /\bpopulation\b/i,
    standard: '',
    why: say.limits.whyPopulation,
    answers: null,
  },
  {
    id: 'council',
    asked: say.limits.askCouncil,
    matches: /^(?:our )?council\b|^body\b|^authority\b/i,
    standard: '',
    why: say.limits.whyCouncil,
    answers: null,
  },
  {
    id: 'actuals',
    asked: say.positions.askActual,
    matches: /\bactual\b.*\b(?:spend|of a year)\b/i,
    standard: '',
    why: say.positions.whyActual,
    answers: null,
  },
  {
    id: 'expected',
    asked: say.positions.askExpected,
    matches: /\bstill expected\b|\bforecast\b/i,
    standard: '',
    why: say.positions.whyExpected,
    answers: null,
  },
  {
    id: 'generalPower',
    asked: say.bodies.askGeneralPower,
    matches: /\bgeneral power\b|\beligib/i,
    standard: '',
    why: say.bodies.whyGeneralPower,
    answers: { yes: /^(?:yes|y|eligible)\b/i, no: /^(?:no|n|not eligible)\b/i },
    onlyLocal: true,
  },
  {
    id: 'electors',
    asked: say.bodies.askElectors,
    matches: /\belector(?:s|ate)\b/i,
    standard: '',
    why: say.bodies.whyElectors,
    answers: null,
    isSeries: true,
    onlyLocal: true,
  },
  {
    id: 'nation',
    asked: say.bodies.askNation,
    matches: /^nation\b/i,
    standard: '',
    why: say.bodies.whyNation,
    answers: {
      England: /^england$/i,
      Wales: /^(?:wales|cymru)$/i,
      Scotland: /^scotland$/i,
      'Northern Ireland': /^northern ireland$/i,
    },
    onlyLocal: true,
  },
  {
    id: 'sample',
    asked: say.positions.askSample,
    matches: /\bsample\b/i,
    standard: '',
    why: say.positions.whySample,
    answers: null,
    isSeries: true,
  },
  {
    id: CUT_OFF_DAYS,
    asked: say.positions.askCutOff,
    matches: /\bcut[- ]?off\b/i,
    standard: '14',
    why: say.positions.whyCutOff,
    answers: null,
  },
];
