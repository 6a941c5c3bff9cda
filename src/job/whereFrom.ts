import { say } from '../core/messages';
import { cellPosition, type Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { recognise } from '../tables/recognise';
import type { ReadTable } from '../tables/readTable';
import { readGenerated } from '../workbook/generated';
import { cellKey, isCellError, valueAt, type CellValue, type Grid, type Snapshot } from '../workbook/grid';
import { KINDS } from './kinds';

const words = say.commands;

/**
 * Where the figure in a cell comes from, in sentences: on a sheet of ours the formula, the reason and the cells that its row rests on; on
 * a sheet of the council's own, what the cell was taken for and whether its row was used.
 */
export function whereFrom({ grids }: Snapshot, { sheet, cell }: Source): string[] {
  const grid = grids.find((one) => one.sheet === sheet);
  const position = cellPosition(cell);
  if (!grid || position === null) return [words.whereNoCell];
  const { row, column } = position;
  const value = valueAt(grid, row, column);
  const named = `${sheet ?? ''}!${cell}`;
  if (value === null) return [words.whereNothing({ cell: named })];
  const formula = grid.formulas.get(cellKey(row, column));
  return [
    words.whereValue({ cell: named, shown: shownText(value) }),
    ...(formula === undefined ? [] : [words.whereFormula({ formula })]),
    ...(grid.marker === null ? readAs(grid, row, column, formula === undefined) : saidBeside(grid, row)),
  ];
}

function shownText(value: CellValue): string {
  return isCellError(value) ? value.error : `"${plainText(value) ?? ''}"`;
}

/** Columns of our sheets that say where a row comes from, and those that say why. */
const SOURCES = /^(?:source|sources|where|read from|cells?)$/i;
const REASONS = /^(?:why|reason|rule|rule of the figure|treatment|standing|in words|finding)$/i;

/** What a sheet of ours tells in the row of the cell itself. */
function saidBeside(grid: Grid, row: number): string[] {
  const tables = readGenerated(grid)?.tables ?? [];
  const cells = tables.flatMap(({ rows }) => rows).find((one) => one.row === row)?.cells;
  const told = [...(cells ?? [])].flatMap(([heading, { value }]) => {
    const text = plainText(value);
    return text === null ? [] : [{ heading, text }];
  });
  const sources = told.filter(({ heading }) => SOURCES.test(heading)).map(({ text }) => text);
  return [
    ...told.filter(({ heading }) => REASONS.test(heading)).map(words.whereReason),
    ...(sources.length === 0 ? [] : [words.whereRow({ sources: sources.join('; ').replaceAll('\n', '; ') })]),
  ];
}

function readAs(grid: Grid, row: number, column: number, isTyped: boolean): string[] {
  const table = recognise(grid, KINDS).find(
    (one): one is ReadTable =>
      one.kind !== null &&
      row > one.headerRow &&
      row <= one.area.bottom &&
      column >= one.area.left &&
      column <= one.area.right,
  );
  const origin = isTyped ? [words.whereOwn] : [];
  if (!table) return [...origin, words.whereUnread];
  const match = table.columns.find((one) => one.column === column);
  const read = table.rows.find((one) => one.row === row);
  return [
    ...origin,
    ...(match
      ? [
          words.whereColumn({
            heading: match.header,
            field: say.tables.field(match.field),
            kind: table.kind.called,
          }),
        ]
      : []),
    ...(read ? [standingText(read.standing, read.reason ?? '')] : []),
  ];
}

function standingText(standing: 'used' | 'queried' | 'notUsed', reason: string): string {
  switch (standing) {
    case 'used':
      return words.whereUsed;
    case 'queried':
      return words.whereQueried({ reason });
    case 'notUsed':
      return words.whereNotUsed({ reason });
  }
}
