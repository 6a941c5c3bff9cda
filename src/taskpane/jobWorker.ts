import '../core/withoutEval';
import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { logframeAskedSheets, type LogframeSheets } from '../job/logframeAsked';
import type { Job } from '../job/job';
import { placedEntries } from '../job/placedEntries';
import { plannedSpend } from '../job/plannedSpend';
import { recordedPaper } from '../job/recordedPaper';
import { runJob } from '../job/runJob';
import { settingsOf } from '../job/settingsOf';
import { withEntries } from '../job/withEntries';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import type { Snapshot } from '../workbook/grid';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { handBack } from './handBack';
import type { JobAnswers, JobReply, JobRequest, WorkbookInput } from './jobMessages';
import { NOTHING_ASKED, type Asked } from './paneJob';
import { openedOf } from './shown/openedOf';
import type { Opened } from './shown/opened';

/** Reading takes the first half of the bar, working out the second. */
const HALF = 0.5;

/** The workbook in hand. */
let snapshot: Snapshot | null = null;

self.addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  void work(data).then((answer) => reply({ answer }), refuse);
});

async function work(request: JobRequest): Promise<JobAnswers[keyof JobAnswers]> {
  if ('input' in request) snapshot = await read(request.input);
  if (request.wants === 'logframeSheets') return logframeSheets(request);
  if (request.wants === 'logframeFile') return logframeFile(logframeSheets(request));
  if (snapshot === null) throw new Error('The worker was asked before it had a workbook');
  const { asOf } = request;
  switch (request.wants) {
    case 'reading':
    case 'again':
      return opened(snapshot, request.asked, asOf);
    case 'settings':
      return settingsOf(jobOver([snapshot], { ...NOTHING_ASKED, said: [request.said] }, asOf));
    case 'placing':
      return placedEntries([snapshot], jobOver([snapshot], request.asked, asOf), request.entries);
    case 'workbook': {
      const files = recorded(snapshot, request.asked, asOf);
      return handBack(files, {
        asOf: recordedPaper(files).asOf ?? asOf,
        said: request.asked.said,
        progress: tellHalf,
      });
    }
  }
}

function logframeSheets({
  asOf,
  logframe,
}: Extract<JobRequest, { wants: 'logframeSheets' | 'logframeFile' }>): LogframeSheets {
  if (logframe.kind === 'new' || snapshot === null) return logframeAskedSheets(logframe, []);
  const job = runJob([snapshot], { asOf, councils: [], year: null, progress: tellHalf });
  return logframeAskedSheets(logframe, job.logframes);
}

function logframeFile({ theirs, ours }: LogframeSheets): Promise<Uint8Array> {
  const placed = place([...theirs, ...ours]);
  return writeWorkbookFile(placed.map((sheet, at) => (at < theirs.length ? handOver(sheet) : sheet)));
}

async function read(input: WorkbookInput): Promise<Snapshot> {
  if ('snapshot' in input) return input.snapshot;
  return readWorkbookFile(input.bytes, input.file, (share) => reply({ share: share * HALF }));
}

function opened(given: Snapshot, asked: Asked, asOf: CalendarDate): Opened {
  const files = recorded(given, asked, asOf);
  const job = jobOver(files, asked, asOf);
  const plan = asked.spend && plannedSpend(asked.spend);
  return openedOf(given, job, recordedPaper(files).asOf ?? asOf, typeof plan === 'string' ? [plan] : []);
}

/** The workbook as if what was recorded in the pane stood in it. */
function recorded(given: Snapshot, asked: Asked, asOf: CalendarDate): Snapshot[] {
  if (asked.entries.length === 0) return [given];
  return withEntries([given], jobOver([given], asked, asOf), asked.entries, say.pane.handBack.file);
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
