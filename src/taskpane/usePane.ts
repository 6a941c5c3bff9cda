import { useCallback, useState } from 'react';
import { useReading, type Reader, type Reading } from './reading';
import type { ScreenName } from './screens/Screens';

/** What the pane holds in either host: the reading in hand, and the screen that the person is on. */
export interface PaneState {
  readonly reading: Reading;
  readonly reader: Reader;
  readonly busy: boolean;
  readonly screen: ScreenName;
  /** The same function from one call to the next. */
  readonly go: (screen: ScreenName) => void;
  /** What became of the last thing that was made on this screen. */
  readonly made: string | null;
  readonly setMade: (sentence: string) => void;
}

export function usePane(): PaneState {
  const [reading, reader] = useReading();
  const [screen, setScreen] = useState<ScreenName>('workbook');
  const [made, setMade] = useState<string | null>(null);
  const go = useCallback((name: ScreenName) => {
    setScreen(name);
    setMade(null);
  }, []);
  return { reading, reader, busy: reading.working !== null, screen, go, made, setMade };
}
