import { dateText } from '../core/calendarDate';
import { yearSpan, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Body } from './body';

/**
 * The question that keeps a year from being a council's own past: it lies before the reorganisation that made the council, or
 * made it larger, so the spend belongs to the councils before it. Null where the year is its own.
 */
export function inheritedYear(body: Body | null, year: FinancialYear): string | null {
  if (!body?.began || body.began.on <= yearSpan(year).first) return null;
  const { name, began } = body;
  const on = dateText(began.on);
  return began.predecessors.length === 0
    ? say.bodies.newBody({ name, on, year })
    : say.bodies.predecessorBase({ name, on, predecessors: began.predecessors, year });
}

/** Why a year is not one of the council's at all: it had ended before. Null where it stood. */
export function yearAfterEnd(body: Body | null, year: FinancialYear): string | null {
  if (!body?.ended || body.ended.on > yearSpan(year).first) return null;
  const { name, ended } = body;
  return say.bodies.ended({
    name,
    on: dateText(ended.on),
    successors: ended.successors,
    checked: ended.checked,
    year,
  });
}
