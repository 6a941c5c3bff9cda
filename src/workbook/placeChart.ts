import { excelTableName } from './excelTableName';
import type { Area } from './grid';
import type { ChartLayout, TableLayout } from './layout';
import type { PlacedChart } from './placedSheet';
import type { ChartModel } from './sheetModel';

/**
 * A chart with the cells that it draws.
 *
 * @param tables those of its sheet.
 * @throws Error naming the table or column that it asks for and its sheet has not: a fault in the model.
 */
export function placeChart({ chart, area }: ChartLayout, tables: readonly TableLayout[]): PlacedChart {
  const { id, title, shape, unit, names, measures } = chart;
  const drawn = tables.find(({ table }) => table.id === chart.table) ?? missing(id, `table ${chart.table}`);
  const { columns } = drawn.table;
  const rows = rowsOf(chart, drawn);
  const cellsOf = (column: string): Area => {
    const at = columns.findIndex((each) => each.id === column);
    if (at === -1) missing(id, `column ${column} of table ${chart.table}`);
    return { top: rows.first, left: at, bottom: rows.last, right: at };
  };
  const named = names.map(cellsOf);
  return {
    name: excelTableName(id),
    title,
    shape,
    unit,
    area,
    names: {
      ...cellsOf(names[0] ?? ''),
      right: Math.max(...named.map(({ right }) => right)),
    },
    measures: measures.map((column) => ({
      header: columns.find((each) => each.id === column)?.header ?? column,
      area: cellsOf(column),
    })),
    isDrawable: rows.isTogether,
  };
}

interface DrawnRows {
  readonly first: number;
  readonly last: number;
  readonly isTogether: boolean;
}

function rowsOf(chart: ChartModel, { table, firstRow, lastRow }: TableLayout): DrawnRows {
  if (chart.rows === undefined) return { first: firstRow, last: lastRow, isTogether: table.rows.length > 0 };
  const wanted = new Set(chart.rows);
  const at = table.rows.flatMap((row, index) => (wanted.has(row.key) ? [firstRow + index] : []));
  const [first = firstRow] = at;
  const last = at.at(-1) ?? firstRow;
  return { first, last, isTogether: at.length > 0 && last - first === at.length - 1 };
}

function missing(chart: string, what: string): never {
  throw new Error(`The chart ${chart} draws a ${what}, which is not on its sheet`);
}
