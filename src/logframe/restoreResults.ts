import type { CarriedPart, Indicator, Result } from './logframe';

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
  const partOf = pairedWith(results, changed);
  const restored = results.map((result): Restored => {
    const part = partOf.get(result);
    if (part === undefined) return { result, untouched: true };
    if (isSame(result, part.became)) return { result: part.was, untouched: true };
    return { result: putBack(part.was, part.became, result), untouched: false };
  });
  return withLeftLevels(restored, parts);
}

type Changed = Extract<CarriedPart, { kind: 'changed' }>;

/** By level, number and wording; a result reworded since by level and number alone, where only one can be meant. */
function pairedWith(results: readonly Result[], parts: readonly Changed[]): Map<Result, Changed> {
  const paired = new Map<Result, Changed>();
  const byWording = new Map(parts.map((part) => [`${identityOf(part.became)}\n${part.nth}`, part]));
  for (const alike of gathered(results, identityOf).values()) {
    for (const [nth, result] of alike.entries()) {
      const part = byWording.get(`${identityOf(result)}\n${nth}`);
      if (part !== undefined) paired.set(result, part);
    }
  }
  const taken = new Set(paired.values());
  const partsLeft = gathered(
    parts.filter((part) => !taken.has(part)),
    ({ became }) => place(became),
  );
  const resultsLeft = gathered(
    results.filter((result) => !paired.has(result)),
    place,
  );
  for (const [key, [part, ...otherParts]] of partsLeft) {
    const [result, ...otherResults] = resultsLeft.get(key) ?? [];
    const onlyOne = otherParts.length === 0 && otherResults.length === 0;
    if (part !== undefined && result !== undefined && onlyOne) paired.set(result, part);
  }
  return paired;
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

function place({ level, number }: Result): string {
  return `${level}\n${number ?? ''}`;
}

/** A result is known by its level, number and wording; two that share them are told apart by their order. */
export function identityOf(result: Result): string {
  return `${place(result)}\n${result.statement}`;
}

function putBack(was: Result, became: Result, now: Result): Result {
  const sameIndicators = now.indicators.length === was.indicators.length;
  return {
    ...unchangedParts(was, became, now),
    indicators: sameIndicators
      ? now.indicators.map((indicator, index) =>
          indicatorPutBack(was.indicators[index], became.indicators[index], indicator),
        )
      : now.indicators,
  };
}

function indicatorPutBack(
  was: Indicator | undefined,
  became: Indicator | undefined,
  now: Indicator,
): Indicator {
  return was === undefined || became === undefined ? now : unchangedParts(was, became, now);
}

/** Field by field: as it was before the conversion where nobody touched it, else as it is now. */
function unchangedParts<T extends object>(was: T, became: T, now: T): T {
  const fields = new Set([...Object.keys(was), ...Object.keys(now)]) as Set<keyof T>;
  const merged = [...fields].flatMap((field) => {
    const from = isSame(now[field], became[field]) ? was : now;
    return field in from ? [[field, from[field]] as const] : [];
  });
  return Object.fromEntries(merged) as T;
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

/** Plain data with its fields in a set order, so that equal text means equal content. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(inOrder);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, value]) => [field, inOrder(value)]),
  );
}
