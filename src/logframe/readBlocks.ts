import { sourceOfArea, type Area } from '../workbook/grid';
import { columnsOf, headingAt, type HeadingColumn } from './heading';
import type { Logframe, Result, Unplaced } from './logframe';
import { readBlock, type Across } from './readBlock';
import type { ReadMatrix } from './readMatrix';
import { say } from '../core/messages';
import type { SheetCell, SheetCells } from './sheetCells';
import { levelLabel, type LevelLabel } from './vocabulary';

/** The heading line of one block: "OUTPUT 1 | Output Indicator 1.1 | Baseline | Milestone 1 | Target". */
export interface BlockHeading {
  readonly row: number;
  /** Row of the label; above `row` where the label stands on a line of its own. */
  readonly top: number;
  readonly columns: readonly HeadingColumn[];
  /** Null where the block carries on the result of the one above it. */
  readonly label: LevelLabel | null;
  readonly labelCell: SheetCell | null;
}

/** The block headings among the candidate rows. A row that heads a whole matrix is none. */
export function blockHeadings(cells: SheetCells, rows: readonly number[]): BlockHeading[] {
  const seen = new Set<SheetCell>();
  return rows.flatMap((row) => {
    const columns = columnsOf(cells, row);
    const roles = new Set(columns.map((column) => column.role));
    const hasValues = roles.has('baseline') && (roles.has('target') || roles.has('milestone'));
    if (!hasValues || !roles.has('indicator') || headingAt(cells, row) !== null) return [];
    const labelled = labelOf(cells, row, columns);
    const isRepeated = labelled.labelCell !== null && seen.has(labelled.labelCell);
    if (labelled.labelCell !== null) seen.add(labelled.labelCell);
    return [{ row, columns, ...(isRepeated ? { label: null, labelCell: null, top: row } : labelled) }];
  });
}

/**
 * Reads logframes laid out in blocks, as the FCDO (formerly DFID) does: a block a result, indicators with baseline,
 * milestones and target, a source line beneath each, weight and risk rating in the margin.
 */
export function readBlocks(cells: SheetCells, headings: readonly BlockHeading[]): ReadMatrix[] {
  const logframes: { results: Result[]; unplaced: Unplaced[]; area: Area }[] = [];
  const across = acrossAll(headings);
  for (const [index, heading] of headings.entries()) {
    const end = headings[index + 1]?.top ?? cells.lastRow + 1;
    const block = readBlock(cells, heading, across, end);
    const before = logframes.at(-1);
    const beginsAgain =
      heading.label?.level === 'impact' && before?.results.some(({ level }) => level !== 'impact');
    if (before === undefined || beginsAgain === true) {
      if (!block.carriesOn)
        logframes.push({ results: [block.result], unplaced: [...block.unplaced], area: block.area });
      continue;
    }
    before.area = around(before.area, block.area);
    before.unplaced.push(...block.unplaced);
    const above = block.carriesOn ? before.results.pop() : undefined;
    before.results.push(above === undefined ? block.result : together(above, block.result));
  }
  return logframes.map((read) => ({ area: read.area, logframe: logframeOf(cells, read) }));
}

/** A margin is often headed in one block only. */
function acrossAll(headings: readonly BlockHeading[]): Across {
  let left = Infinity;
  let right = 0;
  for (const { labelCell, columns } of headings) {
    left = Math.min(left, labelCell?.area.left ?? left, ...columns.map((column) => column.left));
    right = Math.max(right, ...columns.map((column) => column.right));
  }
  return { left, right };
}

/** A result whose block goes on below another heading line. */
function together(above: Result, below: Result): Result {
  const { riskRating = below.riskRating, inputs = below.inputs } = above;
  return {
    ...above,
    indicators: [...above.indicators, ...below.indicators],
    assumptions: [...above.assumptions, ...below.assumptions],
    risks: [...above.risks, ...below.risks],
    weight: above.weight ?? below.weight,
    ...(riskRating === undefined ? {} : { riskRating }),
    ...(inputs === undefined ? {} : { inputs }),
  };
}

function logframeOf(
  cells: SheetCells,
  read: { results: Result[]; unplaced: Unplaced[]; area: Area },
): Logframe {
  return {
    title: null,
    profile: 'fcdo',
    results: read.results,
    findings: read.unplaced.map(({ text, source }) => ({
      rule: 'logframe.noLevel',
      strength: 'warning',
      message: say.logframe.noLevel({ text }),
      source,
    })),
    source: sourceOfArea(cells.grid, read.area),
    ...(read.unplaced.length === 0 ? {} : { unplaced: read.unplaced }),
  };
}

/** The label stands left of the indicator heading, or alone in the row above. */
function labelOf(
  cells: SheetCells,
  row: number,
  columns: readonly HeadingColumn[],
): Pick<BlockHeading, 'label' | 'labelCell' | 'top'> {
  const indicatorAt = columns.find((column) => column.role === 'indicator')?.left ?? 0;
  const beside = indicatorAt === 0 ? [] : cells.inRow(row, 0, indicatorAt - 1);
  const above = row === 0 ? [] : cells.inRow(row - 1, 0, indicatorAt);
  for (const labelCell of [...beside, ...above]) {
    const label = levelLabel(labelCell.text);
    if (label !== null) return { label, labelCell, top: Math.min(row, labelCell.area.top) };
  }
  return { label: null, labelCell: null, top: row };
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
