import type { Area } from '../workbook/grid';
import { blockIndicators } from './blockIndicators';
import { blockMargin } from './blockMargin';
import type { HeadingColumn } from './headingColumn';
import { itemsInCell } from './listInCell';
import type { Result, Statement, Unplaced } from './logframe';
import type { BlockHeading } from './blockHeadings';
import type { BlockReading } from './blockReading';
import { weightOf } from './resultsOfBand';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './columnHeadings';

/** One block as read. */
export interface ReadBlock {
  /** Without level, number and statement of its own where `carriesOn`: what it holds belongs to the result above. */
  readonly result: Result;
  readonly carriesOn: boolean;
  readonly unplaced: readonly Unplaced[];
  readonly area: Area;
}

/** The sheet columns that the blocks of a logframe take up together. */
export type Across = Pick<Area, 'left' | 'right'>;

/** Reads a block down to `end`, or to the first two blank rows. */
export function readBlock(cells: SheetCells, heading: BlockHeading, across: Across, end: number): ReadBlock {
  const area = areaOf(cells, heading, across, end);
  const indicatorAt = heading.columns.find((column) => column.role === 'indicator') ?? NO_COLUMN;
  const free = new Set(
    cells.inArea({ ...area, top: heading.row }).filter((cell) => isInside(cell, heading, indicatorAt)),
  );
  const { keyed, weight, riskRating, inputs, statedRisks } = blockMargin(cells, area, indicatorAt, free);
  const reading: BlockReading = { cells, heading, area, indicatorAt, free, keyed };
  const statement = statementOf(reading);
  const indicators = blockIndicators(reading);
  const assumptions = statedUnder(reading, 'assumptions');
  const risks = [...statedUnder(reading, 'risks'), ...statedRisks];
  const unplaced = [...free].map((cell) => leftOver(reading, cell));
  const result: Result = {
    level: heading.label?.level ?? 'output',
    number: heading.label?.number ?? null,
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
  return { result, carriesOn: heading.label === null, unplaced, area };
}

/** Below the heading line, or on it in the margin: the weight may stand beside the heading of a second indicator. */
function isInside(cell: SheetCell, heading: BlockHeading, indicatorAt: HeadingColumn): boolean {
  const beside =
    cell.area.top === heading.row && cell.area.left < indicatorAt.left && cell !== heading.labelCell;
  return cell.area.top > heading.row || beside;
}

const NO_COLUMN: HeadingColumn = { role: null, header: '', left: 0, right: 0 };

function areaOf(cells: SheetCells, heading: BlockHeading, { left, right }: Across, end: number): Area {
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
