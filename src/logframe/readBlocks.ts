import { sourceOfArea, type Area } from '../workbook/grid';
import type { BlockHeading } from './blockHeadings';
import type { Logframe, Result, Unplaced } from './logframe';
import { readBlock, type Across } from './readBlock';
import type { ReadMatrix } from './readMatrix';
import { say } from '../core/messages';
import type { SheetCells } from './sheetCells';

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

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
