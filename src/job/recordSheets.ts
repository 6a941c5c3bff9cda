import { AUTHORISATION_SHEET, authorisationSheet } from '../limits/authorisationSheet';
import { POWERS_SHEET, powersSheet } from '../limits/powersSheet';
import { REPORT_CHOICES_SHEET, reportChoicesSheet } from '../report/choicesSheet/reportChoicesSheet';
import { FOI_NAMES_SHEET, foiNamesSheet } from '../register/foiSheets';
import type { SheetModel } from '../workbook/sheetModel';
import { foiPackOf } from './foiJob';
import type { Job } from './job';
import { paperOf } from './paperOf';
import { settingsOf } from './settingsOf';
import { SETTINGS_SHEET } from './settingsSheet';

/** The sheets on which people record what they decide, by id. */
const RECORD_SHEETS: Readonly<Record<string, (job: Job) => SheetModel>> = {
  [SETTINGS_SHEET]: settingsOf,
  [POWERS_SHEET]: ({ limits: { body, lines, recordedPowers } }) =>
    powersSheet({ body, lines, recorded: recordedPowers }),
  [AUTHORISATION_SHEET]: ({ limits }) => authorisationSheet(limits.authorisation),
  [FOI_NAMES_SHEET]: (job) => foiNamesSheet(foiPackOf(job), job.asked.asOf),
  [REPORT_CHOICES_SHEET](job) {
    const { input, model } = paperOf(job);
    return reportChoicesSheet(input, model);
  },
};

/** The sheets of these ids as the job would make them; an id of another sheet has none. */
export function recordSheets(job: Job, ids: ReadonlySet<string>): SheetModel[] {
  return [...ids].flatMap((id) => RECORD_SHEETS[id]?.(job) ?? []);
}
