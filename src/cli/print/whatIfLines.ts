import { dateText } from '../../core/calendarDate';
import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { planSource, type PlacedPlan } from '../../limits/placePlans';
import type { WhatIf } from '../../limits/whatIf';
import { paragraph } from './paragraph';

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
  const bullet = (text: string): string[] => paragraph(`- ${text}`, { width, indent: '  ', hang: '    ' });
  return [
    ...paragraph(name, { width, hang: '  ' }),
    ...one.plans.flatMap((plan) => paragraph(planText(plan), { width, indent: '  ', hang: '    ' })),
    ...one.sentences.flatMap(bullet),
    ...one.reasons.filter((reason) => !said.has(reason)).flatMap(bullet),
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
