import '../core/withoutEval';
import { Refusal } from '../core/refusal';
import { chosenSheets } from '../job/chosenSheets';
import type { SheetsReply, SheetsRequest } from './sheetsMessages';

self.addEventListener('message', ({ data }: MessageEvent<SheetsRequest>) => {
  const { snapshot, choice, asOf } = data;
  try {
    const sheets = chosenSheets(snapshot, choice, { asOf, progress: (share) => reply({ share }) });
    reply({ sheets });
  } catch (error) {
    // A fault of ours is thrown on, and reaches the command as the worker's error.
    if (!(error instanceof Refusal)) throw error;
    reply({ refused: error.message });
  }
});

function reply(message: SheetsReply): void {
  self.postMessage(message);
}
