import '../core/withoutEval';
import { Refusal } from '../core/refusal';
import { logframeAskedSheets, type LogframeSheets } from '../job/logframeAsked';
import { plannedSpend } from '../job/plannedSpend';
import { runJob } from '../job/runJob';
import { settingsOf } from '../job/settingsOf';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import type { Snapshot } from '../workbook/grid';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { handBack } from './handBack';
import type { JobAnswers, JobReply, JobRequest, WorkbookInput } from './jobMessages';
import type { Asked } from './paneJob';
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
  if (request.wants === 'reading') snapshot = await read(request.input);
  if (request.wants === 'logframeSheets') return logframeSheets(request);
  if (request.wants === 'logframeFile') return logframeFile(logframeSheets(request));
  if (snapshot === null) throw new Error('The worker was asked before it had a workbook');
  const { asOf } = request;
  switch (request.wants) {
    case 'reading':
    case 'again':
      return opened(snapshot, request);
    case 'settings':
      return settingsOf(
        runJob([snapshot], { asOf, councils: [], year: null, said: [request.said], progress: tellHalf }),
      );
    case 'workbook':
      return handBack(snapshot, { asOf, said: request.asked.said, progress: tellHalf });
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

function opened(
  given: Snapshot,
  { asOf, asked: { said, spend } }: { readonly asOf: JobRequest['asOf']; readonly asked: Asked },
): Opened {
  const plan = spend && plannedSpend(spend);
  const isPlan = plan !== null && typeof plan !== 'string';
  const job = runJob([given], {
    asOf,
    councils: [],
    year: null,
    said,
    plans: isPlan ? [plan] : [],
    progress: tellHalf,
  });
  return openedOf(given, job, asOf, typeof plan === 'string' ? [plan] : []);
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
