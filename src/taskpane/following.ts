import { useEffect, useRef, useState } from 'react';
import type { OpenWorkbookJob } from './paneJob';
import type { Opened } from './shown/opened';

/** How long nothing has to change before the workbook is read again. */
const PAUSE = 1_500;
/** A workbook with more cells is read again only when the person asks. */
const LARGE = 500_000;

/** How what is shown stands to the workbook: the same, older until it is read again by itself, or older until somebody asks. */
export type Standing = 'current' | 'changing' | 'changed';

/**
 * Follows the open workbook from its first reading on: when changes have paused, it is read again; of a large one it is only said
 * that it has changed.
 *
 * @param readAgain must be the same function from one call to the next.
 */
export function useFollowing(
  job: Pick<OpenWorkbookJob, 'watch'>,
  opened: Opened | null,
  readAgain: () => void,
): Standing {
  const [outdated, setOutdated] = useState<Opened | null>(null);
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  const isRead = opened !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      setOutdated(latest.current);
      if (!isLarge(latest.current)) timer = setTimeout(readAgain, PAUSE);
    };
    const watching = job.watch({ changed, selected: () => undefined });
    return () => {
      clearTimeout(timer);
      // Where Excel tells of no changes there is still the button.
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [job, isRead, readAgain]);
  if (opened === null || outdated !== opened) return 'current';
  return isLarge(opened) ? 'changed' : 'changing';
}

function isLarge(opened: Opened | null): boolean {
  return opened !== null && opened.cells > LARGE;
}
