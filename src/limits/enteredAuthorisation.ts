import type { Source } from '../core/source';
import type { CellValue, FormatClass } from '../workbook/grid';

/** A cell that a person filled in, with where it stands. */
export interface EnteredCell {
  readonly value: CellValue;
  readonly format: FormatClass;
  readonly source: Source;
}

/** What people entered on the generated authorisation sheet, unread: the answers by their questions, and the bands. */
export interface EnteredAuthorisation {
  readonly items: readonly (EnteredCell & { readonly label: string })[];
  readonly bands: readonly EnteredBand[];
}

export interface EnteredBand {
  /** "Band 1". */
  readonly band: string;
  readonly from: EnteredCell;
  readonly to: EnteredCell;
  readonly limit: EnteredCell;
  readonly perHead: EnteredCell;
}
