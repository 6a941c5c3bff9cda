import { Refusal } from '../core/refusal';
import type { JobAnswers, JobReply, JobRequest } from './jobMessages';
import type { Hearing } from './paneJob';

/** A thread of its own with one workbook in hand: the pane stays alive, and so do the custom functions, which share its thread. */
export interface WorkbookWorker {
  /** One request at a time. When the person ends it early, or a fault breaks it off, the worker is gone. */
  ask<R extends JobRequest>(request: R, hearing: Hearing): Promise<JobAnswers[R['wants']]>;
  readonly isGone: () => boolean;
  /** Lets the workbook and its memory go. */
  end(): void;
}

export function workbookWorker(): WorkbookWorker {
  const worker = new Worker(new URL('./jobWorker.ts', import.meta.url));
  let gone = false;
  const end = (): void => {
    gone = true;
    worker.terminate();
  };
  return {
    isGone: () => gone,
    end,
    ask: <R extends JobRequest>(request: R, { progress, signal }: Hearing) =>
      new Promise<JobAnswers[R['wants']]>((resolve, reject) => {
        const over = new AbortController();
        const listening = { signal: over.signal };
        const finish = (settle: () => void): void => {
          over.abort();
          settle();
        };
        const breakOff = (reason: unknown): void =>
          finish(() => {
            end();
            reject(toError(reason));
          });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<JobReply>) => {
            if ('share' in data) progress(data.share);
            else if ('answer' in data) finish(() => resolve(data.answer as JobAnswers[R['wants']]));
            else finish(() => reject(new Refusal(data.refused)));
          },
          listening,
        );
        worker.addEventListener('error', ({ message }) => breakOff(new Error(message)), listening);
        signal.addEventListener('abort', () => breakOff(signal.reason), listening);
        if (signal.aborted) breakOff(signal.reason);
        else worker.postMessage(request, handedOver(request));
      }),
  };
}

/** Bytes change hands instead of being copied: a large file would hold the pane up. */
function handedOver(request: JobRequest): Transferable[] {
  if (!('inputs' in request)) return [];
  return request.inputs.flatMap((input) => ('bytes' in input ? [input.bytes.buffer as ArrayBuffer] : []));
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
