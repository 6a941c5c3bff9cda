import { useState } from 'react';
import { say } from '../core/messages';
import { copyText } from './copyText';
import { download } from './download';
import type { Asked, Hearing, PaneJob } from './paneJob';
import type { SavedPaper } from './paperFile';
import type { PaperActions } from './screens/screen';
import type { PaneState } from './usePane';

const words = say.pane.paper;

/** What the paper needs of the host round it. */
interface PaperHost {
  readonly job: Pick<PaneJob, 'form' | 'paper'>;
  /** What was asked so far. */
  readonly asked: () => Asked;
  /** Asks something else of what was read. @param quiet nobody asked in words, so it is not read out. */
  readonly ask: (name: string, wanted: (hearing: Hearing) => Promise<Asked>, quiet: boolean) => void;
  readonly sheets: () => void;
}

/** What the screen Report can have done. What was saved is remembered until something else is opened. */
export function usePaper(
  { reader, reading: { opened } }: Pick<PaneState, 'reader' | 'reading'>,
  { job, asked, ask, sheets }: PaperHost,
): PaperActions {
  const [saved, setSaved] = useState<readonly (SavedPaper & { readonly of: string })[]>([]);
  const of = opened?.file ?? '';
  return {
    saved: saved.filter((one) => one.of === of),
    sheets,
    compose: () => ask(words.working, () => Promise.resolve({ ...asked(), paper: true }), true),
    takeForm: (file) =>
      ask(
        file?.name ?? words.working,
        async (hearing) => ({ ...asked(), form: file && (await job.form(file, hearing)) }),
        false,
      ),
    save: (wanted) =>
      void reader.run(words.working, async (hearing) => {
        const made = await job.paper(wanted, asked(), hearing);
        download(made.file);
        const { name } = made.saved;
        setSaved((before) => [{ ...made.saved, of }, ...before.filter((one) => one.name !== name)]);
        reader.tell(words.saved({ file: name }));
      }),
    copyText: () =>
      void reader.run(words.working, async (hearing) => {
        const { file } = await job.paper({ copy: 'public', format: 'text' }, asked(), hearing);
        await copyText(await file.text(), words.notCopied);
        reader.tell(words.copied);
      }),
  };
}
