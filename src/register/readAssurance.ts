import { span, type CalendarDate } from '../core/calendarDate';
import type { AssuranceEntry, AssuranceItemId } from './assurance';
import { ASSURANCE_CHECKS } from './assuranceChecks';
import type { RowCells } from './rowCells';

/** What a row of the log notes as held. Of a cell about consent only that is kept: yes, no, a date. */
export function readAssurance(cells: RowCells, asOf: CalendarDate): AssuranceEntry[] {
  return [
    ...ASSURANCE_CHECKS.flatMap(({ id, field, isCover }) => entryIn(cells, field, id, isCover ? asOf : null)),
    // A single column about consent speaks of taking part; what else is asked of parents is noted on our own sheet.
    ...entryIn(cells, 'consentOurs', 'consent.takingPart.ours', null),
    ...entryIn(cells, 'consentTheirs', 'consent.takingPart.theirs', null),
  ];
}

/** Yes, no, not needed, or a date; a reference of a policy says that there is one. Anything else is asked about. */
export function heldFrom(
  text: string | null,
  hasDate: boolean,
  mayBeReference: boolean,
): AssuranceEntry['held'] {
  const words = (text ?? '').trim();
  if (/^(?:n\/?a|not (?:needed|applicable|required))\b/i.test(words)) return 'notNeeded';
  if (
    /^(?:n|no|none|not\b.*|false|0|✗|✘|awaiting.*|outstanding|pending|tbc|tba|to do|to follow)$/i.test(words)
  )
    return 'no';
  if (
    hasDate ||
    /^(?:y|yes|true|1|x|held|done|complete|completed|in place|signed|received|✓|✔)\b/i.test(words)
  )
    return 'yes';
  if (/^[✓✔]/.test(words)) return 'yes';
  return mayBeReference && /\d/.test(words) ? 'yes' : 'unclear';
}

function entryIn(
  cells: RowCells,
  field: string,
  item: AssuranceItemId,
  asOf: CalendarDate | null,
): AssuranceEntry[] {
  const text = cells.text(field);
  const dates = cells.dates(field);
  if (text === null && dates === null) return [];
  // A date still to come beside an insurance is its last day: nobody notes cover before there is any.
  const lastDay = asOf !== null && dates !== null && span(dates.last).first > asOf ? dates.last : null;
  return [
    {
      item,
      held: heldFrom(text, dates !== null, asOf !== null),
      on: lastDay === null ? (dates?.first ?? null) : null,
      until: item === 'travelInsurance' ? (cells.dates('insuredUntil')?.last ?? lastDay) : lastDay,
      source: cells.source(field),
    },
  ];
}
