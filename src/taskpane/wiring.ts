import { dateOf, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { Snapshot } from '../workbook/grid';
import type { OpenWorkbookJob, PaneJob, Progress } from './paneJob';
import { runInWorker } from './runInWorker';

/** The one place where the pane is joined to the job and to the workbook. What is heavy is fetched when it is first used. */
export const paneJob: PaneJob & OpenWorkbookJob = {
  async open(file, progress) {
    const bytes = new Uint8Array(await bytesOf(file));
    return runInWorker({ asOf: today(), input: { file: file.name, bytes } }, progress);
  },

  async openWorkbook(progress) {
    const snapshot = await snapshotOfExcel((share) => progress(share / 2));
    return runInWorker({ asOf: today(), input: { snapshot } }, progress);
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
  const workbook = excelWorkbook(Excel, { file: nameOf(document.url), requirementSets: requirements });
  return workbook.snapshot(progress);
}

/** The last part of the open workbook's address; a workbook that was never saved has none. */
function nameOf(url: string | null | undefined): string {
  const name = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  return name === '' ? say.pane.openWorkbook : name;
}

/** Today where the person is: the job itself never asks what day it is. */
function today(): CalendarDate {
  const now = new Date();
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError(`Not a date: ${now.toISOString()}`);
  return date;
}
