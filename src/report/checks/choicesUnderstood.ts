import { reportChoices } from '../housekeeping/reportChoices';
import type { ReportCheck } from './reportCheck';

/** Answers on the sheet of report choices that cannot be used as they are. */
export const choicesUnderstood: ReportCheck = {
  id: 'report.choice',
  strength: 'warning',
  because: 'an answer that is not used must not look as if it were',
  find: ({ input }) =>
    reportChoices(input.housekeeping.choices).findings.map(({ message, source }) => ({ message, source })),
};
