import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import type { Paragraph } from '../reportModel';
import type { Clearance, ReportInput } from '../reportInput';
import { paragraph } from './draft';

/** Whether an officer has cleared a text that is theirs to clear: told above it, as a drafting note until then. */
export function clearanceLine(role: Clearance['role'], { clearances }: ReportInput): Paragraph {
  const cleared = clearances.filter((one) => one.role === role).at(-1);
  const words = say.reportImplications;
  return cleared === undefined
    ? paragraph(words.notCleared({ role }))
    : paragraph(words.cleared({ role, on: dateText(cleared.date) }));
}
