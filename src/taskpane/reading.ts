import { useCallback, useRef, useState } from 'react';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { Opened } from './paneJob';

/** What the pane is doing with a workbook. */
export type Reading =
  | { readonly state: 'nothing' }
  | { readonly state: 'working'; readonly file: string; readonly share: number | null }
  | { readonly state: 'done'; readonly opened: Opened }
  | { readonly state: 'refused'; readonly sentence: string };

/** Reads a workbook under a name; the work hears how far it has come. */
export type Read = (
  file: string,
  work: (progress: (share: number) => void) => Promise<Opened>,
) => Promise<void>;

/** The reading in hand. When a second one is started, whatever the first one still says is ignored. */
export function useReading(): readonly [Reading, Read] {
  const [reading, setReading] = useState<Reading>({ state: 'nothing' });
  const latest = useRef(0);
  const read = useCallback<Read>(async (file, work) => {
    const turn = ++latest.current;
    const show = (next: Reading) => {
      if (turn === latest.current) setReading(next);
    };
    show({ state: 'working', file, share: null });
    try {
      show({ state: 'done', opened: await work((share) => show({ state: 'working', file, share })) });
    } catch (error) {
      show({ state: 'refused', sentence: error instanceof Refusal ? error.message : say.pane.refused.fault });
    }
  }, []);
  return [reading, read];
}
