import type { Area } from '../workbook/grid';
import { blockIndicators } from './blockIndicators';
import { blockMargin, type KeyedCell } from './blockMargin';
import type { HeadingColumn } from './heading';
import { itemsInCell } from './listInCell';
import type { Indicator, Result, Statement, Unplaced } from './logframe';
import type { BlockHeading } from './readBlocks';
import { weightOf } from './resultsOfBand';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './vocabulary';

/** One block as read. The result is null where the block only adds indicators to the one above it. */
export interface ReadBlock {
  readonly result: Result | null;
  readonly indicators: readonly Indicator[];
  readonly unplaced: readonly Unplaced[];
  readonly area: Area;
}

/** The block being read: what is still to be taken is in `free`. */
export interface BlockReading {
  readonly cells: SheetCells;
  readonly heading: BlockHeading;
  readonly area: Area;
  /** Left edge of the indicator column; the margin with statement and weight lies before it. */
  readonly indicatorAt: HeadingColumn;
  readonly free: Set<SheetCell>;
  readonly keyed: readonly KeyedCell[];
}

/** Reads a block down to `end`, or to the first two blank rows. */
export function readBlock(cells: SheetCells, heading: BlockHeading, end: number): ReadBlock {
  const area = areaOf(cells, heading, end);
  const indicatorAt = heading.columns.find((column) => column.role === 'indicator') ?? NO_COLUMN;
  const below = cells.inArea({ ...area, top: heading.row + 1 }).filter((cell) => cell.area.top > heading.row);
  const free = new Set(below);
  const { keyed, weight, riskRating, inputs, statedRisks } = blockMargin(cells, area, indicatorAt, free);
  const reading: BlockReading = { cells, heading, area, indicatorAt, free, keyed };
  const statement = statementOf(reading);
  const indicators = blockIndicators(reading);
  const assumptions = statedUnder(reading, 'assumptions');
  const risks = [...statedUnder(reading, 'risks'), ...statedRisks];
  const unplaced = [...free].map((cell) => leftOver(reading, cell));
  if (heading.label === null) return { result: null, indicators, unplaced, area };
  const result: Result = {
    level: heading.label.level,
    number: heading.label.number,
    statement: statement?.text ?? '',
    indicators,
    meansOfVerification: [],
    assumptions,
    risks,
    weight: weightOf(weight),
    source: statement?.source ?? cells.sourceOf(heading.labelCell?.area ?? area),
    ...(riskRating === null ? {} : { riskRating }),
    ...(inputs === null ? {} : { inputs }),
  };
  return { result, indicators, unplaced, area };
}

const NO_COLUMN: HeadingColumn = { role: null, header: '', left: 0, right: 0 };

function areaOf(cells: SheetCells, heading: BlockHeading, end: number): Area {
  const left = Math.min(
    heading.labelCell?.area.left ?? Infinity,
    ...heading.columns.map((column) => column.left),
  );
  const right = Math.max(...heading.columns.map((column) => column.right));
  let bottom = heading.row;
  for (let row = heading.row + 1; row < end && row - bottom <= 2; row += 1) {
    const filled = cells.inRow(row, left, right);
    if (filled.length > 0) bottom = row;
  }
  return { top: heading.top, left, bottom, right };
}

/** In the label's own cell, beside it on a line of its own, or below it in the margin. */
function statementOf({ cells, heading, area, indicatorAt, free }: BlockReading): Statement | null {
  const { label, labelCell } = heading;
  if (label === null || labelCell === null) return null;
  const stated = (cell: SheetCell, text: string): Statement => ({
    text: itemsInCell(text).join(' '),
    source: cells.sourceOf(cell.area),
  });
  if (label.rest !== '') return stated(labelCell, label.rest);
  const beside =
    labelCell.area.top < heading.row
      ? cells.inRow(labelCell.area.top, labelCell.area.right + 1, area.right)
      : [];
  const margin = [...free].filter((cell) => cell.area.left < indicatorAt.left);
  const found = beside[0] ?? margin[0];
  if (found === undefined) return null;
  free.delete(found);
  return stated(found, found.text);
}

function statedUnder(reading: BlockReading, role: ColumnRole): Statement[] {
  const columns = reading.heading.columns.filter((column) => column.role === role);
  return [...reading.free]
    .filter((cell) => columns.some(({ left, right }) => cell.area.left >= left && cell.area.left <= right))
    .flatMap((cell) => {
      reading.free.delete(cell);
      const source = reading.cells.sourceOf(cell.area);
      return itemsInCell(cell.text).map((text) => ({ text, source }));
    });
}

function leftOver({ cells, heading }: BlockReading, cell: SheetCell): Unplaced {
  const column = heading.columns.find(({ left, right }) => cell.area.left >= left && cell.area.left <= right);
  const source = cells.sourceOf(cell.area);
  return { text: cell.text, source, part: column?.header ?? '', number: null, because: 'noLevel' };
}
