import type { CarriedPart, Result } from './logframe';

export type ChangedPart = Extract<CarriedPart, { kind: 'changed' }>;

/**
 * Which part each result belongs to: by level, number and wording; one that was reworded or renumbered since by what is left of
 * these, where only one can be meant.
 */
export function pairedResults(
  results: readonly Result[],
  parts: readonly ChangedPart[],
): Map<Result, ChangedPart> {
  const paired = new Map<Result, ChangedPart>();
  const byWording = new Map(parts.map((part) => [`${identityOf(part.became)}\n${part.nth}`, part]));
  for (const alike of gathered(results, identityOf).values()) {
    for (const [nth, result] of alike.entries()) {
      const part = byWording.get(`${identityOf(result)}\n${nth}`);
      if (part !== undefined) paired.set(result, part);
    }
  }
  pairWhereOnlyOne(paired, results, parts, placeOf);
  pairWhereOnlyOne(paired, results, parts, wordingOf);
  return paired;
}

/** A result is known by its level, number and wording; two that share them are told apart by their order. */
export function identityOf(result: Result): string {
  return `${placeOf(result)}\n${result.statement}`;
}

function placeOf({ level, number }: Result): string {
  return `${level}\n${number ?? ''}`;
}

function wordingOf({ level, statement }: Result): string {
  return `${level}\n${statement}`;
}

function pairWhereOnlyOne(
  paired: Map<Result, ChangedPart>,
  results: readonly Result[],
  parts: readonly ChangedPart[],
  keyOf: (result: Result) => string,
): void {
  const taken = new Set(paired.values());
  const partsLeft = gathered(
    parts.filter((part) => !taken.has(part)),
    ({ became }) => keyOf(became),
  );
  const resultsLeft = gathered(
    results.filter((result) => !paired.has(result)),
    keyOf,
  );
  for (const [key, [part, ...otherParts]] of partsLeft) {
    const [result, ...otherResults] = resultsLeft.get(key) ?? [];
    const isOnlyOne = otherParts.length === 0 && otherResults.length === 0;
    if (part !== undefined && result !== undefined && isOnlyOne) paired.set(result, part);
  }
}

function gathered<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}
