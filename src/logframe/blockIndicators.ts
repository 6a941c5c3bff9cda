import type { HeadingColumn } from './headingColumn';
import { itemsInCell, numberedItemsInCell } from './listInCell';
import type { Indicator, IndicatorPart, Milestone, Particular, Statement } from './logframe';
import type { BlockReading } from './blockReading';
import type { SheetCell } from './sheetCells';
import type { ColumnRole } from './columnHeadings';
import { dateNamedIn } from './measured';
import { PARTICULARS, withParticulars } from './particulars';
import { splitBaseline, yearIn } from './years';

/** The rows of one indicator: from its text to the row before the next one. */
interface IndicatorRows {
  readonly cell: SheetCell;
  readonly top: number;
  readonly bottom: number;
  readonly onlyOne: boolean;
}

/** The indicators of a block with planned and achieved values and their source lines. */
export function blockIndicators(reading: BlockReading): Indicator[] {
  return rowsOf(reading).map((rows) => indicatorOf(reading, rows));
}

function rowsOf(reading: BlockReading): IndicatorRows[] {
  const texts = [...reading.free].filter((cell) => isUnder(cell, reading.indicatorAt));
  for (const cell of texts) reading.free.delete(cell);
  return texts.map((cell, index) => ({
    cell,
    top: cell.area.top,
    bottom: (texts[index + 1]?.area.top ?? reading.area.bottom + 1) - 1,
    onlyOne: texts.length === 1,
  }));
}

function indicatorOf(reading: BlockReading, rows: IndicatorRows): Indicator {
  const items = numberedItemsInCell(rows.cell.text);
  const headed = /\d+(?:\.\d+)*/.exec(reading.indicatorAt.header)?.[0] ?? null;
  const typedYear = planned(reading, rows, 'baselineYear');
  const typedBaseline = planned(reading, rows, 'baseline');
  const { baseline, year } =
    typedYear === null ? splitBaseline(typedBaseline) : { baseline: typedBaseline, year: typedYear };
  const headedYear = baseline === null ? null : yearIn(columnsFor(reading, 'baseline')[0]?.header ?? '');
  const milestones = milestonesOf(reading, rows);
  const responsible = planned(reading, rows, 'responsible');
  const achieved = milestones.map((milestone) => milestone.actual ?? null);
  const atTheEnd = columnsFor(reading, 'target').map((column) => takeAchieved(reading, rows, column));
  return {
    number: items[0]?.number ?? (rows.onlyOne ? headed : null),
    text: items.map((item) => item.text).join(' '),
    baseline,
    baselineYear: year ?? headedYear,
    milestones,
    target: planned(reading, rows, 'target'),
    actual:
      planned(reading, rows, 'actual') ??
      [...achieved, ...atTheEnd].findLast((value) => value !== null) ??
      null,
    sources: sourcesOf(reading, rows),
    source: reading.cells.sourceOf(rows.cell.area),
    cells: cellsOf(reading, rows),
    ...(responsible === null ? {} : { responsible }),
    ...withParticulars([...particularsOf(reading, rows), ...targetDate(reading, rows)]),
  };
}

function particularsOf(reading: BlockReading, rows: IndicatorRows): Particular[] {
  return PARTICULARS.flatMap((kind) =>
    columnsFor(reading, kind).flatMap((column): Particular[] => {
      const [cell] = valuesUnder(reading, rows, column);
      const text = take(reading, cell);
      if (cell === undefined || text === null) return [];
      return [{ kind, text, source: reading.cells.sourceOf(cell.area) }];
    }),
  );
}

/** "Target (March 2028)": the heading says when, of every target that stands or will stand below it. */
function targetDate(reading: BlockReading, rows: IndicatorRows): Particular[] {
  const [column] = columnsFor(reading, 'target');
  const text = column === undefined ? null : dateNamedIn(column.header);
  const source = cellsOf(reading, rows).target ?? reading.cells.sourceOf(rows.cell.area);
  return text === null ? [] : [{ kind: 'targetDate', text, source }];
}

function planned(reading: BlockReading, rows: IndicatorRows, role: ColumnRole): string | null {
  const texts = columnsFor(reading, role).map((column) => takePlanned(reading, rows, column));
  return texts.find((text) => text !== null) ?? null;
}

function milestonesOf(reading: BlockReading, rows: IndicatorRows): Milestone[] {
  const achievedLine = achievedRow(reading, rows) !== null;
  return columnsFor(reading, 'milestone').map((column) => ({
    label: column.header,
    value: takePlanned(reading, rows, column),
    ...(achievedLine ? { actual: takeAchieved(reading, rows, column) } : {}),
  }));
}

/** The first value under a heading that is not on the line of what was achieved. */
function takePlanned(reading: BlockReading, rows: IndicatorRows, column: HeadingColumn): string | null {
  const achieved = achievedRow(reading, rows);
  return take(
    reading,
    valuesUnder(reading, rows, column).find((cell) => cell.area.top !== achieved),
  );
}

function takeAchieved(reading: BlockReading, rows: IndicatorRows, column: HeadingColumn): string | null {
  const achieved = achievedRow(reading, rows);
  return take(
    reading,
    valuesUnder(reading, rows, column).find((cell) => cell.area.top === achieved),
  );
}

function take(reading: BlockReading, cell: SheetCell | undefined): string | null {
  if (cell === undefined) return null;
  reading.free.delete(cell);
  return cell.text;
}

function valuesUnder(reading: BlockReading, rows: IndicatorRows, column: HeadingColumn): SheetCell[] {
  return reading.cells
    .inArea({ top: rows.top, left: column.left, bottom: rows.bottom, right: column.right })
    .filter((cell) => reading.free.has(cell) && isUnder(cell, column));
}

function achievedRow(reading: BlockReading, rows: IndicatorRows): number | null {
  return (
    reading.keyed.find(({ key, cell }) => key === 'achieved' && isWithin(cell, rows))?.cell.area.top ?? null
  );
}

/** The source line beneath, and a column of sources where the block has one. */
function sourcesOf(reading: BlockReading, rows: IndicatorRows): Statement[] {
  const beneath = reading.keyed
    .filter(({ key, cell }) => key === 'source' && isWithin(cell, rows))
    .map(({ value, cell, text }) => ({ cell: value ?? cell, text }));
  const beside = columnsFor(reading, 'sources').flatMap((column) =>
    valuesUnder(reading, rows, column).map((cell) => ({ cell, text: take(reading, cell) ?? '' })),
  );
  return [...beneath, ...beside].flatMap(({ cell, text }) =>
    itemsInCell(text).map((item) => ({ text: item, source: reading.cells.sourceOf(cell.area) })),
  );
}

const PARTS: readonly IndicatorPart[] = ['baseline', 'baselineYear', 'target', 'actual'];

function cellsOf(reading: BlockReading, rows: IndicatorRows): NonNullable<Indicator['cells']> {
  const at = PARTS.flatMap((role) => {
    const [column] = columnsFor(reading, role);
    if (column === undefined) return [];
    const { top } = rows;
    const area = { top, left: column.left, bottom: top, right: column.left };
    return [[role, reading.cells.sourceOf(area)] as const];
  });
  return Object.fromEntries(at);
}

function columnsFor(reading: BlockReading, role: ColumnRole): HeadingColumn[] {
  return reading.heading.columns.filter((column) => column.role === role);
}

function isUnder(cell: SheetCell, column: HeadingColumn): boolean {
  return cell.area.left >= column.left && cell.area.left <= column.right;
}

function isWithin(cell: SheetCell, rows: IndicatorRows): boolean {
  return cell.area.top >= rows.top && cell.area.top <= rows.bottom;
}
