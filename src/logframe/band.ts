import type { Area } from '../workbook/grid';
import type { ResultLevel, Unplaced } from './logframe';

/** Consecutive rows that belong to one statement cell (or to one repeated statement of a flat table). */
export interface Band {
  readonly level: ResultLevel;
  /** The level's word as typed, for telling layouts apart: "specific objective". */
  readonly word: string;
  number: string | null;
  /** The cell may list several results. */
  readonly plural: boolean;
  readonly statement: string;
  /** Where the statement stands. */
  readonly cell: Area;
  readonly top: number;
  bottom: number;
}

/** What was found below a heading: the bands, what no level could be found for, and the last row that belongs. */
export interface Bands {
  readonly bands: readonly Band[];
  readonly unplaced: readonly Unplaced[];
  readonly bottom: number;
}
