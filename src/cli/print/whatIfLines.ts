import { dateText } from '../../core/calendarDate';
import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { planSource, type PlacedPlan } from '../../limits/placePlans';
import type { WhatIf } from '../../limits/whatIf';
import { wrap } from './wrap';

/** What plans would change, a test and year each. Reasons that stand with the position above are not said twice. */
export function whatIfLines(one: WhatIf, said: ReadonlySet<string>, width: number): string[] {
  const name = [
    say.positions.whatIfTitle,
    one.councils.join('; '),
    say.limits.routeNames[one.route],
    one.financialYear,
  ]
    .filter((part) => part !== '')
    .join(', ');
  const bullet = (text: string): string => `  - ${wrap(text, width - 4, '    ')}`;
  return [
    wrap(name, width, '  '),
    ...one.plans.map((plan) => `  ${wrap(planText(plan), width - 2, '    ')}`),
    ...one.sentences.map(bullet),
    ...one.reasons.filter((reason) => !said.has(reason)).map(bullet),
  ];
}

function planText(plan: PlacedPlan): string {
  const text = say.positions.planLine({
    amount: figureText(plan.amount),
    what: plan.what,
    when: dateText(plan.date),
  });
  const placed = `${text} [${planSource(plan)}]`;
  return plan.note === null ? placed : say.positions.planWithNote({ plan: placed, note: plan.note });
}
