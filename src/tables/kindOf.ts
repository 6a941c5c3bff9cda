import type { TableKind } from './kind';
import { matchColumns, type Column, type MatchedColumn } from './matchColumns';
import { matchByShape } from './matchByShape';
import { otherSort } from './otherSort';
import { speaksOf } from './words';

/** What some columns are, taken together. */
export interface KindMatch {
  readonly kind: TableKind;
  readonly matches: readonly MatchedColumn[];
  /** How much of the columns the kind explains; comparable between readings of the same lines. */
  readonly score: number;
}

/** What a title that speaks for a kind is worth, in columns. */
const TITLE = 0.6;
/** Where two kinds both explain a column, the better words tell more than a column that only one of them has a field for. */
const SHARPER = 3;
const OWN = 0.35;
const OWN_NEEDED = 0.7;
/** A heading as sure as this is in words that the kind has for the field. */
const OWN_WORDS = 0.85;

/** The kind that explains the columns best, by their headings and by what they hold; null where none is satisfied. */
export function kindOf(
  kinds: readonly TableKind[],
  columns: readonly Column[],
  speaksFor: (kind: TableKind) => boolean,
): KindMatch | null {
  const headings = columns.map((column) => column.header);
  const candidates = kinds.flatMap((kind) => {
    const titled = speaksFor(kind);
    const matches = satisfied(kind, columns, titled || speaksOf(kind.telling ?? [], headings));
    return matches === null || otherSort(kind, headings)
      ? []
      : [candidate(kind, matches, titled, columns.length)];
  });
  let best: Candidate | null = null;
  for (const one of candidates) if (best === null || advantage(one, best) > 0) best = one;
  return best;
}

interface Candidate extends KindMatch {
  readonly bonus: number;
  readonly needed: ReadonlySet<string>;
}

/**
 * The matches, where they are enough for the kind: by their names, or by their names but for the only dates or the only sums. Any
 * list may hold names of companies: they make it a ledger only where the other headings are a ledger's own.
 */
function satisfied(kind: TableKind, columns: readonly Column[], isNamed: boolean): MatchedColumn[] | null {
  const named = matchColumns(kind, columns);
  if (named.length === 0) return null;
  const shaped = matchByShape(kind, columns, named);
  const byName = new Map(named.map(({ field, confidence }) => [field, confidence]));
  const byShape = new Set(shaped.map(({ field }) => field));
  const holds = (fields: readonly string[]): boolean => {
    const unnamed = fields.filter((field) => !byName.has(field));
    const [only] = unnamed;
    if (only === undefined) return true;
    if (unnamed.length > 1 || fields.length < 3 || !byShape.has(only)) return false;
    return (
      kind.fields[only]?.type !== 'text' || fields.every((field) => (byName.get(field) ?? 1) >= OWN_WORDS)
    );
  };
  const enough = kind.needs.some(holds) || (isNamed && kind.needsUnderTitle?.some(holds) === true);
  return enough ? [...named, ...shaped] : null;
}

function candidate(
  kind: TableKind,
  matches: readonly MatchedColumn[],
  titled: boolean,
  width: number,
): Candidate {
  const sum = matches.reduce((total, match) => total + match.confidence, 0);
  const bonus = titled ? TITLE : 0;
  return { kind, matches, bonus, needed: new Set(kind.needs.flat()), score: sum + sum / width + bonus };
}

/** Above 0 where `one` explains the columns better than `other`. */
function advantage(one: Candidate, other: Candidate): number {
  const ones = new Map(one.matches.map((match) => [match.column, match]));
  const others = new Map(other.matches.map((match) => [match.column, match]));
  let sum = one.bonus - other.bonus;
  for (const column of new Set([...ones.keys(), ...others.keys()])) {
    const mine = ones.get(column);
    const theirs = others.get(column);
    if (mine && theirs) sum += SHARPER * (mine.confidence - theirs.confidence);
    else sum += ownWorth(one, mine) - ownWorth(other, theirs);
  }
  return sum;
}

function ownWorth({ needed }: Candidate, match: MatchedColumn | undefined): number {
  if (!match) return 0;
  return match.confidence * (needed.has(match.field) ? OWN_NEEDED : OWN);
}
