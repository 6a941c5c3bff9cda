import { say } from '../../core/messages';
import { dayAfterWorkingDays } from '../clearDays';
import { whoText } from './composeNotices';
import { dayText } from './dayText';
import type { DecisionFacts } from './decisionFacts';
import type { HousekeepingRow } from './housekeepingRow';
import { CALL_IN_SOURCES, RECORD_RULES, type RecordRule } from './recordRules';
import type { Answer } from './reportChoices';

const words = say.housekeeping;

/** Who decides, and whether it is a key decision; before the notices. */
export function decisionRows({ route, choices }: DecisionFacts): readonly HousekeepingRow[] {
  return [
    ...(route === null || choices.route === null
      ? []
      : [
          {
            matter: words.route,
            standing: say.notices.route[route],
            rule: words.routeRule({ who: enteredBy(choices.route) }),
          },
        ]),
    ...(choices.keyDecision === null
      ? []
      : [
          {
            matter: words.keyDecision,
            standing: choices.keyDecision.value ? words.yes : words.no,
            rule: words.keyDecisionRule,
          },
        ]),
  ];
}

/** Urgency, the record of the decision and call-in; after the notices. */
export function recordRows(facts: DecisionFacts): readonly HousekeepingRow[] {
  const { urgency, urgencyAgreed } = facts.choices;
  return [
    ...(urgency === null
      ? []
      : [
          {
            matter: words.urgency,
            standing: words.urgencyStanding({
              reason: asSentence(urgency.value),
              agreed: urgencyAgreed === null ? null : asSentence(urgencyAgreed.value),
            }),
            rule: words.urgencyRule,
          },
        ]),
    ...recordRow(facts),
    ...callInRow(facts),
  ];
}

/** What has to be on record of the decision; null where nobody said who decides, or no rule was read. */
export function recordRuleOf({ nation, route }: DecisionFacts): RecordRule | null {
  if (nation === null || route === null) return null;
  return RECORD_RULES.find((rule) => rule.nation === nation && rule.routes.includes(route)) ?? null;
}

function recordRow(facts: DecisionFacts): readonly HousekeepingRow[] {
  const { reasons, rejected } = facts.choices;
  const rule = recordRuleOf(facts);
  if (rule === null && reasons === null && rejected === null) return [];
  return [
    {
      matter: words.record,
      standing: words.recordStanding({
        reasons: reasons === null ? null : asSentence(reasons.value),
        rejected: rejected === null ? null : asSentence(rejected.value),
        asksRejected: rule?.rejected ?? rejected !== null,
      }),
      rule: words.recordRule({ source: rule?.source ?? null }),
    },
  ];
}

function callInRow({ nation, body, route, choices }: DecisionFacts): readonly HousekeepingRow[] {
  const callIn = nation === null ? null : CALL_IN_SOURCES[nation];
  if (nation === null || callIn === null || route === null || body === 'local') return [];
  if (!callIn.routes.includes(route)) return [];
  return [
    {
      matter: words.callIn,
      standing: callInText(choices, { nation, body }),
      rule: words.callInRule({ source: callIn.source }),
    },
  ];
}

function callInText(
  { callInDays, decisionPublished, closedDays, openDays, urgency }: DecisionFacts['choices'],
  council: { readonly nation: NonNullable<DecisionFacts['nation']>; readonly body: DecisionFacts['body'] },
): string {
  if (urgency !== null) return words.callInNone;
  if (callInDays === null || decisionPublished === null) return words.callInUnknown;
  const from = dayAfterWorkingDays(decisionPublished.value, callInDays.value, {
    ...council,
    closed: closedDays?.value ?? [],
    open: openDays?.value ?? [],
  });
  if (from === null) return words.callInUnknown;
  return words.callInUntil({
    from: dayText(from),
    days: callInDays.value,
    published: dayText(decisionPublished.value),
  });
}

function enteredBy({ given }: Answer<unknown>): string | null {
  return given.role === null && given.on === null ? null : whoText(given);
}

/** Ends as a sentence does, whatever was typed. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
