import { contentOf, readableShare } from './columnContent';
import { headingConfidence, lookOf } from './headingConfidence';
import type { Field, TableKind } from './kind';
import type { Column, MatchedColumn } from './matchColumns';

/** Nearly every cell must be readable. */
const READABLE = 0.9;
/** Enough cells with pence, pound signs or brackets: a count has none. */
const MONEY_MARKS = 0.3;
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
  const fields = Object.values(kind.fields);
  const matches: MatchedColumn[] = [];
  for (const name of sought) {
    const field = kind.fields[name];
    if (!field || named.some((match) => match.field === name)) continue;
    const fits = shapeOf(field);
    if (fits === null) continue;
    const alike = columns.filter(fits);
    const [only] = alike;
    const taken = [...named, ...matches];
    if (!only || alike.length > 1 || taken.some(({ column }) => column === only.column)) continue;
    if (fields.some((other) => speaks(other, only))) continue;
    matches.push({
      field: name,
      header: only.header,
      column: only.column,
      confidence: ALONE,
      runnerUp: null,
    });
  }
  return matches;
}

/** Whether a column has the shape of the field; null for fields that any column might be. */
function shapeOf(field: Field): ((column: Column) => boolean) | null {
  if (field.type === 'date') return (column) => readableShare(field, column) >= READABLE;
  if (field.type === 'money')
    return (column) =>
      contentOf(column).moneyMarks >= MONEY_MARKS && readableShare(field, column) >= READABLE;
  if (field.type === 'text' && lookOf(field) === 'names')
    return (column) => contentOf(column).organisations >= ORGANISATIONS;
  return null;
}

/** A heading that says something, for a field or against it, is not one that says nothing. */
function speaks(field: Field, column: Column): boolean {
  const { named, denied } = headingConfidence(field, column.header);
  return named > 0 || denied;
}
