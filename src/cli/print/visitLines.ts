import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import { isAhead, unmetAssurance } from '../../register/assurance';
import type { BuiltVisits } from '../../register/buildVisits';
import type { RegisteredVisit } from '../../register/visit';
import { wrap } from './wrap';

/** The visits, one a paragraph: who by number, at what cost, and how much is not noted as held for those ahead. */
export function visitLines({ visits, asOf }: BuiltVisits, width: number): string[] {
  if (visits.length === 0) return [];
  return [
    '',
    wrap(say.visits.text.heading({ visits: visits.length }), width, '  '),
    ...visits.flatMap((visit) => [
      `  ${wrap(lineOf(visit, asOf), width - 2, '  ')}`,
      `  ${wrap(`[${sourceText(visit.source)}]`, width - 2, '  ')}`,
    ]),
  ];
}

function lineOf(visit: RegisteredVisit, asOf: BuiltVisits['asOf']): string {
  const { total } = visit.costs;
  return say.visits.text.line({
    visit: visit.name,
    sort: say.visits.sort[visit.sort],
    people: visit.people,
    cost: total && figureText(total),
    unmet: isAhead(visit, asOf) ? unmetAssurance(visit, asOf).length : null,
  });
}
