import type { Figure } from '../core/figure';
import { say } from '../core/messages';
import type { Position, TwinningBasis } from './position';
import type { PositionInFormula } from './positionInFormula';

export type PositionLabel = keyof typeof say.functions.position.labels;

/** One row of a position: what it is about, and its value; a figure that cannot be said has the reason instead. */
export interface PositionRow {
  readonly label: PositionLabel;
  readonly value: string | Figure | { readonly cannotSay: string };
}

/** A position as labels and values, the standing first, the reasons last. Nothing here is ever said without "not verified". */
export function positionRows({
  position,
  assistance,
  externallyFunded,
  untested,
}: PositionInFormula): PositionRow[] {
  const why = position.limit === null ? whyNoLimit(position) : '';
  return [
    { label: 'year', value: position.financialYear },
    { label: 'test', value: say.limits.routeNames[position.route] },
    { label: 'outcome', value: say.limits.outcomeNames[position.outcome] },
    { label: 'limit', value: position.limit ?? { cannotSay: why } },
    { label: 'counted', value: position.counted },
    { label: 'remaining', value: position.remaining ?? { cannotSay: why } },
    {
      label: 'share',
      value: position.percent ?? { cannotSay: why === '' ? say.functions.position.noShare : why },
    },
    { label: 'excluded', value: position.excluded },
    { label: 'queried', value: position.queried },
    { label: 'basis', value: position.basis ?? '' },
    { label: 'verified', value: say.limits.handbookTest },
    ...candidateRows(position),
    { label: 'completeness', value: say.limits.completenessNames[position.completeness.year] },
    {
      label: 'baseCompleteness',
      value: say.limits.completenessNames[position.completeness.base ?? 'unknown'],
    },
    { label: 'assistance', value: assistance.counted },
    { label: 'externallyFunded', value: externallyFunded.counted },
    ...(untested > 0
      ? [{ label: 'untested', value: say.functions.position.untested({ lines: untested }) } as const]
      : []),
    { label: 'example', value: position.example ? 'EXAMPLE' : say.functions.position.notExample },
    ...position.reasons.map((reason): PositionRow => ({ label: 'why', value: reason })),
    { label: 'why', value: say.functions.position.noOrders },
  ];
}

/** Side by side while nobody has chosen. */
function candidateRows({ limit, candidates }: Position): PositionRow[] {
  return limit === null
    ? candidates.map((candidate) => ({ label: CANDIDATE_LABELS[candidate.basis], value: candidate.limit }))
    : [];
}

const CANDIDATE_LABELS = {
  actual: 'ifActual',
  originalBudget: 'ifBudget',
  revisedBudget: 'ifRevised',
  higher: 'ifActual',
} as const satisfies Record<TwinningBasis, PositionLabel>;

function whyNoLimit({ reasons }: Position): string {
  return reasons[0] ?? say.limits.reasonBasisNotChosen;
}
