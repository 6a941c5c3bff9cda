import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { isAhead } from './assurance';
import type { RegisteredVisit } from './visit';

/** Something that is to be written down about a visit. */
export interface VisitRecordRule {
  readonly id: keyof typeof say.visits.gap;
  readonly source: string;
  /** After the visit alone, or before it as well. */
  readonly from: 'before' | 'after';
  readonly isMissing: (visit: RegisteredVisit) => boolean;
}

/** What the handbook wants on record: reasons and benefits beforehand, what came of it and the report afterwards. */
const RECORD_RULES: readonly VisitRecordRule[] = [
  {
    id: 'purpose',
    source: 'handbook, "Financial accountability"',
    from: 'before',
    isMissing: ({ purpose }) => purpose === null,
  },
  {
    id: 'expectedBenefit',
    source: 'handbook, "Financial accountability"',
    from: 'before',
    isMissing: ({ expectedBenefit }) => expectedBenefit === null,
  },
  {
    id: 'corporatePlan',
    source: 'handbook, "Deciding on a rationale"',
    from: 'before',
    isMissing: ({ corporatePlan }) => corporatePlan === null,
  },
  {
    id: 'outcomes',
    source: 'handbook, "Financial accountability"',
    from: 'after',
    isMissing: ({ outcome }) => outcome.outcomes === null,
  },
  {
    id: 'report',
    source: 'handbook, "Financial accountability"',
    from: 'after',
    isMissing: ({ outcome }) => outcome.report === null,
  },
];

/** What is not on record about a visit on a day, in the words of the sheet. */
export function visitGaps(visit: RegisteredVisit, asOf: CalendarDate): string[] {
  const isOver = !isAhead(visit, asOf);
  return RECORD_RULES.filter(({ from, isMissing }) => (from === 'before' || isOver) && isMissing(visit)).map(
    ({ id }) => say.visits.gap[id],
  );
}
