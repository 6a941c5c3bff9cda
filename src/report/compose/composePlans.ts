import { dateText } from '../../core/calendarDate';
import type { Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { listed } from '../../core/messages/report';
import type { WhatIf } from '../../limits/whatIf';
import { printable } from '../printable';
import type { Block, FigureRun } from '../reportModel';
import { paragraph, runsOf, type ComposeContext } from './draft';
import { positionId } from './printedPosition';
import { sumsAsFigures, type Nameable } from './sumsAsFigures';

const words = say.reportLimits;

/**
 * What each test would come to if the plans were carried out: a paragraph a test and year. It ends with whom to ask before money is
 * committed, as every answer about a plan does.
 */
export function planBlocks({ input, figures }: ComposeContext): readonly Block[] {
  return input.whatIf.map((one) => {
    const names = {
      councils: printable(listed(one.councils)) || say.report.words.councilNotNamed,
      test: say.limits.routeNames[one.route].toLowerCase(),
      year: one.financialYear,
      plans: one.plans.map(({ what, date }) => words.plan({ what: printable(what), when: dateText(date) })),
    };
    const id = positionId(one, input.positions);
    const opening =
      one.planned.value === 0
        ? runsOf(words.nothingPlannedCounts(names))
        : runsOf(words.planned({ ...names, planned: figures.print(`${id}.planned`, one.planned) }));
    const known = nameable(one, (what, figure) => figures.print(`${id}.${what}`, figure));
    const sentences = one.sentences.flatMap((sentence) => sumsAsFigures(`${sentence} `, known) ?? []);
    return { ...paragraph('', words.plannedLead), runs: [...opening, ...sentences] };
  });
}

/** Every figure that the sentences about a plan name. A nil that no cell stands behind is none. */
function nameable(
  { planned, limit, before, after, boundary, nextYear }: WhatIf,
  print: (what: string, figure: Figure) => FigureRun,
): Nameable[] {
  const all: Readonly<Record<string, Figure | null | undefined>> = {
    planned,
    limit,
    remaining: before?.remaining,
    remainingWithPlans: after?.remaining,
    beyond: beyond(before?.remaining),
    beyondWithPlans: beyond(after?.remaining),
    boundary,
    counted: nextYear?.base.without,
    countedWithPlans: nextYear?.base.with,
    nextLimit: nextYear?.limit.without,
    nextLimitWithPlans: nextYear?.limit.with,
  };
  return Object.entries(all).flatMap(([what, figure]) =>
    figure == null || figure.sources.length === 0 ? [] : [{ figure, print: () => print(what, figure) }],
  );
}

function beyond(remaining: Figure | null | undefined): Figure | null {
  return remaining == null || remaining.value >= 0
    ? null
    : { ...remaining, value: -remaining.value, rule: say.report.rule.overcommitted };
}
