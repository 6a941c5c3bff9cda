import { daysBetween, span, type CalendarDate } from '../core/calendarDate';
import type { Source } from '../core/source';

/** Something that was agreed after a visit. */
export interface VisitAction {
  /** What the visit is called on our sheets. */
  readonly visit: string;
  readonly what: string;
  /** A post or a body, as typed; null where nobody is named. */
  readonly owner: string | null;
  readonly due: CalendarDate | null;
  readonly done: boolean;
  readonly source: Source;
}

export interface ActionStanding {
  readonly standing: 'done' | 'overdue' | 'due' | 'noDate';
  /** Days left where due, days late where overdue; else null. */
  readonly days: number | null;
}

/** Where an action stands on a day; a date that is not precise is due until its last day. */
export function actionStanding({ due, done }: VisitAction, asOf: CalendarDate): ActionStanding {
  if (done) return { standing: 'done', days: null };
  if (due === null) return { standing: 'noDate', days: null };
  const { last } = span(due);
  return last < asOf
    ? { standing: 'overdue', days: daysBetween(last, asOf) }
    : { standing: 'due', days: daysBetween(asOf, last) };
}
