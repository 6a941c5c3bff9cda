import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { deciderAt } from '../core/decider';
import { say } from '../core/messages';
import { INTERNATIONAL_RULES } from '../spending/international';
import type { Judgement, Treatment } from './judgement';
import { LINE_RULES } from './lineRules';
import type { Route } from './position';
import type { StandardDecision } from './ruleEntries';
import { treatmentNamed } from './treatmentNamed';

/** What the council decided about the standard rules as such. */
export interface StandardDecisions {
  /** Rules that are not followed. */
  readonly switchedOff: ReadonlySet<string>;
  /** The treatment that the council gives to whatever a rule finds. */
  readonly treatments: ReadonlyMap<string, DecidedTreatment>;
  readonly findings: readonly Finding[];
}

interface DecidedTreatment {
  readonly treatment: Treatment;
  readonly who: string;
  readonly why: string | null;
}

/** Where lines are found, the only decision is to look or not. */
const FINDING_RULES: readonly string[] = [
  ...INTERNATIONAL_RULES.map(({ id }) => id),
  'partner-name',
  'maybe-partner',
];

const LAST = LINE_RULES.at(-1)?.id ?? '';
const OFF = /^(?:switched |turned )?off$|^not used$|^do not use$/i;

/** The decisions that can be followed; each other one is a finding at its cell. */
export function standardDecisions(written: readonly StandardDecision[]): StandardDecisions {
  const switchedOff = new Set<string>();
  const treatments = new Map<string, DecidedTreatment>();
  const findings: Finding[] = [];
  for (const one of written) {
    const refuse = (message: string): void => {
      findings.push({ rule: 'limits.standard-rule', strength: 'warning', message, source: one.source });
    };
    const { rule, by, on, why, source } = one;
    const isOff = OFF.test(one.treatment.trim());
    const treatment = FINDING_RULES.includes(rule) ? null : treatmentNamed(one.treatment);
    if (by === null) refuse(say.lines.standardUnsigned({ rule }));
    else if (isOff && rule === LAST) refuse(say.lines.standardLast({ rule }));
    else if (isOff) switchedOff.add(rule);
    else if (treatment !== null)
      treatments.set(rule, { treatment, who: whoText(deciderAt(by, source), on), why });
    else refuse(say.lines.standardNotUnderstood({ rule, treatment: one.treatment, known: knownFor(rule) }));
  }
  return { switchedOff, treatments, findings };
}

function whoText(who: string, on: StandardDecision['on']): string {
  return on === null ? who : `${who}, ${dateText(on)}`;
}

/** What may be decided about a standard rule. */
function knownFor(rule: string): string {
  const treatments = Object.values(say.limits.treatmentNames);
  return [...(FINDING_RULES.includes(rule) ? [] : treatments), say.lines.switchedOff].join(', ');
}

/** A judgement of a standard rule under what the council decided about that rule. */
export function underDecision(
  judgement: Judgement,
  test: Route,
  { treatments }: Pick<StandardDecisions, 'treatments'>,
): Judgement {
  const decided = treatments.get(judgement.rule);
  if (!decided) return judgement;
  const { treatment, who, why } = decided;
  const reason = say.lines.byStandardDecision({
    treatment: say.limits.treatmentNames[treatment],
    who,
    why,
    reason: judgement.reason,
  });
  return { ...judgement, treatment, route: routeUnder(treatment, judgement.route, test), reason };
}

/**
 * The route that goes with a decided treatment. Money under another power, or not international after all, stands under no test;
 * whatever is counted or left out stands under one.
 *
 * @param test The test that the words of the line speak for.
 */
export function routeUnder(treatment: Treatment, route: Judgement['route'], test: Route): Judgement['route'] {
  if (treatment === 'otherPower' || treatment === 'notInternational' || treatment === 'externallyFunded')
    return treatment;
  if (route === null || route === 'notInternational' || route === 'otherPower') return test;
  return route === 'externallyFunded' && (treatment === 'counted' || treatment === 'excluded') ? test : route;
}
