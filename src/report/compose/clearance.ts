import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import type { Paragraph } from '../reportModel';
import type { ClearingRole } from '../housekeeping/clearance';
import type { ReportInput } from '../reportInput';
import { paragraph } from './draft';

/** Whether an officer has cleared a text that is theirs to clear: told above it, as a drafting note until then. */
export function clearanceLine(role: ClearingRole, { clearances }: ReportInput): Paragraph {
  const on = clearances.findLast((one) => one.role === role)?.date ?? null;
  const words = say.reportImplications;
  return on === null
    ? paragraph(words.notCleared({ role }))
    : paragraph(words.cleared({ role, on: dateText(on) }));
}
