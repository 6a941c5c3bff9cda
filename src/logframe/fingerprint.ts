import { longDigest } from '../workbook/rowCheck';
import type { Logframe, Result } from './logframe';
import { resultNames } from './resultNames';

/** What stands for the content of a logframe: equal content gives an equal fingerprint, wherever on the sheet it stands. */
export interface Fingerprint {
  readonly whole: string;
  /** By the name of the result, told apart: "Output 1". */
  readonly parts: ReadonlyMap<string, string>;
}

/** The fingerprint of everything that people wrote; cells and findings leave it alone. */
export function fingerprint(logframe: Logframe): Fingerprint {
  const { title, profile, results, period, unplaced } = logframe;
  const names = resultNames(logframe);
  const parts = new Map(results.map((result, at) => [names[at] ?? '', longDigest(content(result))]));
  const rest = content({ title, profile, period, unplaced: unplaced?.map(({ text }) => text) });
  return { whole: longDigest([rest, ...[...parts].flat()].join('\n')), parts };
}

/** Plain data as text with its fields in a set order, without places. */
function content(of: Result | object | undefined): string {
  return JSON.stringify(of, (field, part: unknown) => {
    if (field === 'source' || field === 'cells') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
