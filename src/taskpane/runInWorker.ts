import { Refusal } from '../core/refusal';
import type { JobReply, JobRequest } from './jobMessages';
import type { Opened, Progress } from './paneJob';

/**
 * Runs the job on a thread of its own: the pane stays alive, and so do the custom functions, which share its thread. The worker
 * and its memory go when the answer is there.
 */
export async function runInWorker(request: JobRequest, progress: Progress): Promise<Opened> {
  const worker = new Worker(new URL('./jobWorker.ts', import.meta.url));
  try {
    return await new Promise<Opened>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<JobReply>) => {
        if ('share' in data) progress(data.share);
        else if ('opened' in data) resolve(data.opened);
        else reject(new Refusal(data.refused));
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
