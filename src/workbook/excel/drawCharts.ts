import { excelTableName } from '../excelTableName';
import { CHART_COLOURS } from '../looks';
import type { PlacedChart } from '../placedSheet';
import type { Home } from './homes';
import { rangeOf } from './rangeOf';
import type { PlannedSheet } from './writeCells';

/** Drawings of ours by name, as asked for; one that is not there is a null object. */
export type StandingCharts = ReadonlyMap<string, Excel.Chart>;

/**
 * Asks which drawings of ours stand on the sheets that are there already; the answer comes with the next round trip. Series have
 * values of their own since ExcelApi 1.7, without which no sheet of ours is written at all.
 */
export function askForCharts(homes: readonly Home[]): StandingCharts {
  const charts = homes.flatMap(({ entry, model }) => {
    if (entry === null) return [];
    return (model.charts ?? []).map(({ id }) => {
      const name = excelTableName(id);
      const chart = entry.sheet.charts.getItemOrNullObject(name);
      chart.load('name,series/items/name');
      return [name, chart] as const;
    });
  });
  return new Map(charts);
}

/**
 * Draws what is not there yet, and has what is there show the cells as they now lie. Colours, titles and series are left as people
 * made them; the place is ours, so that no drawing ever covers what somebody entered.
 */
export function drawCharts(sheets: readonly PlannedSheet[], standing: StandingCharts): void {
  for (const { sheet, plan } of sheets) {
    for (const placed of plan.placed.charts.filter(({ isDrawable }) => isDrawable)) {
      const found = standing.get(placed.name);
      const chart = found === undefined || found.isNullObject ? null : found;
      // One that an interrupted run left may be half drawn.
      if (plan.wasIncomplete) chart?.delete();
      if (chart !== null && !plan.wasIncomplete) bringChart(sheet, chart, placed);
      else drawChart(sheet, placed);
    }
  }
}

const SHAPES = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

function drawChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const [first] = placed.measures;
  if (first === undefined) return;
  const chart = sheet.charts.add(SHAPES[placed.shape], rangeOf(sheet, first.area), 'Columns');
  chart.name = placed.name;
  chart.title.text = placed.title;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.title.text = placed.unit;
  // Excel puts the first bar lowest otherwise.
  if (placed.shape === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
  placed.measures.forEach(({ header }, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(header);
    series.name = header;
    series.format.fill.setSolidColor(`#${CHART_COLOURS[at % CHART_COLOURS.length]}`);
    series.hasDataLabels = true;
    showCells(sheet, series, placed, header);
  });
  stand(sheet, chart, placed);
}

function bringChart(sheet: Excel.Worksheet, chart: Excel.Chart, placed: PlacedChart): void {
  for (const series of chart.series.items) showCells(sheet, series, placed, series.name);
  stand(sheet, chart, placed);
}

function showCells(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { measures, names }: PlacedChart,
  named: string,
): void {
  const measure = measures.find(({ header }) => header === named);
  if (measure === undefined) return;
  series.setValues(rangeOf(sheet, measure.area));
  series.setXAxisValues(rangeOf(sheet, names));
}

function stand(sheet: Excel.Worksheet, chart: Excel.Chart, { area }: PlacedChart): void {
  const { top, left, bottom, right } = area;
  chart.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
}
