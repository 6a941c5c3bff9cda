import { useState } from 'react';
import { say } from '../core/messages';
import { chosenWith } from './chosenWith';
import { NOTHING_ASKED, type Asked, type ChosenFile, type FileJob, type Hearing } from './paneJob';
import { isSample, SAMPLE, sampleFile } from './sampleFile';
import type { FileText, Opened } from './shown/opened';
import type { PaneState } from './usePane';

const words = say.pane;

/** The files that are open on the page, and what the person said and asked of them. */
interface Session {
  readonly files: readonly ChosenFile[];
  readonly asked: Asked;
}

const NOTHING: Session = { files: [], asked: NOTHING_ASKED };

export interface OpenFiles {
  readonly asked: Asked;
  /** Whether files of the person's own are open, and not the sample or none. */
  readonly hasOwn: boolean;
  /** Opens files beside those that are open. The sample gives way to them. */
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: FileText) => void;
  /** Opens the sample in the place of what is open. */
  readonly openSample: () => void;
  /** Brings back what the sample took the place of; null where it took the place of nothing. */
  readonly back: { readonly file: string; readonly press: () => void } | null;
  /** Works out the open files once more. @param told what is said when it is done. */
  readonly again: (asked: Asked, told?: string) => void;
  /** The same, where what is asked has to be worked out itself. @param quiet it is not read out. */
  readonly ask: (name: string, wanted: (hearing: Hearing) => Promise<Asked>, quiet: boolean) => void;
}

/** The files of a page. Only what could be read takes the place of what was there. */
export function useFiles(job: FileJob, { reading: { opened }, reader }: PaneState): OpenFiles {
  const [session, setSession] = useState(NOTHING);
  const [before, setBefore] = useState<(Session & { readonly file: string }) | null>(null);
  const { files, asked } = session;
  const hasSample = files.some(isSample);
  const hasOwn = opened !== null && !hasSample;

  /** @param done the rest of what changes once it is read. */
  const open = (name: string, wanted: () => Session | Promise<Session>, done?: () => void): void =>
    void reader.read(name, async (hearing): Promise<Opened> => {
      const next = await wanted();
      const answer = await job.open(next.files, next.asked, hearing);
      setSession(next);
      done?.();
      return answer;
    });
  const openFiles = (next: Session, done?: () => void): void =>
    open(words.files.together(next.files.map(({ file }) => file.name)), () => next, done);

  return {
    asked,
    hasOwn,
    add(given) {
      const own = hasSample ? NOTHING : session;
      const { chosen, replaced } = chosenWith(own.files, given);
      openFiles({ ...own, files: chosen }, () => {
        if (replaced.length > 0) reader.tell(words.files.reread({ files: replaced }));
      });
    },
    remove({ key, file }) {
      const rest = { ...session, files: files.filter((one) => one.key !== key) };
      const told = words.files.removed({ file });
      if (rest.files.length > 0) openFiles(rest, () => reader.tell(told));
      else {
        setSession(rest);
        reader.close(told);
      }
    },
    openSample() {
      const replaced = hasOwn ? { ...session, file: opened.file } : before;
      open(SAMPLE, sampleSession, () => setBefore(replaced));
    },
    back: before && { file: before.file, press: () => openFiles(before, () => setBefore(null)) },
    ask: (name, wanted, quiet) =>
      void reader.read(
        name,
        async (hearing) => {
          const next = await wanted(hearing);
          const answer = await job.again(next, hearing);
          setSession({ ...session, asked: next });
          return answer;
        },
        quiet,
      ),
    again: (next, told) =>
      void reader.read(opened?.file ?? '', async (hearing) => {
        const answer = await job.again(next, hearing);
        setSession({ ...session, asked: next });
        if (told !== undefined) reader.tell(told);
        return answer;
      }),
  };
}

async function sampleSession(): Promise<Session> {
  return { files: [await sampleFile()], asked: NOTHING_ASKED };
}
