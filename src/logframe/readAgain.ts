import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { gridOf } from '../workbook/gridOf';
import type { Logframe } from './logframe';
import { profileSheet } from './profileSheet';
import { readLogframes } from './readLogframes';
import { sameShape } from './sameContent';

/** A logframe as our own sheet of it reads, without a file in between; undefined where it reads as none. */
export function readAgain(logframe: Logframe, name: string): Logframe | undefined {
  const [sheet] = place([profileSheet(logframe, name)]).map(handOver);
  return sheet === undefined ? undefined : readLogframes(gridOf(sheet, '')).logframes[0];
}

/** True where the sheet alone gives the logframe back, so that nothing need be kept beside it. */
export function readsBackWhole(logframe: Logframe, name: string): boolean {
  const read = readAgain(logframe, name);
  return read !== undefined && sameShape(told(read), told(logframe));
}

function told({ title, profile, results, period, unplaced = [] }: Logframe): object {
  return { title, profile, results, period: period ?? null, unplaced };
}
