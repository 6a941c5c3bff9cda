import type { Band, Bands } from './band';
import type { Heading } from './heading';
import type { LevelColumn } from './levelColumns';
import type { SheetCell, SheetCells } from './sheetCells';

/**
 * The rows of a table with a column for each level. What a row says belongs to the lowest result that it names; those above it are
 * results of their own, each once, however often the rows repeat them.
 */
export function bandsSideBySide(cells: SheetCells, { area, levels }: Heading, end: number): Bands {
  const bands: Band[] = [];
  let bottom = area.bottom;
  for (let row = area.bottom + 1; row < end; row += 1) {
    if (cells.inRow(row, area.left, area.right).length === 0) break;
    bottom = row;
    const named = levels.flatMap((column) => statedIn(cells, column, row));
    const lowest = named.at(-1);
    for (const result of named)
      if (!bands.some((band) => isSame(band, result))) bands.push(bandWithoutRows(result, row));
    const band = lowest === undefined ? bands.at(-1) : bands.findLast((known) => isSame(known, lowest));
    if (band === undefined) continue;
    if (band.bottom === row - 1 || band.bottom < band.top)
      bands.splice(bands.indexOf(band), 1, reaching(band, row));
    else bands.push({ ...band, top: row, bottom: row });
  }
  return { bands, unplaced: [], bottom };
}

interface Stated {
  readonly column: LevelColumn;
  readonly cell: SheetCell;
}

function statedIn(cells: SheetCells, column: LevelColumn, row: number): Stated[] {
  const cell = cells.at(row, column.left);
  return cell.text === '' ? [] : [{ column, cell }];
}

function isSame(band: Band, { column, cell }: Stated): boolean {
  return band.level === column.label.level && band.statement === cell.text;
}

function bandWithoutRows({ column, cell }: Stated, row: number): Band {
  const { level, word, number } = column.label;
  return {
    level,
    word,
    number,
    plural: false,
    statement: cell.text,
    cell: cell.area,
    top: row,
    bottom: row - 1,
  };
}

function reaching(band: Band, row: number): Band {
  return { ...band, top: band.bottom < band.top ? row : band.top, bottom: row };
}
