import type { Area } from '../workbook/grid';
import type { HeadingColumn } from './heading';
import { numberedItemsInCell } from './listInCell';
import type { Indicator, IndicatorPart, Measure, Milestone, Statement } from './logframe';
import type { BandReading, Head } from './bandReading';
import type { SheetCell } from './sheetCells';
import type { ColumnRole } from './vocabulary';
import { splitBaseline, yearIn } from './years';

/** Indicators of one result, and the means of verification given for the result as a whole. */
export interface BandIndicators {
  readonly indicators: readonly Indicator[];
  readonly meansOfVerification: readonly Statement[];
}

/** An indicator item on its way: its cell, and its place among the items of that cell for this result. */
interface Item {
  readonly text: string;
  readonly number: string | null;
  readonly cell: SheetCell;
  readonly column: HeadingColumn;
  readonly index: number;
  readonly of: number;
}

/** Reads the indicators of a result with the values, sources and evidence that stand in their rows. */
export function indicatorsOfBand(reading: BandReading, head: Head): BandIndicators {
  const items = indicatorItems(reading, head);
  const ownRows =
    items.length > 0 &&
    items.every((item) => item.of === 1) &&
    (items.length > 1 || reading.profile !== '4x4');
  const own = new Set<SheetCell>();
  const indicators = items.map((item) => {
    const sourceCells = ownRows ? statedBeside(reading, item, 'sources') : [];
    for (const { cell } of sourceCells) own.add(cell);
    return indicatorOf(reading, head, item, sourceCells);
  });
  const meansOfVerification = reading
    .columnsOf('sources')
    .flatMap((column) => reading.cellsIn(column).filter((cell) => !own.has(cell)))
    .flatMap((cell) => statements(reading, head, cell));
  leaveValuesWithoutIndicator(reading, head, items);
  return { indicators, meansOfVerification };
}

function indicatorItems(reading: BandReading, head: Head): Item[] {
  return reading.columnsOf('indicator').flatMap((column) =>
    reading.cellsIn(column).flatMap((cell) => {
      const items =
        reading.heads.length === 1
          ? numberedItemsInCell(cell.text)
          : reading.itemsFor(head, cell.text).map((text) => ({ number: null, text }));
      return items.map((item, index) => ({ ...item, cell, column, index, of: items.length }));
    }),
  );
}

function indicatorOf(
  reading: BandReading,
  head: Head,
  item: Item,
  sourceCells: readonly { cell: SheetCell }[],
): Indicator {
  const typedYear = part(reading, head, item, 'baselineYear');
  const typedBaseline = part(reading, head, item, 'baseline');
  const { baseline, year } =
    typedYear === null ? splitBaseline(typedBaseline) : { baseline: typedBaseline, year: typedYear };
  const headedYear = baseline === null ? null : yearIn(reading.columnsOf('baseline')[0]?.header ?? '');
  const measure = measureOf(
    part(reading, head, item, 'direction'),
    part(reading, head, item, 'accumulation'),
  );
  const cells = partCells(reading, item);
  const evidenceColumns = reading.columnsOf('evidence');
  return {
    number: part(reading, head, item, 'indicatorNumber') ?? item.number ?? flatNumber(reading, item),
    text: item.text,
    baseline,
    baselineYear: year ?? headedYear,
    milestones: milestonesOf(reading, head, item),
    target: part(reading, head, item, 'target'),
    actual: part(reading, head, item, 'actual'),
    sources: sourceCells.flatMap(({ cell }) => statements(reading, head, cell)),
    source: reading.sourceOf(item.cell),
    ...(measure === null ? {} : { measure }),
    ...(cells === null ? {} : { cells }),
    ...(evidenceColumns.length === 0
      ? {}
      : {
          evidence: statedBeside(reading, item, 'evidence').flatMap(({ cell }) =>
            statements(reading, head, cell),
          ),
        }),
  };
}

function statements(reading: BandReading, head: Head, cell: SheetCell): Statement[] {
  return reading.itemsFor(head, cell.text).map((text) => ({ text, source: reading.sourceOf(cell) }));
}

/** Rows that the indicator's cell covers. */
function rowsOf(item: Item): Area {
  return item.cell.area;
}

/** Cells that lie wholly in the rows of the indicator. */
function statedBeside(
  reading: BandReading,
  item: Item,
  role: ColumnRole,
): { cell: SheetCell; column: HeadingColumn }[] {
  const { top, bottom } = rowsOf(item);
  return reading.columnsOf(role).flatMap((column) =>
    reading
      .cellsIn(column, rowsOf(item))
      .filter((cell) => cell.area.top >= top && cell.area.bottom <= Math.max(bottom, top))
      .map((cell) => ({ cell, column })),
  );
}

/** The value that belongs to an indicator: its row's, or the one on its line where the cell holds several indicators. */
function part(reading: BandReading, head: Head, item: Item, role: ColumnRole): string | null {
  const texts = reading.columnsOf(role).flatMap((column) => valueUnder(reading, head, item, column) ?? []);
  return texts.length === 0 ? null : texts.join(' ');
}

function valueUnder(reading: BandReading, head: Head, item: Item, column: HeadingColumn): string | null {
  const found = reading.cellsIn(column, rowsOf(item));
  const texts = found.flatMap((cell) => valuesIn(reading, head, item, cell));
  if (item.of === 1) return texts.length === 0 ? null : texts.join(' ');
  if (texts.length === item.of) return texts[item.index] ?? null;
  for (const cell of found) {
    for (const text of valuesIn(reading, head, item, cell))
      reading.leave(cell, column, text, 'linesDoNotPair');
  }
  return null;
}

function valuesIn(reading: BandReading, head: Head, item: Item, cell: SheetCell): readonly string[] {
  return reading.heads.length === 1 && item.of === 1 ? [cell.text] : reading.itemsFor(head, cell.text);
}

function milestonesOf(reading: BandReading, head: Head, item: Item): Milestone[] {
  return reading
    .columnsOf('milestone')
    .map((column) => ({ label: column.header, value: valueUnder(reading, head, item, column) }));
}

/** A flat table's number belongs to the indicator where it goes below the result's: "1.2" beside result "1". */
function flatNumber(reading: BandReading, item: Item): string | null {
  const number =
    reading.columnsOf('number').flatMap((column) => reading.cellsIn(column, rowsOf(item)))[0]?.text ?? null;
  return number === null || number === reading.band.number ? null : number;
}

function measureOf(direction: string | null, accumulation: string | null): Measure | null {
  if (direction === null && accumulation === null) return null;
  return {
    direction: /^(?:inc|up|rise|\+)/i.test(direction ?? '')
      ? 'increase'
      : /^(?:dec|down|red|fall|-)/i.test(direction ?? '')
        ? 'decrease'
        : null,
    accumulation: /^(?:sum|add|not?\b|non)/i.test(accumulation ?? '')
      ? 'summing'
      : /^(?:cumul|yes|y$)/i.test(accumulation ?? '')
        ? 'cumulative'
        : null,
  };
}

const PARTS: readonly IndicatorPart[] = ['baseline', 'baselineYear', 'target', 'actual'];

/** Where each value stands or is to be typed. */
function partCells(reading: BandReading, item: Item): NonNullable<Indicator['cells']> | null {
  const found = PARTS.flatMap((role) => {
    const [column] = reading.columnsOf(role);
    if (column === undefined) return [];
    const blank: SheetCell = {
      text: '',
      area: { top: item.cell.area.top, left: column.left, bottom: item.cell.area.top, right: column.left },
    };
    return [[role, reading.sourceOf(reading.cellsIn(column, rowsOf(item))[0] ?? blank)] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

const VALUES: readonly ColumnRole[] = [
  'baseline',
  'baselineYear',
  'milestone',
  'target',
  'actual',
  'evidence',
];

/** Values of the result in rows of the band that none of its indicators covers are reported. */
function leaveValuesWithoutIndicator(reading: BandReading, head: Head, items: readonly Item[]): void {
  const covered = new Set<number>();
  for (const { cell } of items) {
    for (let row = cell.area.top; row <= cell.area.bottom; row += 1) covered.add(row);
  }
  for (const column of VALUES.flatMap((role) => reading.columnsOf(role))) {
    for (const cell of reading.cellsIn(column)) {
      if (isCovered(cell.area, covered)) continue;
      const texts = reading.heads.length === 1 ? [cell.text] : reading.itemsFor(head, cell.text);
      for (const text of texts) reading.leave(cell, column, text, 'linesDoNotPair');
    }
  }
}

function isCovered({ top, bottom }: Area, rows: ReadonlySet<number>): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (rows.has(row)) return true;
  }
  return false;
}
