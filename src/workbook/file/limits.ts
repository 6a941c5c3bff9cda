/**
 * How far a file is followed before it is refused, so that a hostile one cannot take the machine's memory or time. Each is
 * far beyond any workbook that a council has; counts are of what was really met, never of what a header claims.
 */
export const LIMITS = {
  /** Parts of the zip. A workbook of 200 sheets with charts has about 2,000. */
  parts: 10_000,
  /** Bytes inflated in all. A full Excel sheet of 12 columns by 1,048,576 rows has about 700 MB. */
  inflatedBytes: 2 * 1024 ** 3,
  /** Bytes of a part that has to be held whole (styles, shared texts, relations). */
  heldBytes: 512 * 1024 ** 2,
  /** Inflated to packed size of a part, looked at only beyond `ratioFrom` bytes. Repetitive real sheets reach about 60. */
  ratio: 400,
  ratioFrom: 16 * 1024 ** 2,
  /** Cells of all sheets, blanks between and before values included: they take memory too. */
  cells: 30_000_000,
  /** Characters of formula text, shared formulas written out. */
  formulaCharacters: 256 * 1024 ** 2,
  mergedAreas: 500_000,
  /** Characters of one cell. Excel holds 32,767; text exports may hold a longer note. */
  cellCharacters: 1_000_000,
  /** Columns of a sheet; a text file that has more opens in no spreadsheet program. */
  columns: 16_384,
  sheets: 2_000,
  /** Defined names. Workbooks that were copied from each other for years do hold tens of thousands. */
  names: 250_000,
  /** Different texts of a workbook, no more than Excel lets one have in all. */
  sharedTexts: 5_000_000,
  /** Bytes of a delimited file. */
  textBytes: 400 * 1024 ** 2,
} as const;
