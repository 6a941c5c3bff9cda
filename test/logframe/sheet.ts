import type { Logframe } from '../../src/logframe/logframe';
import { readLogframes } from '../../src/logframe/readLogframes';
import { cellPosition } from '../../src/core/source';
import { plainGrid, type Area, type CellValue, type Grid } from '../../src/workbook/grid';

/** A sheet as a council would have it, from rows of cells and ranges that are merged: "A7:A8". */
export function sheetOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Grid {
  return { ...plainGrid('council.xlsx', 'Logframe', rows), merges: merges.map(areaOf) };
}

/** The only logframe on a sheet. */
export function readOne(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Logframe {
  const { logframes } = readLogframes(sheetOf(rows, merges));
  const [only] = logframes;
  if (only === undefined || logframes.length > 1)
    throw new Error(`Expected one logframe, found ${logframes.length}`);
  return only;
}

export const lines = (...items: readonly string[]): string => items.join('\n');

/** Texts of statements, for comparing. */
export const texts = (statements: readonly { readonly text: string }[]): string[] =>
  statements.map(({ text }) => text);

function areaOf(range: string): Area {
  const [from = '', to = from] = range.split(':');
  const first = cellPosition(from);
  const last = cellPosition(to);
  if (first === null || last === null) throw new Error(`Not a range: ${range}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
