import type { Area } from '../workbook/grid';
import type { Band } from './bands';
import type { Heading, HeadingColumn } from './heading';
import { groupsInCell, hasMarks, itemsInCell } from './listInCell';
import type { LogframeProfileId, Statement, Unplaced, UnplacedReason } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './columnRole';

/** A result named in the statement cell of a band. */
export interface Head {
  readonly number: string | null;
  readonly statement: string;
}

/** A band being read: its cells by column, its results, and a place for text that fits none of them. */
export interface BandReading {
  readonly band: Band;
  readonly profile: LogframeProfileId;
  readonly heads: readonly Head[];
  columnsOf(role: ColumnRole): readonly HeadingColumn[];
  cellsIn(column: HeadingColumn, rows?: Area): readonly SheetCell[];
  /** The items of a cell that belong to a result: all of them, or those under its number. */
  itemsFor(head: Head, text: string): readonly string[];
  sourceOf(cell: SheetCell): Statement['source'];
  leave(
    cell: SheetCell,
    column: HeadingColumn,
    text: string,
    because: UnplacedReason,
    number?: string | null,
  ): void;
}

/** Prepares a band for reading; text that fits no result goes to `unplaced`, once for each cell and text. */
export function readingOf(
  cells: SheetCells,
  heading: Heading,
  profile: LogframeProfileId,
  band: Band,
  unplaced: Map<string, Unplaced>,
): BandReading {
  const heads = headsOf(band);
  const sourceOf = (cell: SheetCell) => cells.sourceOf(cell.area);
  const split = new Map<string, ReturnType<typeof groupsInCell>>();
  const groups = (text: string) => {
    const known = split.get(text) ?? groupsInCell(text);
    split.set(text, known);
    return known;
  };
  return {
    band,
    profile,
    heads,
    sourceOf,
    columnsOf: (role) => heading.columns.filter((column) => column.role === role),
    cellsIn: (column, rows) =>
      cells.inArea({
        top: Math.max(band.top, rows?.top ?? band.top),
        left: column.left,
        bottom: Math.min(band.bottom, rows?.bottom ?? band.bottom),
        right: column.right,
      }),
    itemsFor: (head, text) =>
      groups(text)
        .filter((group) => heads.length === 1 || (group.number !== null && group.number === head.number))
        .flatMap((group) => group.items),
    leave: (cell, column, text, because, number = null) => {
      const left: Unplaced = { text, source: sourceOf(cell), part: column.header, number, because };
      unplaced.set(`${left.source.cell}\n${text}`, left);
    },
  };
}

/** "(1) … (2) …", or a list under "OUTPUTS:", is several results; anything else is one. */
function headsOf(band: Band): Head[] {
  const groups = groupsInCell(band.statement);
  const numbered = groups.filter((group) => group.number !== null);
  if (numbered.length > 1) {
    return groups.map((group) => ({ number: group.number, statement: group.items.join(' ') })).filter(isSaid);
  }
  const [only] = numbered;
  if (only !== undefined && groups.length === 1) {
    return [{ number: only.number ?? band.number, statement: only.items.join(' ') }];
  }
  const listed = itemsInCell(band.statement);
  if (band.plural && listed.length > 1 && hasMarks(band.statement)) {
    return listed.map((statement) => ({ number: null, statement }));
  }
  return [{ number: band.number, statement: listed.join(' ') }];
}

function isSaid(head: Head): boolean {
  return head.statement !== '' || head.number !== null;
}
