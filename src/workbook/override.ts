import type { Typed } from './sheetModel';

/** A computed cell in which a person's own value stands. */
export interface Override {
  /** Table id, "limits.positions". */
  readonly table: string;
  /** Row key. */
  readonly row: string;
  /** Column id. */
  readonly column: string;
  readonly typed: Typed;
  /** The formula that a person typed, without "="; null for a value. */
  readonly formula: string | null;
  /** What we worked out for the same cell. */
  readonly engine: Typed;
}

/** An override as the settings sheet keeps it. */
export type RecordedOverride = Pick<Override, 'table' | 'row' | 'column' | 'typed'> &
  Partial<Pick<Override, 'formula'>>;
