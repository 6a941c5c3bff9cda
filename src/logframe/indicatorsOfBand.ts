import { say } from '../core/messages';
import type { Area } from '../workbook/grid';
import type { HeadingColumn } from './headingColumn';
import type { Indicator, IndicatorPart, Measure, Milestone, Particular, Statement } from './logframe';
import type { BandReading, Head } from './bandReading';
import type { SheetCell } from './sheetCells';
import type { ColumnRole } from './columnHeadings';
import { pairSources, type PairedSources } from './pairSources';
import { dateNamedIn } from './measured';
import { PARTICULARS, withParticulars } from './particulars';
import { splitBaseline, yearIn } from './years';

/** An indicator item on its way: its cell, and its place among the items of that cell for this result. */
interface Item {
  readonly text: string;
  readonly number: string | null;
  readonly cell: SheetCell;
  readonly index: number;
  readonly of: number;
  /** Values under a column in the rows of the cell. */
  beside(column: HeadingColumn): readonly string[];
}

/** Reads the indicators of a result with the values, sources and evidence that stand in their rows. */
export function indicatorsOfBand(reading: BandReading, head: Head): PairedSources {
  const items = indicatorItems(reading, head);
  const ownRows =
    items.length > 0 &&
    items.every((item) => item.of === 1) &&
    (items.length > 1 || reading.profile !== '4x4');
  const own = new Set<SheetCell>();
  const indicators = items.map((item) => {
    const sourceCells = ownRows ? statedBeside(reading, item, 'sources') : [];
    for (const { cell } of sourceCells) own.add(cell);
    const beside = sourceCells.flatMap(({ cell }) => statements(reading, head, cell));
    return indicatorOf(reading, head, item, beside);
  });
  const shared = reading
    .columnsOf('sources')
    .flatMap((column) => reading.cellsIn(column).filter((cell) => !own.has(cell)));
  leaveValuesWithoutIndicator(reading, head, items);
  const said = shared.flatMap((cell) =>
    reading.itemsFor(head, cell.text).map((item) => ({ ...item, source: reading.sourceOf(cell) })),
  );
  return pairSources(indicators, said);
}

function indicatorItems(reading: BandReading, head: Head): Item[] {
  return reading.columnsOf('indicator').flatMap((column) =>
    reading.cellsIn(column).flatMap((cell) => {
      const items = reading.itemsFor(head, cell.text);
      const beside = valuesBeside(reading, head, cell, items.length);
      return items.map((item, index) => ({ ...item, cell, index, of: items.length, beside }));
    }),
  );
}

function indicatorOf(reading: BandReading, head: Head, item: Item, sources: readonly Statement[]): Indicator {
  const typedYear = part(reading, item, 'baselineYear');
  const typedBaseline = part(reading, item, 'baseline');
  const { baseline, year } =
    typedYear === null ? splitBaseline(typedBaseline) : { baseline: typedBaseline, year: typedYear };
  const headedYear = baseline === null ? null : yearIn(reading.columnsOf('baseline')[0]?.header ?? '');
  const measure = measureOf(part(reading, item, 'direction'), part(reading, item, 'accumulation'));
  const cells = partCells(reading, item);
  const responsible = part(reading, item, 'responsible');
  const evidenceColumns = reading.columnsOf('evidence');
  return {
    number: part(reading, item, 'indicatorNumber') ?? item.number ?? flatNumber(reading, item),
    text: item.text,
    baseline,
    baselineYear: year ?? headedYear,
    milestones: milestonesOf(reading, item),
    target: part(reading, item, 'target'),
    actual: part(reading, item, 'actual'),
    sources,
    source: reading.sourceOf(item.cell),
    ...(measure === null ? {} : { measure }),
    ...(responsible === null ? {} : { responsible }),
    ...withParticulars(particularsOf(reading, item)),
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
  return reading.itemsFor(head, cell.text).map(({ text }) => ({ text, source: reading.sourceOf(cell) }));
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
function part(reading: BandReading, item: Item, role: ColumnRole): string | null {
  const texts = reading.columnsOf(role).flatMap((column) => valueUnder(item, column) ?? []);
  return texts.length === 0 ? null : texts.join(' ');
}

/** Said beside the indicator; what is said once beside several indicators of a cell holds for each of them. */
function particularsOf(reading: BandReading, item: Item): Particular[] {
  return PARTICULARS.flatMap((kind): Particular[] => {
    const text = part(reading, item, kind) ?? (kind === 'targetDate' ? targetDate(reading) : null);
    const ofTarget = kind === 'targetDate' ? statedBeside(reading, item, 'target') : [];
    const [at] = [...statedBeside(reading, item, kind), ...ofTarget];
    return text === null ? [] : [{ kind, text, source: reading.sourceOf(at?.cell ?? item.cell) }];
  });
}

/** "Target (March 2028)": the heading says when, of every target that stands or will stand below it. */
function targetDate(reading: BandReading): string | null {
  const [column] = reading.columnsOf('target');
  return column === undefined ? null : dateNamedIn(column.header);
}

function valueUnder(item: Item, column: HeadingColumn): string | null {
  const texts = item.beside(column);
  if (item.of === 1 || holdsForAll(column, texts.length)) return texts.length === 0 ? null : texts.join(' ');
  return texts.length === item.of ? (texts[item.index] ?? null) : null;
}

/**
 * The values beside one indicator cell, a column at a time and each looked at once. Where their number does not match the
 * indicators in the cell, nobody can say which belongs to which.
 */
function valuesBeside(reading: BandReading, head: Head, cell: SheetCell, indicators: number): Item['beside'] {
  const known = new Map<HeadingColumn, readonly string[]>();
  const wholeCells = reading.heads.length === 1 && indicators === 1;
  return (column) => {
    const read = known.get(column);
    if (read !== undefined) return read;
    const found = reading.cellsIn(column, cell.area).flatMap((value) =>
      (wholeCells ? [{ text: value.text }] : reading.itemsFor(head, value.text)).map(({ text }) => ({
        text,
        value,
      })),
    );
    if (indicators > 1 && found.length !== indicators && !holdsForAll(column, found.length)) {
      for (const { text, value } of found) reading.leave(value, column, text, 'linesDoNotPair');
    }
    const texts = found.map(({ text }) => text);
    known.set(column, texts);
    return texts;
  };
}

function holdsForAll({ role }: HeadingColumn, found: number): boolean {
  return found === 1 && PARTICULARS.some((kind) => kind === role);
}

function milestonesOf(reading: BandReading, item: Item): Milestone[] {
  const achieved = new Map(reading.columnsOf('milestoneActual').map((column) => [column.header, column]));
  return reading.columnsOf('milestone').map((column) => {
    const beside = achieved.get(say.logframe.written.achievedAt({ label: column.header }));
    return {
      label: column.header,
      value: valueUnder(item, column),
      ...(beside === undefined ? {} : { actual: valueUnder(item, beside) }),
    };
  });
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
  'milestoneActual',
  'target',
  'actual',
  'evidence',
  'responsible',
  ...PARTICULARS,
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
      const items = reading.heads.length === 1 ? [{ text: cell.text }] : reading.itemsFor(head, cell.text);
      for (const { text } of items) reading.leave(cell, column, text, 'linesDoNotPair');
    }
  }
}

function isCovered({ top, bottom }: Area, rows: ReadonlySet<number>): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (rows.has(row)) return true;
  }
  return false;
}
