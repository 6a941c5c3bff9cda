import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import { sourceText } from '../core/source';
import type { SpendLine } from '../spending/spendLine';
import { classifyLines, type ClassifyOptions } from './classifyLine';
import { asNotYetPaid } from './commitments';
import type { JudgedLine } from './judgement';
import { inOrder, type Plan } from './plans';
import type { Route } from './position';

/** A plan under the test that it would fall under. */
export interface PlacedPlan extends Plan {
  readonly route: Route;
  /** False where a line of these words would be left out of the test's sum. */
  readonly counts: boolean;
  /** What a person must settle about such a line, or why it would not count; null where there is nothing to say. */
  readonly note: string | null;
}

/**
 * Judges each plan as a ledger line of the same words would be judged, so that a plan is not counted more kindly than the payment it
 * becomes. A test that the council names on the plan stands. Plans that no test would see come back as findings.
 */
export function placePlans(
  plans: readonly Plan[],
  options: ClassifyOptions,
): { placed: PlacedPlan[]; findings: Finding[] } {
  const placed: PlacedPlan[] = [];
  const findings: Finding[] = [];
  for (const plan of inOrder(plans)) {
    const judged = judgedAsLine(plan, options);
    const route = plan.test ?? routeOf(judged);
    if (route !== null) placed.push({ ...plan, route, ...standingOf(judged, route) });
    else
      findings.push({
        rule: 'limits.plan',
        strength: 'warning',
        message: say.positions.planOutside({ plan: plan.what, reason: ownReason(judged) }),
        source: plan.amount.sources[0] ?? null,
      });
  }
  return { placed, findings };
}

function standingOf(judged: JudgedLine | null, route: Route): Pick<PlacedPlan, 'counts' | 'note'> {
  if (judged?.treatment === 'queried')
    return { counts: true, note: say.positions.wouldBeAsked({ question: ownReason(judged) }) };
  // What is left out of the sum of one test may well count under the test that the council names.
  if (judged?.treatment === 'excluded' && judged.route === route)
    return { counts: false, note: say.positions.wouldNotCount({ reason: ownReason(judged) }) };
  return { counts: true, note: null };
}

function routeOf(judged: JudgedLine | null): Route | null {
  const route = judged?.route ?? null;
  const isTested = judged !== null && judged.treatment !== 'heldForOthers';
  return isTested && route !== 'otherPower' && route !== 'notInternational' ? route : null;
}

/** The cost centre that a plan is taken to be paid from: a plan is about a link, or it would not be here. */
const CENTRE = 'International relations';

function judgedAsLine(plan: Plan, options: ClassifyOptions): JudgedLine | null {
  const line: SpendLine = {
    key: [plan.what, plan.date, plan.amount.value].join('|'),
    amount: pence(plan.amount.value),
    date: plan.date,
    year: plan.year,
    yearReason: null,
    supplier: null,
    description: plan.what,
    costCentre: null,
    costCentreName: CENTRE,
    account: null,
    accountName: null,
    funder: null,
    power: null,
    treatment: null,
    partnership: plan.partnership,
    example: plan.amount.example,
    query: null,
    source: plan.amount.sources[0] ?? { file: say.positions.planGiven, sheet: null, cell: '' },
  };
  return classifyLines([line], asNotYetPaid(options)).lines[0] ?? null;
}

/** The reason without how a line was found, which says nothing about a plan. */
function ownReason(judged: JudgedLine | null): string {
  const found = say.spending.byCostCentre({ centre: CENTRE });
  const asSentence = `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
  return (judged?.reason ?? '').replace(`; ${found}`, '').replace(` ${asSentence}`, '').replace(/\.$/, '');
}

/** Where a plan was written, as printed beside it. */
export function planSource({ amount }: Plan): string {
  return amount.sources.map(sourceText).join('; ') || say.positions.planGiven;
}
