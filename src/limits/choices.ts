import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { sourceOf, type ReadTable } from '../tables/readTable';
import type { choicesKind } from './kinds';
import type { TwinningBasis } from './position';
import type { Nation } from './nation';

/** Where a choice came from: a person, or the default that holds until one chooses. */
export interface Recorded {
  readonly by: string;
  readonly on: CalendarDate | null;
  readonly why: string | null;
  readonly source: Source | null;
}

/** The open points that the sources do not settle, each a setting with a default. See docs/sources.md, Law. */
export interface Choices {
  readonly basis: { readonly value: TwinningBasis; readonly recorded: Recorded } | null;
  readonly staffInTwinning: 'counted' | 'excluded';
  readonly netIncome: boolean;
  /** Whether agency staff are staffing or a bought service; null until a person says. */
  readonly agencyStaff: 'staffing' | 'service' | null;
  /** Whether the training of staff is staffing or a cost like others; null until a person says. */
  readonly staffTraining: 'staffing' | 'cost' | null;
  /** What of a partly funded scheme stands outside the limits: all of it, or the funded part only. */
  readonly partFunded: 'wholeScheme' | 'fundedPart';
  /** A number of people, or the year of a table that holds it, as it was typed. */
  readonly population: { readonly value: string; readonly recorded: Recorded } | null;
  readonly council: string | null;
  /** Actuals by year, and spend still expected by year and test, as they were typed: see `recordedAmounts`. */
  readonly actuals: { readonly value: string; readonly recorded: Recorded } | null;
  readonly expected: { readonly value: string; readonly recorded: Recorded } | null;
  /** Whether a parish, town or community council is eligible for the general power of competence. */
  readonly eligibleForGeneralPower: { readonly value: boolean; readonly recorded: Recorded } | null;
  /** Electors with the year of their register, as it was typed. */
  readonly electors: { readonly value: string; readonly recorded: Recorded } | null;
  /** Where a person had to say it: parishes are in no register of ours. */
  readonly nation: { readonly value: Nation; readonly recorded: Recorded } | null;
  /** Every choice in force, for the settings sheet and the working. */
  readonly register: readonly ChoiceRow[];
}

export interface ChoiceRow {
  readonly id: string;
  readonly question: string;
  readonly value: string;
  readonly why: string;
  readonly recorded: Recorded | null;
  /** Asked of parish, town and community councils only. */
  readonly onlyLocal: boolean;
}

interface Question {
  readonly id: string;
  readonly asked: string;
  readonly matches: RegExp;
  readonly standard: string;
  readonly why: string;
  /** The accepted answers in words; null where any text will do. */
  readonly answers: Readonly<Record<string, RegExp>> | null;
  /** Asked of parish, town and community councils only. */
  readonly onlyLocal?: boolean;
}

/** How many days round 31 March the cut-off view looks at. */
export const CUT_OFF_DAYS = 'cutOff';

/** The defaults and their reasons. A default is never the answer to "twice of what". */
const QUESTIONS: readonly Question[] = [
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
    id: CUT_OFF_DAYS,
    asked: say.working.askCutOff,
    matches: /\bcut[- ]?off\b/i,
    standard: '14',
    why: say.working.whyCutOff,
    answers: null,
  },
];

/** The choices in force: what people recorded, the defaults for the rest. A later row wins over an earlier one. */
export function choicesFrom(tables: readonly ReadTable<typeof choicesKind>[]): {
  choices: Choices;
  findings: Finding[];
} {
  const found = new Map<string, { value: string; recorded: Recorded }>();
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const { setting, value, chosenBy, date, reason } = row.record;
      if (row.standing !== 'used' || setting === null || value === null) continue;
      const question = QUESTIONS.find((one) => one.matches.test(setting));
      const source = sourceOf(table, row.row, 'value');
      const answer = question ? answerTo(question, value) : null;
      if (!question || answer === null) {
        findings.push({
          rule: 'limits.choice',
          strength: 'warning',
          message: say.limits.choiceNotUnderstood({ setting, value }),
          source,
        });
      } else if (chosenBy === null) {
        findings.push({
          rule: 'limits.choice',
          strength: 'warning',
          message: say.limits.choiceWithoutPerson({ setting }),
          source,
        });
      } else
        found.set(question.id, { value: answer, recorded: { by: chosenBy, on: date, why: reason, source } });
    }
  }
  return { choices: choicesOf(found), findings };
}

/** "Director of Finance, 2 April 2018". */
export function recordedText(recorded: Recorded): string {
  return recorded.on === null ? recorded.by : `${recorded.by}, ${dateText(recorded.on)}`;
}

function answerTo(question: Question, value: string): string | null {
  const text = plainText(value) ?? '';
  if (!question.answers) return text === '' ? null : text;
  return Object.entries(question.answers).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function choicesOf(found: ReadonlyMap<string, { value: string; recorded: Recorded }>): Choices {
  const basis = found.get('basis');
  const population = found.get('population');
  const generalPower = found.get('generalPower');
  const nation = found.get('nation');
  return {
    basis: basis ? { value: basis.value as TwinningBasis, recorded: basis.recorded } : null,
    staffInTwinning: found.get('staffInTwinning')?.value === 'excluded' ? 'excluded' : 'counted',
    netIncome: found.get('netIncome')?.value === 'yes',
    agencyStaff: oneOf(found.get('agencyStaff')?.value, ['staffing', 'service']),
    staffTraining: oneOf(found.get('staffTraining')?.value, ['staffing', 'cost']),
    partFunded: found.get('partFunded')?.value === 'fundedPart' ? 'fundedPart' : 'wholeScheme',
    population: population ?? null,
    council: found.get('council')?.value ?? null,
    actuals: found.get('actuals') ?? null,
    expected: found.get('expected') ?? null,
    eligibleForGeneralPower: generalPower
      ? { value: generalPower.value === 'yes', recorded: generalPower.recorded }
      : null,
    electors: found.get('electors') ?? null,
    nation: nation ? { value: nation.value as Nation, recorded: nation.recorded } : null,
    register: QUESTIONS.map((question) => {
      const own = found.get(question.id);
      return {
        id: question.id,
        question: question.asked,
        value: own?.value ?? question.standard,
        why: own?.recorded.why ?? question.why,
        recorded: own?.recorded ?? null,
        onlyLocal: question.onlyLocal === true,
      };
    }),
  };
}

function oneOf<T extends string>(value: string | undefined, answers: readonly T[]): T | null {
  return answers.find((answer) => answer === value) ?? null;
}
