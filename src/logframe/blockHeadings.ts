import { columnsOf, headingAt } from './heading';
import type { HeadingColumn } from './headingColumn';
import type { SheetCell, SheetCells } from './sheetCells';
import { levelLabel, type LevelLabel } from './levelLabel';

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
