import type { Column } from './column';
import type { OtherSort, TableKind } from './kind';
import { likeness } from './words';

/** A heading may hold one word more than the phrase it is known by ("Total contract value"). */
const ALIKE = 0.8;

/** The sort of table that these columns give away, where it is one that `kind` must not be taken for. */
export function otherSort(kind: TableKind, columns: readonly Pick<Column, 'spellings'>[]): OtherSort | null {
  const stands = (phrase: string): boolean =>
    columns.some((column) => column.spellings.some((heading) => likeness(heading, phrase) >= ALIKE));
  return kind.unless?.find((sort) => sort.headings.some((set) => set.every(stands))) ?? null;
}
