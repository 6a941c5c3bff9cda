import { contentOf, readableShare } from './columnContent';
import { headingConfidence } from './headingConfidence';
import type { Field, TableKind } from './kind';
import type { Column, MatchedColumn } from './column';

/** Nearly every cell must be readable. */
const READABLE = 0.9;
/** Enough cells with pence, pound signs or brackets: a count has none. */
const MONEY_MARKS = 0.3;
/** A heading that says nothing but that its cells are money: "£", "(£)", "£000". */
const UNIT_ALONE = /^\s*\(?\s*(?:£|gbp)\s*(?:p|k|m|['’]?000s?)?\s*\)?\s*$/i;
/** Enough cells that end as names of companies and public bodies do: a column of services or places has few. */
const ORGANISATIONS = 0.3;
/** The only column of its sort in the table: sure enough to go without a question. */
const ALONE = 0.68;

/**
 * Columns under headings that say nothing to us, known by what they hold: the only dates of a ledger, its only sums, its names of
 * companies. Only for fields that the kind needs, and only where no other column can be meant.
 */
export function matchByShape(
  kind: TableKind,
  columns: readonly Column[],
  named: readonly MatchedColumn[],
): MatchedColumn[] {
  const sought = [...new Set([...kind.needs.flat(), ...kind.rowNeeds.flat()])];
  const matches = [...named];
  const isFound = (name: string): boolean => matches.some(({ field }) => field === name);
  const isStillNeeded = (name: string): boolean =>
    kind.rowNeeds.some((group) => group.includes(name) && !group.some(isFound));
  for (const name of sought) {
    const field = kind.fields[name];
    if (!field || isFound(name) || isSide(kind, name) || hasSides(kind, name, matches)) continue;
    if (!isStillNeeded(name) && hasAlike(field, kind, matches)) continue;
    const taken = new Set(matches.map(({ column }) => column));
    const [only, ...more] = columns.filter(
      (column) =>
        !taken.has(column.column) && !headingConfidence(field, column).denied && fits(field, column),
    );
    if (!only || more.length > 0) continue;
    const { header, column } = only;
    matches.push({ field: name, header, column, confidence: ALONE, runnerUp: null });
  }
  return matches.slice(named.length);
}

/** Nothing but its heading tells a debit from any other sum. */
function isSide({ sides }: TableKind, name: string): boolean {
  return sides !== undefined && (sides.plus === name || sides.minus === name);
}

/** Debit and credit together are the amount. */
function hasSides({ sides }: TableKind, name: string, matches: readonly MatchedColumn[]): boolean {
  return (
    sides?.field === name &&
    [sides.plus, sides.minus].every((side) => matches.some(({ field }) => field === side))
  );
}

/** The table has a column of the same type: a second sum, a second date may be anything. */
function hasAlike(field: Field, kind: TableKind, matches: readonly MatchedColumn[]): boolean {
  return field.type !== 'text' && matches.some((match) => kind.fields[match.field]?.type === field.type);
}

/** Whether a column can be the field by its cells alone. */
function fits(field: Field, column: Column): boolean {
  const content = contentOf(column);
  if (field.type === 'date') return content.dateMarks >= READABLE && readableShare(field, column) >= READABLE;
  if (field.type === 'money') {
    const looksLikeMoney = content.moneyMarks >= MONEY_MARKS || UNIT_ALONE.test(column.header);
    return looksLikeMoney && readableShare(field, column) >= READABLE;
  }
  return (
    field.organisations === true &&
    content.organisations >= ORGANISATIONS &&
    content.distinct * content.filled > 1.5
  );
}
