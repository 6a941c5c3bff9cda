import { Refusal } from '../core/refusal';
import type { SheetModel } from '../workbook/sheetModel';
import type { SheetsReply, SheetsRequest } from './sheetsMessages';

/** Runs the job on a thread of its own: Excel's functions share ours, and Excel stops an add-in that keeps it for long. */
export async function sheetsInWorker(
  request: SheetsRequest,
  progress: (share: number) => void,
): Promise<readonly SheetModel[]> {
  const worker = new Worker(new URL('./sheetsWorker.ts', import.meta.url));
  try {
    return await new Promise<readonly SheetModel[]>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SheetsReply>) => {
        if ('share' in data) progress(data.share);
        else if ('sheets' in data) resolve(data.sheets);
        else reject(new Refusal(data.refused));
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
