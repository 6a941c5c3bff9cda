import type { ColumnRole } from './columnHeadings';

/** A column of a matrix; it may span several sheet columns. The role is null where the heading is not one of ours. */
export interface HeadingColumn {
  readonly role: ColumnRole | null;
  readonly header: string;
  readonly left: number;
  readonly right: number;
}
