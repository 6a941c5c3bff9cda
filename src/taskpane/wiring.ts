import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { OpenWorkbookJob, PaneJob } from './paneJob';

/** The one place where the pane is joined to the job. Everything heavy behind it is fetched when it is first used. */
export const paneJob: PaneJob & OpenWorkbookJob = {
  open: () => Promise.reject(new Refusal(say.pane.refused.fault)),
  openWorkbook: () => Promise.reject(new Refusal(say.pane.refused.excelNotYet)),
};
