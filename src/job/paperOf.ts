import { composeReport } from '../report/composeReport';
import { shippedProfile } from '../report/profiles/shippedProfile';
import type { ReportInput } from '../report/reportInput';
import type { ReportModel } from '../report/reportModel';
import type { ReportProfile } from '../report/reportProfile';
import type { Job, ReportOptions } from './job';
import { reportInput } from './reportInput';

/** The paper that a job comes to, and what it is composed from. */
export interface Paper {
  readonly input: ReportInput;
  readonly model: ReportModel;
}

/**
 * The paper of a job in the form that was recorded with the workbook.
 *
 * @param form a form that goes before the recorded one.
 */
export function paperOf(job: Job, form: ReportProfile | null = null): Paper {
  const input = reportInput(job, paperOptions(job, form));
  return { input, model: composeReport(input) };
}

function paperOptions({ asked, paper }: Job, form: ReportProfile | null): ReportOptions {
  return { ...asked, profile: form ?? paper.profile ?? shippedProfile('standard'), meeting: null };
}
