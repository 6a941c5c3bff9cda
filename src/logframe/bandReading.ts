import type { Area } from '../workbook/grid';
import type { Band } from './band';
import type { Heading } from './heading';
import type { HeadingColumn } from './headingColumn';
import { groupsInCell, hasMarks, itemsInCell, numberedItemsInCell, numberedLinesInCell } from './listInCell';
import type { LogframeProfileId, Statement, Unplaced, UnplacedReason } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './columnHeadings';

/** A result named in the statement cell of a band. */
export interface Head {
  readonly number: string | null;
  readonly statement: string;
}

/** An item of a cell and the number it was given below its result's own: "1.2" of result "1". */
export interface NumberedItem {
  readonly number: string | null;
  readonly text: string;
}

/** A band being read: its cells by column, its results, and a place for text that fits none of them. */
export interface BandReading {
  readonly band: Band;
  readonly profile: LogframeProfileId;
  readonly heads: readonly Head[];
  columnsOf(role: ColumnRole): readonly HeadingColumn[];
  cellsIn(column: HeadingColumn, rows?: Area): readonly SheetCell[];
  /** The items of a cell that belong to a result: all of them, or those under its number. */
  itemsFor(head: Head, text: string): readonly NumberedItem[];
  /** The result that a number stands for or under, "1" for "1.2"; null where there is none. */
  headUnder(number: string | null): Head | null;
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
  const split = new Map<string, readonly PlacedItem[]>();
  const placed = (text: string) => {
    const known = split.get(text) ?? itemsByHead(heads, text);
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
      heads.length === 1 ? numberedItemsInCell(text) : placed(text).filter((item) => item.head === head),
    headUnder: (number) => headUnder(heads, number),
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

interface PlacedItem extends NumberedItem {
  readonly head: Head | null;
}

/** Items stand under the last number before them that is a result's; a list "(a)" goes on under it. */
function itemsByHead(heads: readonly Head[], text: string): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let head: Head | null = null;
  for (const entry of numberedLinesInCell(text)) {
    if (entry.number !== null && /^\d/.test(entry.number)) head = headUnder(heads, entry.number);
    if (entry.text === '') continue;
    placed.push({ head, number: entry.number === head?.number ? null : entry.number, text: entry.text });
  }
  return placed;
}

function headUnder(heads: readonly Head[], number: string | null): Head | null {
  for (let rest = number ?? ''; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const head = heads.find((candidate) => candidate.number === rest);
    if (head !== undefined) return head;
  }
  return null;
}

function isSaid(head: Head): boolean {
  return head.statement !== '' || head.number !== null;
}

/** What stands for a result under the columns of a role, joined; null where nothing does. */
export function ownText(reading: BandReading, head: Head, role: ColumnRole): string | null {
  const texts = reading.columnsOf(role).flatMap((column) => textUnder(reading, head, column) ?? []);
  return texts.length === 0 ? null : texts.join(' ');
}

/** What stands for a result under one column; null where nothing does. */
export function textUnder(reading: BandReading, head: Head, column: HeadingColumn): string | null {
  const texts = reading.cellsIn(column).flatMap((cell) => {
    if (reading.heads.length === 1) return [cell.text];
    return reading.itemsFor(head, cell.text).map(({ text }) => text);
  });
  return texts.length === 0 ? null : texts.join(' ');
}
