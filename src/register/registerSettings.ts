import { dateText, type CalendarDate } from '../core/calendarDate';
import { deciderAt } from '../core/decider';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { finding } from './finding';
import type { GiftSide } from './gift';
import {
  giftDays,
  giftLevel,
  giftWindow,
  NO_RULES,
  STANDARD_RULES,
  type GiftRuleName,
  type GiftRules,
} from './giftRules';
import { STATUS_DEFAULTS, type StatusSettings } from './status';
import { classHours, mostInPounds, type VisitPolicy, type VisitPolicyName } from './visitPolicy';

/** A choice about the register as a person recorded it on a settings sheet. */
export interface RegisterSetting {
  readonly setting: string;
  readonly value: string;
  readonly by: string | null;
  readonly on: CalendarDate | null;
  readonly why: string | null;
  readonly source: Source;
}

/** A question with the answer in force, as the settings sheet shows it. `value` is blank where there is none. */
export interface RegisterQuestion {
  readonly question: string;
  readonly value: string;
  readonly why: string;
  readonly recorded: { readonly by: string; readonly on: CalendarDate | null } | null;
  readonly about: 'links' | 'gifts' | 'visits';
}

export interface RegisterSettings {
  readonly status: StatusSettings;
  readonly gifts: Readonly<Record<GiftSide, GiftRules>>;
  readonly visits: VisitPolicy;
  readonly questions: readonly RegisterQuestion[];
  readonly findings: readonly Finding[];
}

/** Whether a choice is one of the register's, whatever its answer. */
export function isRegisterSetting(setting: string): boolean {
  return QUESTIONS.some(({ matches }) => matches(setting));
}

/**
 * The settings of the register in force: what people recorded, the standards for the rest. A later answer stands before an
 * earlier one; one that names nobody is not used.
 *
 * @param nations those of the councils whose register it is; the model code for gifts speaks for England alone, and where no
 * nation is known it is shown as what it is.
 */
export function registerSettings(
  recorded: readonly RegisterSetting[],
  nations: readonly string[] = [],
): RegisterSettings {
  const answers = new Map<string, RegisterSetting>();
  const findings: Finding[] = [];
  for (const entry of recorded) {
    const question = QUESTIONS.find(({ matches }) => matches(entry.setting));
    if (!question) continue;
    const problem = problemOf(question, entry);
    if (problem === null) answers.set(question.id, entry);
    else findings.push(finding('register.setting', 'warning', problem, entry.source));
  }
  const standard = nations.length > 0 && !nations.includes('England') ? OUTSIDE_ENGLAND : STANDARD_RULES;
  const dormant = answers.get('dormant');
  return {
    status: dormant ? { dormantAfterYears: Number(yearsIn(dormant.value)) } : STATUS_DEFAULTS,
    gifts: {
      members: rulesOf('members', standard, answers),
      officers: rulesOf('officers', standard, answers),
    },
    visits: policyOf(answers),
    questions: QUESTIONS.map((question) => asked(question, standard, answers.get(question.id))),
    findings,
  };
}

interface Question {
  readonly id: string;
  readonly asked: string;
  readonly matches: (setting: string) => boolean;
  readonly reads: (value: string) => unknown;
  readonly about: RegisterQuestion['about'];
  readonly gift: { readonly side: GiftSide; readonly name: GiftRuleName } | null;
}

const OUTSIDE_ENGLAND = { members: NO_RULES, officers: NO_RULES };

const SIDES: Readonly<Record<GiftSide, RegExp>> = {
  members: /\b(?:members?|councillors?)\b/i,
  officers: /\b(?:officers?|staff|employees?)\b/i,
};

/** In the order in which a setting is tried, the reverse of that in which it is asked: "days within which they are registered" is about days. */
const GIFT_RULES: readonly {
  readonly name: GiftRuleName;
  readonly words: RegExp;
  readonly reads: (value: string) => unknown;
}[] = [
  { name: 'surrender', words: /\bhand(?:ed)? over\b|\bsurrender/i, reads: giftLevel },
  { name: 'days', words: /\bdays\b/i, reads: giftDays },
  { name: 'window', words: /\badd(?:ed)? up\b|\btogether\b|\bcumulat|\bwindow\b/i, reads: giftWindow },
  { name: 'level', words: /\bvalue\b|\bthreshold\b|\bregister/i, reads: giftLevel },
];

const VISIT_RULES: readonly {
  readonly name: VisitPolicyName;
  readonly words: RegExp;
  readonly reads: (value: string) => unknown;
}[] = [
  { name: 'classHours', words: /\bclass\b/i, reads: classHours },
  { name: 'roomLimit', words: /\b(?:hotel|room)\b/i, reads: mostInPounds },
  { name: 'mealLimit', words: /\bmeals?\b/i, reads: mostInPounds },
];

const QUESTIONS: readonly Question[] = [
  {
    id: 'dormant',
    asked: say.gifts.askDormant,
    matches: (setting) => /\bdormant\b/i.test(setting),
    reads: yearsIn,
    about: 'links',
    gift: null,
  },
  ...(['members', 'officers'] as const).flatMap((side) =>
    [...GIFT_RULES].reverse().map(({ name, reads }): Question => ({
      id: `${side} ${name}`,
      asked: say.gifts.ask[name]({ side }),
      matches: (setting) =>
        /\bgifts?\b/i.test(setting) &&
        SIDES[side].test(setting) &&
        GIFT_RULES.find(({ words }) => words.test(setting))?.name === name,
      reads,
      about: 'gifts',
      gift: { side, name },
    })),
  ),
  ...VISIT_RULES.map(({ name, words, reads }): Question => ({
    id: `visits ${name}`,
    asked: say.visits.policy.ask[name],
    matches: (setting) => /\bvisits?\b/i.test(setting) && words.test(setting),
    reads,
    about: 'visits',
    gift: null,
  })),
];

function yearsIn(value: string): number | undefined {
  const match = /^(\d{1,2})(?: years?)?$/i.exec(value.trim());
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}

function problemOf({ reads }: Question, { setting, value, by }: RegisterSetting): string | null {
  if (reads(value) === undefined) return say.gifts.notUnderstood({ setting, value });
  return by === null ? say.gifts.withoutPerson({ setting }) : null;
}

function rulesOf(
  side: GiftSide,
  standard: Readonly<Record<GiftSide, GiftRules>>,
  answers: ReadonlyMap<string, RegisterSetting>,
): GiftRules {
  const recorded = <T>(name: GiftRuleName, reads: (value: string) => T | undefined) =>
    inForce(answers.get(`${side} ${name}`), reads);
  return {
    level: recorded('level', giftLevel) ?? standard[side].level,
    window: recorded('window', giftWindow) ?? standard[side].window,
    days: recorded('days', giftDays) ?? standard[side].days,
    surrender: recorded('surrender', giftLevel) ?? standard[side].surrender,
  };
}

/** The council's own alone: nothing stands in its place. */
function policyOf(answers: ReadonlyMap<string, RegisterSetting>): VisitPolicy {
  return {
    classHours: inForce(answers.get('visits classHours'), classHours),
    roomLimit: inForce(answers.get('visits roomLimit'), mostInPounds),
    mealLimit: inForce(answers.get('visits mealLimit'), mostInPounds),
  };
}

function inForce<T>(
  answer: RegisterSetting | undefined,
  reads: (value: string) => T | undefined,
): { rule: T; from: string } | null {
  const rule = answer ? reads(answer.value) : undefined;
  return answer && rule !== undefined ? { rule, from: say.gifts.recordedBy({ who: whoText(answer) }) } : null;
}

function whoText({ by, on, source }: RegisterSetting): string {
  return [by === null ? '' : deciderAt(by, source), ...(on === null ? [] : [dateText(on)])].join(', ');
}

function asked(
  { asked: question, about, gift }: Question,
  standard: Readonly<Record<GiftSide, GiftRules>>,
  answer: RegisterSetting | undefined,
): RegisterQuestion {
  const model = gift === null ? null : standard[gift.side][gift.name];
  const why = {
    links: say.gifts.whyDormant,
    gifts: model === null ? say.gifts.whyOwn : say.gifts.whyModel,
    visits: say.visits.policy.whyOwn,
  }[about];
  return {
    question,
    value: answer?.value ?? standardText(about, gift, standard),
    why: answer?.why ?? why,
    recorded: answer && answer.by !== null ? { by: answer.by, on: answer.on } : null,
    about,
  };
}

function standardText(
  about: Question['about'],
  gift: Question['gift'],
  standard: Readonly<Record<GiftSide, GiftRules>>,
): string {
  if (about === 'links') return String(STATUS_DEFAULTS.dormantAfterYears);
  if (gift === null) return '';
  const { level, days } = standard[gift.side];
  if (gift.name === 'level') return level === null ? '' : `£${level.rule.amount / 100}`;
  return gift.name === 'days' && days !== null ? String(days.rule) : '';
}
