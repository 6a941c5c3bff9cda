import type { Area, CellValue } from '../../../src/workbook/grid';
import type { Dice } from './dice';
import type { PlainColumn, PlainTable } from './plainTable';
import { NOTHING, words, writePlainly, writeVariously, type Cell } from './writing';

/** A table set out in lines, with what each line and each column is. Distortions take one and give another. */
export interface Laid {
  readonly table: PlainTable;
  readonly medium: 'sheet' | 'text';
  /** What stands in each column of the sheet; null for a blank one. */
  readonly columns: readonly (PlainColumn | null)[];
  readonly lines: readonly Line[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The sheet states a total that is not the sum: the reader has to say so. */
  readonly wrongTotal: boolean;
}

export interface Line {
  readonly cells: readonly Cell[];
  /** Which record of the table it is; null for a line that is none. */
  readonly record: number | null;
  readonly header?: true;
  /** The upper line of a header. */
  readonly over?: true;
}

export function laid(table: PlainTable, medium: 'sheet' | 'text', mixed: boolean, dice: Dice): Laid {
  const written = table.columns.map((column) =>
    mixed ? writeVariously(column, medium, dice) : writePlainly(column, medium),
  );
  const header: Line = { cells: written.map(({ heading }) => words(heading)), record: null, header: true };
  const records = Array.from({ length: table.rows }, (_, record) => ({
    cells: written.map(({ cells }) => cells[record] ?? NOTHING),
    record,
  }));
  return {
    table,
    medium,
    columns: table.columns,
    lines: [header, ...records],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    wrongTotal: false,
  };
}

/** A line that is no record. */
export function aside(...values: readonly CellValue[]): Line {
  return { cells: values.map((value) => ({ value, format: 'general' })), record: null };
}

export function headerAt(one: Laid): number {
  return one.lines.findIndex((line) => line.header === true);
}

/** The lines above the header, the header itself (one line or two) and the lines below. */
export function inParts(one: Laid): {
  readonly above: Line[];
  readonly header: Line[];
  readonly below: Line[];
} {
  const at = headerAt(one);
  const first = one.lines[at - 1]?.over === true ? at - 1 : at;
  return {
    above: one.lines.slice(0, first),
    header: one.lines.slice(first, at + 1),
    below: one.lines.slice(at + 1),
  };
}
