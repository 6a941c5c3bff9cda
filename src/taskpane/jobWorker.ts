import '../core/withoutEval';
import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { logframeAskedSheets, type LogframeSheets } from '../job/logframeAsked';
import type { Job } from '../job/job';
import { placedEntries } from '../job/placedEntries';
import { plannedSpend } from '../job/plannedSpend';
import { recordedPaper } from '../job/recordedPaper';
import { runJob, runReport } from '../job/runJob';
import { settingsOf } from '../job/settingsOf';
import { withEntries } from '../job/withEntries';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import type { Snapshot } from '../workbook/grid';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { formIn } from './formIn';
import { handBack, reportOptions } from './handBack';
import type { JobAnswers, JobReply, JobRequest, WorkbookInput } from './jobMessages';
import { makePaper } from './makePaper';
import { NOTHING_ASKED, type Asked } from './paneJob';
import type { FileInHand } from './shown/filesShown';
import { openedOf } from './shown/openedOf';
import type { Opened } from './shown/opened';
import { paperShown } from './shown/paperShown';

/** Reading takes the first half of the bar, working out the second. */
const HALF = 0.5;

/** The files in hand. */
let inHand: readonly FileInHand[] = [];

self.addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  void work(data).then((answer) => reply({ answer }), refuse);
});

async function work(request: JobRequest): Promise<JobAnswers[keyof JobAnswers]> {
  if ('inputs' in request) inHand = await readAll(request.inputs);
  if (request.wants === 'logframeSheets') return logframeSheets(request);
  if (request.wants === 'logframeFile') return logframeFile(logframeSheets(request));
  if (request.wants === 'form') return formIn(request.bytes, request.file);
  const files = snapshots();
  if (files.length === 0) throw new Error('The worker was asked before it had a workbook');
  const { asOf } = request;
  switch (request.wants) {
    case 'reading':
    case 'again':
      return opened(files, request.asked, asOf);
    case 'settings':
      return settingsOf(jobOver(files, { ...NOTHING_ASKED, said: [request.said] }, asOf));
    case 'placing':
      return placedEntries(files, jobOver(files, request.asked, asOf), request.entries);
    case 'workbook':
      return handBack(recorded(files, request.asked, asOf), request.asked, { asOf, progress: tellHalf });
    case 'paperSheets': {
      const all = recorded(files, request.asked, asOf);
      const options = reportOptions(all, request.asked, { asOf, progress: tellHalf });
      return runReport(all, options).subjects.report;
    }
    case 'paper': {
      const all = recorded(files, request.asked, asOf);
      return makePaper(jobOver(all, request.asked, asOf), request.asked.form, request.paper);
    }
  }
}

function snapshots(): Snapshot[] {
  return inHand.flatMap((one) => ('snapshot' in one ? one.snapshot : []));
}

function logframeSheets({
  asOf,
  logframe,
}: Extract<JobRequest, { wants: 'logframeSheets' | 'logframeFile' }>): LogframeSheets {
  const files = snapshots();
  if (logframe.kind === 'new' || files.length === 0) return logframeAskedSheets(logframe, []);
  const job = runJob(files, { asOf, councils: [], year: null, progress: tellHalf });
  return logframeAskedSheets(logframe, job.logframes);
}

function logframeFile({ theirs, ours }: LogframeSheets): Promise<Uint8Array> {
  const placed = place([...theirs, ...ours]);
  return writeWorkbookFile(placed.map((sheet, at) => (at < theirs.length ? handOver(sheet) : sheet)));
}

/** @throws Refusal where none of them can be read; those of before stay in hand then. */
async function readAll(inputs: readonly (WorkbookInput | { kept: string })[]): Promise<FileInHand[]> {
  const files: FileInHand[] = [];
  for (const [at, input] of inputs.entries()) {
    const tell = (share: number): void => reply({ share: ((at + share) / inputs.length) * HALF });
    if ('kept' in input) files.push(...inHand.filter(({ key }) => key === input.kept));
    else files.push(await read(input, tell));
  }
  if (files.some((one) => 'snapshot' in one)) return files;
  throw new Refusal(files.flatMap((one) => ('why' in one ? one.why : [])).join(' '));
}

/** A file that cannot be read takes no other down with it. */
async function read(input: WorkbookInput, tell: (share: number) => void): Promise<FileInHand> {
  if (!('bytes' in input)) return input;
  const { key, file, bytes } = input;
  try {
    return { key, snapshot: await readWorkbookFile(bytes, file, tell) };
  } catch (error) {
    if (error instanceof Refusal) return { key, file, why: error.message };
    throw error;
  }
}

function opened(files: readonly Snapshot[], asked: Asked, asOf: CalendarDate): Opened {
  const all = recorded(files, asked, asOf);
  const job = jobOver(all, asked, asOf);
  const plan = asked.spend && plannedSpend(asked.spend);
  const refused = typeof plan === 'string' ? [plan] : [];
  const { form } = asked;
  return openedOf(inHand, job, recordedPaper(all).asOf ?? asOf, {
    refused,
    ...(asked.paper ? { paper: (file: string) => paperShown(file, job, form) } : {}),
  });
}

/** The files as if what was recorded in the pane stood in them. */
function recorded(files: readonly Snapshot[], asked: Asked, asOf: CalendarDate): readonly Snapshot[] {
  if (asked.entries.length === 0) return files;
  return withEntries(files, jobOver(files, asked, asOf), asked.entries, say.pane.handBack.file);
}

function jobOver(files: readonly Snapshot[], { said, spend }: Asked, asOf: CalendarDate): Job {
  const plan = spend && plannedSpend(spend);
  return runJob(files, {
    asOf: recordedPaper(files).asOf ?? asOf,
    councils: [],
    year: null,
    said,
    plans: plan === null || typeof plan === 'string' ? [] : [plan],
    progress: tellHalf,
  });
}

function tellHalf(share: number): void {
  reply({ share: HALF + share * HALF });
}

/** A fault of ours is thrown on, and reaches the pane as the worker's error. */
function refuse(error: unknown): void {
  if (error instanceof Refusal) reply({ refused: error.message });
  else
    setTimeout(() => {
      throw error;
    });
}

function reply(message: JobReply): void {
  self.postMessage(message);
}
