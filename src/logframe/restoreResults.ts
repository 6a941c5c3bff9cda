import type { CarriedPart, Result } from './logframe';
import { pairedResults } from './pairedResults';
import { putBack } from './putBack';
import { sameContent } from './sameContent';

/** A result with everything that earlier conversions set aside put back. */
export interface Restored {
  readonly result: Result;
  /** False where someone changed it in the other layout. */
  readonly untouched: boolean;
}

/**
 * Puts back what was set aside. A part that still reads as the conversion left it becomes what it was before; a part that
 * someone changed since keeps the change.
 */
export function restoreResults(results: readonly Result[], parts: readonly CarriedPart[]): Restored[] {
  const changed = parts.filter((part) => part.kind === 'changed');
  const partOf = pairedResults(results, changed);
  const restored = results.map((result): Restored => {
    const part = partOf.get(result);
    if (part === undefined) return { result, untouched: true };
    return { result: putBack(part.was, part.became, result), untouched: sameContent(result, part.became) };
  });
  return withLeftLevels(restored, parts);
}

function withLeftLevels(restored: readonly Restored[], parts: readonly CarriedPart[]): Restored[] {
  const left = parts
    .filter((part) => part.kind === 'left')
    .sort((one, other) => one.position - other.position);
  const all: Restored[] = [];
  let next = 0;
  for (const result of restored) {
    for (let part = left[next]; part?.position === all.length; part = left[next]) {
      all.push({ result: part.result, untouched: true });
      next += 1;
    }
    all.push(result);
  }
  return [...all, ...left.slice(next).map(({ result }) => ({ result, untouched: true }))];
}
