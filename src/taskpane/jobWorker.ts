import '../core/withoutEval';
import { Refusal } from '../core/refusal';
import { runJob } from '../job/runJob';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import type { JobReply, JobRequest } from './jobMessages';
import { openedOf } from './openedOf';
import type { Opened } from './paneJob';

/** Reading takes the first half of the bar, working out the second. */
const HALF = 0.5;

self.addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  void work(data).then((opened) => reply({ opened }), refuse);
});

async function work({ asOf, input }: JobRequest): Promise<Opened> {
  const snapshot =
    'snapshot' in input
      ? input.snapshot
      : await readWorkbookFile(input.bytes, input.file, (share) => reply({ share: share * HALF }));
  const progress = (share: number) => reply({ share: HALF + share * HALF });
  return openedOf(snapshot.file, runJob([snapshot], { asOf, councils: [], year: null, progress }));
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
