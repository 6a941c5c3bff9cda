import { dateText, type CalendarDate } from '../core/calendarDate';
import { deciderAt } from '../core/decider';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { CHOICE_QUESTIONS, type ChoiceQuestion } from './choiceQuestions';
import type { choicesKind } from './kinds';
import type { TwinningBasis } from './position';
import type { Nation } from './nation';

/** Where a choice came from: a person, or the default that holds until one chooses. */
export interface Recorded {
  readonly by: string;
  readonly on: CalendarDate | null;
  readonly why: string | null;
  readonly source: Source | null;
  /** The cell of the name. */
  readonly namedAt?: Source;
}

/** The open points that the sources do not settle, each a setting with a default. See docs/sources.md, Law. */
export interface Choices {
  readonly basis: { readonly value: TwinningBasis; readonly recorded: Recorded } | null;
  /** What follows from a base of nil: a limit of nil, or no test at all; null until a person says. */
  readonly nilBase: { readonly value: 'limitOfNil' | 'outsideTest'; readonly recorded: Recorded } | null;
  readonly staffInTwinning: 'counted' | 'excluded';
  readonly netIncome: boolean;
  /** Whether agency staff are staffing or a bought service; null until a person says. */
  readonly agencyStaff: 'staffing' | 'service' | null;
  /** Whether the training of staff is staffing or a cost like others; null until a person says. */
  readonly staffTraining: 'staffing' | 'cost' | null;
  /** The year that a late invoice counts in, where nothing was accrued for it; null, as posted, until a person says. */
  readonly lateInvoices: { readonly value: 'posted' | 'concerned'; readonly recorded: Recorded } | null;
  /** What of a partly funded scheme stands outside the limits: all of it, or the funded part only. */
  readonly partFunded: 'wholeScheme' | 'fundedPart';
  /** A number of people, or the year of a table that holds it, as it was typed. */
  readonly population: { readonly value: string; readonly recorded: Recorded } | null;
  readonly council: string | null;
  /** Budgets by year, actuals by year, and spend still expected by year and test, as they were typed: see `recordedAmounts`. */
  readonly budgets: { readonly value: string; readonly recorded: Recorded } | null;
  readonly actuals: { readonly value: string; readonly recorded: Recorded } | null;
  readonly expected: { readonly value: string; readonly recorded: Recorded } | null;
  /** How the auditor's sample is drawn, year by year, as it was typed: see `auditSamples`. */
  readonly sample: { readonly value: string; readonly recorded: Recorded } | null;
  /** Whether a parish, town or community council is eligible for the general power of competence. */
  readonly eligibleForGeneralPower: { readonly value: boolean; readonly recorded: Recorded } | null;
  /** Electors with the year of their register, as it was typed. */
  readonly electors: { readonly value: string; readonly recorded: Recorded } | null;
  /** Where a person had to say it: parishes are in no register of ours. */
  readonly nation: { readonly value: Nation; readonly recorded: Recorded } | null;
  /** Every choice in force, for the settings sheet and the working. */
  readonly register: readonly ChoiceRow[];
}

interface Answer {
  readonly value: string;
  readonly recorded: Recorded;
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

/** The choices in force: what people recorded, the defaults for the rest. A later row wins over an earlier one. */
export function choicesFrom(tables: readonly ReadTable<typeof choicesKind>[]): {
  choices: Choices;
  findings: Finding[];
} {
  const found = new Map<string, Answer>();
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const { setting, value, chosenBy, date, reason } = row.record;
      if (row.standing !== 'used' || setting === null || value === null) continue;
      const question = CHOICE_QUESTIONS.find((one) => one.matches.test(setting));
      const source = sourceOf(table, row.row, 'value');
      const namedAt = sourceOf(table, row.row, 'chosenBy');
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
      } else {
        const given = { value: answer, recorded: { by: chosenBy, on: date, why: reason, source, namedAt } };
        const before = question.isSeries ? found.get(question.id) : undefined;
        found.set(question.id, before ? inSeries(before, given) : given);
      }
    }
  }
  return { choices: choicesOf(found), findings };
}

/** Both answers, the later one behind; whoever gave either is named. */
function inSeries(before: Answer, given: Answer): Answer {
  const people = [...new Set([...before.recorded.by.split('; '), given.recorded.by])];
  return {
    value: `${before.value}; ${given.value}`,
    recorded: { ...given.recorded, by: people.join('; ') },
  };
}

/** "Director of Finance, 2 April 2018", for the sheets: it may hold a name. */
export function recordedText({ by, on }: Recorded): string {
  return dated(by, on);
}

/** The same without a name, for whatever leaves the workbook. */
export function deciderText({ by, on, source, namedAt }: Recorded): string {
  // What no cell says is no person's entry.
  return dated(source === null ? by : deciderAt(by, namedAt ?? source), on);
}

function dated(who: string, on: CalendarDate | null): string {
  return on === null ? who : `${who}, ${dateText(on)}`;
}

function answerTo(question: ChoiceQuestion, value: string): string | null {
  const text = plainText(value) ?? '';
  if (!question.answers) return text === '' ? null : text;
  return Object.entries(question.answers).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function choicesOf(found: ReadonlyMap<string, Answer>): Choices {
  const basis = found.get('basis');
  const nilBase = found.get('nilBase');
  const late = found.get('lateInvoices');
  const population = found.get('population');
  const generalPower = found.get('generalPower');
  const nation = found.get('nation');
  return {
    basis: basis ? { value: basis.value as TwinningBasis, recorded: basis.recorded } : null,
    nilBase: nilBase
      ? {
          value: nilBase.value === 'outsideTest' ? 'outsideTest' : 'limitOfNil',
          recorded: nilBase.recorded,
        }
      : null,
    staffInTwinning: found.get('staffInTwinning')?.value === 'excluded' ? 'excluded' : 'counted',
    netIncome: found.get('netIncome')?.value === 'yes',
    agencyStaff: oneOf(found.get('agencyStaff')?.value, ['staffing', 'service']),
    staffTraining: oneOf(found.get('staffTraining')?.value, ['staffing', 'cost']),
    lateInvoices: late
      ? { value: late.value === 'concerned' ? 'concerned' : 'posted', recorded: late.recorded }
      : null,
    partFunded: found.get('partFunded')?.value === 'fundedPart' ? 'fundedPart' : 'wholeScheme',
    population: population ?? null,
    council: found.get('council')?.value ?? null,
    budgets: found.get('budgets') ?? null,
    actuals: found.get('actuals') ?? null,
    expected: found.get('expected') ?? null,
    sample: found.get('sample') ?? null,
    eligibleForGeneralPower: generalPower
      ? { value: generalPower.value === 'yes', recorded: generalPower.recorded }
      : null,
    electors: found.get('electors') ?? null,
    nation: nation ? { value: nation.value as Nation, recorded: nation.recorded } : null,
    register: CHOICE_QUESTIONS.map((question) => {
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
