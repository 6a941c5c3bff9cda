import { dayHere } from '../core/dayHere';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { openWorkbookName } from '../workbook/excel/openWorkbookName';
import type { Snapshot } from '../workbook/grid';
import type { OpenWorkbookJob, PaneJob, Progress } from './paneJob';
import { runInWorker } from './runInWorker';

/** The one place where the pane is joined to the job and to the workbook. What is heavy is fetched when it is first used. */
export const paneJob: PaneJob & OpenWorkbookJob = {
  async open(file, progress) {
    const bytes = new Uint8Array(await bytesOf(file));
    return runInWorker({ asOf: dayHere(new Date()), input: { file: file.name, bytes } }, progress);
  },

  async openWorkbook(progress) {
    const snapshot = await snapshotOfExcel((share) => progress(share / 2));
    return runInWorker({ asOf: dayHere(new Date()), input: { snapshot } }, progress);
  },
};

/** A file can vanish or be locked between choosing and reading. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new Refusal(say.pane.refused.unreadable({ file: file.name }));
  }
}

async function snapshotOfExcel(progress: Progress): Promise<Snapshot> {
  const { excelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel/excelWorkbook');
  const { requirements, document } = Office.context;
  const workbook = excelWorkbook(Excel, {
    file: openWorkbookName(document.url),
    requirementSets: requirements,
  });
  return workbook.snapshot(progress);
}
