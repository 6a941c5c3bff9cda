import type { Area } from '../workbook/grid';
import type { Band } from './bands';
import type { Heading, HeadingColumn } from './heading';
import { indicatorsOfBand } from './indicatorsOfBand';
import { groupsInCell, hasMarks, itemsInCell } from './listInCell';
import type { LogframeProfileId, Result, Statement, Unplaced, UnplacedReason } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './vocabulary';

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

/** The results of a band, and the text in it that could not be put with any of them. */
export function resultsOfBand(
  cells: SheetCells,
  heading: Heading,
  profile: LogframeProfileId,
  band: Band,
): { results: Result[]; unplaced: Unplaced[] } {
  const unplaced = new Map<string, Unplaced>();
  const reading = readingOf(cells, heading, profile, band, unplaced);
  leaveUnpairedText(reading);
  const results = reading.heads.map((head): Result => {
    const { indicators, meansOfVerification } = indicatorsOfBand(reading, head);
    const riskRating = ownText(reading, head, 'riskRating');
    return {
      level: band.level,
      number: head.number,
      statement: head.statement,
      indicators,
      meansOfVerification,
      assumptions: shared(reading, head, 'assumptions'),
      risks: shared(reading, head, 'risks'),
      weight: weightOf(ownText(reading, head, 'weight')),
      source: cells.sourceOf(band.cell),
      ...(riskRating === null ? {} : { riskRating }),
    };
  });
  return { results, unplaced: [...unplaced.values()] };
}

/** Columns whose cells are paired with the results by number. */
const PAIRED: readonly ColumnRole[] = [
  'indicator',
  'sources',
  'baseline',
  'baselineYear',
  'milestone',
  'target',
  'actual',
  'evidence',
];

function readingOf(
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

/** Reports every text of a shared row that no number brings to a result. */
function leaveUnpairedText(reading: BandReading): void {
  if (reading.heads.length === 1) return;
  const numbers = new Set(reading.heads.map((head) => head.number));
  for (const column of PAIRED.flatMap((role) => reading.columnsOf(role))) {
    for (const cell of reading.cellsIn(column)) {
      for (const group of groupsInCell(cell.text)) {
        if (group.number !== null && numbers.has(group.number)) continue;
        const because = group.number === null ? 'noNumber' : 'numberWithoutResult';
        for (const item of group.items) reading.leave(cell, column, item, because, group.number);
      }
    }
  }
}

/** Assumptions and risks: those under the result's number, and those of the whole row, which hold for each of its results. */
function shared(reading: BandReading, head: Head, role: 'assumptions' | 'risks'): Statement[] {
  const numbers = new Set(reading.heads.map((other) => other.number));
  return reading.columnsOf(role).flatMap((column) =>
    reading.cellsIn(column).flatMap((cell) => {
      const items = groupsInCell(cell.text)
        .filter((group) => group.number === head.number || !numbers.has(group.number))
        .flatMap((group) => group.items);
      return items.map((text) => ({ text, source: reading.sourceOf(cell) }));
    }),
  );
}

function ownText(reading: BandReading, head: Head, role: ColumnRole): string | null {
  const texts = reading.columnsOf(role).flatMap((column) =>
    reading.cellsIn(column).flatMap((cell) => {
      if (reading.heads.length === 1) return [cell.text];
      return reading.itemsFor(head, cell.text);
    }),
  );
  return texts.length === 0 ? null : texts.join(' ');
}

/** 30 for "30%", "30" and 0.3 shown as 30%; null where no number is given. */
export function weightOf(text: string | null): number | null {
  const match = /-?\d+(?:\.\d+)?/.exec(text ?? '');
  return match === null ? null : Number(match[0]);
}
