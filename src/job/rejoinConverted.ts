import type { AsItWas } from '../logframe/asItWas';
import type { Logframe } from '../logframe/logframe';
import { readAsItWas } from '../logframe/readAsItWas';
import { rejoined } from '../logframe/rejoined';
import type { Grid } from '../workbook/grid';

/** Puts converted logframes together again with what their conversion set aside on another sheet of the same workbook. */
export function rejoinConverted<T extends { readonly logframes: readonly Logframe[] }>(
  sheets: readonly T[],
  grids: readonly Grid[],
): readonly T[] {
  const kept = grids.flatMap((grid) => readAsItWas(grid).map((one) => ({ file: grid.file, ...one })));
  if (kept.length === 0) return sheets;
  const found = sheets.flatMap((sheet) => sheet.logframes);
  const pairs = new Map<Logframe, AsItWas>();
  for (const file of new Set(kept.map((one) => one.file)))
    pairedInFile(
      found.filter(({ source }) => source.file === file),
      kept.filter((candidate) => candidate.file === file),
    ).forEach((one, logframe) => pairs.set(logframe, one));
  return sheets.map((sheet) => ({
    ...sheet,
    logframes: sheet.logframes.map((logframe) => {
      const one = pairs.get(logframe);
      return one === undefined ? logframe : rejoined(logframe, one);
    }),
  }));
}

/** By the name in A1; those that were given another one by their order, where as many are left on both sides. */
function pairedInFile(found: readonly Logframe[], kept: readonly AsItWas[]): Map<Logframe, AsItWas> {
  const pairs = new Map<Logframe, AsItWas>();
  const left = new Set(kept);
  const pair = (logframe: Logframe, one: AsItWas | undefined) => {
    if (one === undefined) return;
    pairs.set(logframe, one);
    left.delete(one);
  };
  for (const logframe of found)
    pair(
      logframe,
      [...left].find(({ name }) => name === logframe.title),
    );
  const renamed = found.filter((logframe) => !pairs.has(logframe));
  if (renamed.length === left.size) for (const logframe of renamed) pair(logframe, [...left][0]);
  return pairs;
}
