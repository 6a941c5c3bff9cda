import type { ReadTable } from '../tables/readTable';

/** The row of a register that tells of a link. */
export interface TellingRow {
  readonly table: ReadTable;
  /** From 0. */
  readonly row: number;
}
