import { useRef, useState } from 'react';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { Hearing } from './paneJob';
import type { Opened } from './shown/opened';

/** What the pane has of a workbook, and what it is doing with one. What was read stays in sight while it is read again. */
export interface Reading {
  readonly opened: Opened | null;
  readonly working: Working | null;
  /** Why the last piece of work came to nothing. */
  readonly refused: Refused | null;
  /** What was done at the person's word, and how it is undone. */
  readonly told: string | null;
}

export interface Refused {
  readonly sentence: string;
  /** What is shown is older than what was asked for. */
  readonly older: boolean;
}

export interface Working {
  readonly file: string;
  /** 0 to 1; null while nothing is known. */
  readonly share: number | null;
  /** Nobody asked for it, so it is not read out. */
  readonly quiet: boolean;
}

export interface Reader {
  /** Reads a workbook under a name. What is still being read then is ended, and whatever it says is ignored. */
  readonly read: (
    file: string,
    work: (hearing: Hearing) => Promise<Opened>,
    quiet?: boolean,
  ) => Promise<void>;
  /** Work over the workbook that was read, which changes nothing that is shown. */
  readonly run: (file: string, work: (hearing: Hearing) => Promise<void>) => Promise<void>;
  /** Tells why something small came to nothing; a reading in hand goes on. */
  readonly refuse: (error: unknown) => void;
  /** Tells what was done, until the person asks for something else. */
  readonly tell: (sentence: string) => void;
  readonly cancel: () => void;
  /** Lets go what was read. @param told what was done. */
  readonly close: (told: string) => void;
}

const NOTHING: Reading = { opened: null, working: null, refused: null, told: null };

/** The reading in hand. */
export function useReading(): readonly [Reading, Reader] {
  const [reading, setReading] = useState(NOTHING);
  const latest = useRef<AbortController | null>(null);
  const [reader] = useState<Reader>(() => {
    const start = async (
      { file, quiet }: Pick<Working, 'file' | 'quiet'>,
      work: (hearing: Hearing) => Promise<Opened | null>,
    ): Promise<void> => {
      latest.current?.abort();
      const turn = new AbortController();
      latest.current = turn;
      const show = (next: (now: Reading) => Reading): void => {
        if (!turn.signal.aborted) setReading(next);
      };
      const progress = (share: number | null): void =>
        show((now) => ({ ...now, refused: null, working: { file, quiet, share } }));
      progress(null);
      if (!quiet) show((now) => ({ ...now, told: null }));
      try {
        const opened = await work({ progress, signal: turn.signal });
        show((now) => ({ ...now, opened: opened ?? now.opened, working: null, refused: null }));
      } catch (error) {
        show((now) => ({ ...now, working: null, refused: refusedBy(error, now.opened !== null) }));
      }
    };
    return {
      read: (file, work, quiet = false) => start({ file, quiet }, work),
      run: (file, work) =>
        start({ file, quiet: false }, async (hearing) => {
          await work(hearing);
          return null;
        }),
      refuse: (error) => setReading((now) => ({ ...now, refused: refusedBy(error, false) })),
      tell: (told) => setReading((now) => ({ ...now, told })),
      cancel: () => {
        latest.current?.abort();
        setReading((now) => ({ ...now, working: null }));
      },
      close(told) {
        latest.current?.abort();
        setReading({ ...NOTHING, told });
      },
    };
  });
  return [reading, reader];
}

function refusedBy(error: unknown, older: boolean): Refused {
  return { sentence: error instanceof Refusal ? error.message : say.pane.refused.fault, older };
}
