import type { Area, Grid } from '../workbook/grid';
import { blockHeadings } from './blockHeadings';
import { readBlocks } from './readBlocks';
import { withChecks } from './checkLogframe';
import { candidateRows, headingAt, type Heading } from './heading';
import { isGuidance } from './guidance';
import type { Logframe } from './logframe';
import { readMatrix, type ReadMatrix } from './readMatrix';
import { runTogether } from './runTogether';
import { sheetCells, type SheetCells } from './sheetCells';
import { titleAbove } from './titleAbove';

/** The logframes of a sheet and the blocks of cells they take up, which no other reading need look at. */
export interface LogframesRead {
  readonly logframes: readonly Logframe[];
  /** One for each logframe, in the same order, from the heading to the last row. */
  readonly areas: readonly Area[];
}

/**
 * Finds and reads every logframe on a sheet, wherever it lies: the classic 4x4 matrix, the EU matrix, blocks as the FCDO
 * (formerly DFID) lays them out, and flat tables. Each comes checked. Sheets that Twinledger made, blank templates and
 * lists of indicators hold none.
 */
export function readLogframes(grid: Grid): LogframesRead {
  const rows = grid.marker === null ? candidateRows(grid) : [];
  if (rows.length === 0) return { logframes: [], areas: [] };
  const cells = sheetCells(grid);
  const read = [...matrices(cells, rows), ...readBlocks(cells, blockHeadings(cells, rows))]
    .filter(({ logframe }) => !isGuidance(logframe))
    .sort((one, other) => one.area.top - other.area.top);
  const floors = read.map((_, index) => (read[index - 1]?.area.bottom ?? -1) + 1);
  const titled = read.map(({ logframe, area }, index) => ({
    area,
    above: titleAbove(cells, area, floors[index] ?? 0),
    logframe,
  }));
  return {
    logframes: titled.map(({ logframe, above }) =>
      withChecks({
        ...logframe,
        findings: [...logframe.findings, ...runTogether(logframe)],
        title: above.title,
        ...(above.period === null ? {} : { period: above.period }),
        ...(above.profile === null ? {} : { profile: above.profile }),
      }),
    ),
    areas: titled.map(({ area }) => area),
  };
}

function matrices(cells: SheetCells, rows: readonly number[]): ReadMatrix[] {
  const headings = rows.map((row) => headingAt(cells, row)).filter((heading) => heading !== null);
  const read = headings.flatMap((heading, index) => {
    const matrix = readMatrix(cells, heading, headings[index + 1]?.area.top ?? cells.lastRow + 1);
    return matrix === null ? [] : [{ heading, matrix }];
  });
  const joined: { heading: Heading; matrix: ReadMatrix }[] = [];
  for (const next of read) {
    const before = joined.at(-1);
    if (before !== undefined && isSameMatrixGoingOn(before, next))
      before.matrix = together(before.matrix, next.matrix);
    else joined.push({ ...next });
  }
  return joined.map(({ matrix }) => matrix);
}

/**
 * The heading is repeated on a new page: same columns, and the levels do not begin again at the top; or on a sheet that gives each
 * result a block of its own.
 */
function isSameMatrixGoingOn(
  before: { heading: Heading; matrix: ReadMatrix },
  next: { heading: Heading; matrix: ReadMatrix },
): boolean {
  const layout = ({ heading }: { heading: Heading }) =>
    heading.columns.map((column) => `${column.left} ${column.header}`).join('\n');
  if (layout(before) !== layout(next)) return false;
  if (before.heading.stated !== null && next.heading.stated !== null) return true;
  const first = next.matrix.logframe.results[0]?.level;
  return first !== 'impact' && before.matrix.logframe.results.some(({ level }) => level === 'impact');
}

function together(one: ReadMatrix, other: ReadMatrix): ReadMatrix {
  const area: Area = {
    top: one.area.top,
    left: Math.min(one.area.left, other.area.left),
    bottom: other.area.bottom,
    right: Math.max(one.area.right, other.area.right),
  };
  const unplaced = [...(one.logframe.unplaced ?? []), ...(other.logframe.unplaced ?? [])];
  return {
    area,
    logframe: {
      ...one.logframe,
      results: [...one.logframe.results, ...other.logframe.results],
      findings: [...one.logframe.findings, ...other.logframe.findings],
      ...(unplaced.length === 0 ? {} : { unplaced }),
    },
  };
}
