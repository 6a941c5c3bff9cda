import { plainText } from './cells/plainText';
import { tokens } from './words';

/** A person's answer to "what is this column?", kept on the settings sheet. */
export interface ColumnAnswer {
  readonly kind: string;
  readonly header: string;
  /** Null where the column is not to be used at all. */
  readonly field: string | null;
}

/**
 * What the answers settle about the columns of one table: 1 where a column holds the field by answer, 0 where an answer rules it
 * out, undefined where nobody has said anything. Headers are compared without case, spacing and punctuation, so that an answer
 * holds for the next export.
 */
export type Settled = (field: string, column: number) => 0 | 1 | undefined;

export function settleAnswers(
  answers: readonly ColumnAnswer[],
  columns: readonly { readonly header: string; readonly column: number }[],
): Settled {
  if (answers.length === 0) return () => undefined;
  const columnOf = new Map<string, number>();
  const answered = new Set<number>();
  for (const { header, field } of answers) {
    const own = columnsCalled(header, columns);
    for (const { column } of own) answered.add(column);
    const [first] = own;
    if (field !== null && first && !columnOf.has(field)) columnOf.set(field, first.column);
  }
  return (field, column) => {
    const held = columnOf.get(field);
    if (held !== undefined) return held === column ? 1 : 0;
    return answered.has(column) ? 0 : undefined;
  };
}

/** The columns of that header: spelt the same but for case and spacing, else made of the same words. */
export function columnsCalled<C extends { readonly header: string }>(
  header: string,
  columns: readonly C[],
): C[] {
  const spelt = columns.filter((column) => folded(column.header) === folded(header));
  if (spelt.length > 0) return spelt;
  const words = tokens(header).join(' ');
  return words === '' ? [] : columns.filter((column) => tokens(column.header).join(' ') === words);
}

function folded(header: string): string {
  return (plainText(header) ?? '').replace(/\s+/g, ' ').toLowerCase();
}
