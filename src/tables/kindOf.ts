import type { TableKind } from './kind';
import type { Column, MatchedColumn } from './column';
import { matchColumns } from './matchColumns';
import { matchByShape } from './matchByShape';
import { otherSort } from './otherSort';
import { speaksOf } from './words';

/** What some columns are, taken together. */
export interface KindMatch {
  readonly kind: TableKind;
  readonly matches: readonly MatchedColumn[];
  /** How much of the columns the headings explain; comparable between readings of the same lines. */
  readonly score: number;
  /** The same without what a title adds. */
  readonly explained: number;
}

/** What a title that speaks for a kind is worth, in columns. */
const TITLE = 0.6;
/** Where two kinds both explain a column, the better words tell more than a column that only one of them has a field for. */
const SHARPER = 3;
const OWN = 0.15;
const OWN_NEEDED = 0.5;
/** So much more has a kind to explain that lacks a column it needs. */
const VETO = 1;
/** A heading as sure as this is in words that the kind has for the field. */
const OWN_WORDS = 0.8;

/** The kind that explains the columns best, by their headings and by what they hold; null where none is satisfied. */
export function kindOf(
  kinds: readonly TableKind[],
  columns: readonly Column[],
  speaksFor: (kind: TableKind) => boolean,
): KindMatch | null {
  const headings = columns.flatMap((column) => column.spellings);
  const all = kinds.flatMap((kind) => candidate(kind, columns, speaksFor(kind), headings) ?? []);
  let best: Candidate | null = null;
  for (const one of all) {
    if (one.needed === null || otherSort(one.kind, columns)) continue;
    if (best === null || advantage(one, best) > 0) best = one;
  }
  const found = best;
  // A kind that lacks a column and still explains far more speaks against the one that lacks none.
  return found && all.some((one) => one.needed === null && advantage(one, found) > VETO) ? null : found;
}

interface Candidate extends KindMatch {
  readonly bonus: number;
  readonly named: readonly MatchedColumn[];
  /** The set of needed fields that is found; null where none is. */
  readonly needed: readonly string[] | null;
}

function candidate(
  kind: TableKind,
  columns: readonly Column[],
  titled: boolean,
  headings: readonly string[],
): Candidate | null {
  const named = matchColumns(kind, columns);
  if (named.length === 0) return null;
  const shaped = matchByShape(kind, columns, named);
  const isNamed = titled || speaksOf(kind.telling ?? [], headings);
  const needed = [...kind.needs, ...(isNamed ? (kind.needsUnderTitle ?? []) : [])].find((fields) =>
    isFound(kind, fields, named, shaped),
  );
  const explained = named.reduce((total, match) => total + match.confidence, 0);
  const bonus = titled ? TITLE : 0;
  const score = explained + explained / columns.length + bonus;
  return { kind, matches: [...named, ...shaped], named, needed: needed ?? null, bonus, score, explained };
}

/**
 * True where all fields are found: by their names, or by their names but for the only dates or the only sums. Any list may hold
 * names of companies: they make it a ledger only where the other headings are a ledger's own.
 */
function isFound(
  kind: TableKind,
  fields: readonly string[],
  named: readonly MatchedColumn[],
  shaped: readonly MatchedColumn[],
): boolean {
  const byName = new Map(named.map(({ field, confidence }) => [field, confidence]));
  const [only, ...more] = fields.filter((field) => !byName.has(field));
  if (only === undefined) return true;
  if (more.length > 0 || fields.length < 3 || !shaped.some(({ field }) => field === only)) return false;
  return kind.fields[only]?.type !== 'text' || fields.every((field) => (byName.get(field) ?? 1) >= OWN_WORDS);
}

/** Above 0 where `one` explains the columns better than `other`. */
function advantage(one: Candidate, other: Candidate): number {
  const ones = new Map(one.named.map((match) => [match.column, match]));
  const others = new Map(other.named.map((match) => [match.column, match]));
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
  return match.confidence * (needed?.includes(match.field) === true ? OWN_NEEDED : OWN);
}
