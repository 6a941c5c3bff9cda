import type { Column, MatchedColumn } from './column';
import type { TableKind } from './kind';

/** A place where a table of a known kind starts. */
export interface Header {
  readonly kind: TableKind;
  /** First and last header line; they differ where the header stands over two rows. */
  readonly top: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly matches: readonly MatchedColumn[];
  readonly score: number;
  readonly explained: number;
}
