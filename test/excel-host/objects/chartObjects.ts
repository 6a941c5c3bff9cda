import type { Area } from '../../../src/workbook/grid';
import { isApiObject, kept, textOf, wholeNumberOf, type ApiObject, type Argument } from '../apiObject';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostChart, HostSeries, HostSheet } from '../hostSheet';

const TYPES = ['ColumnClustered', 'BarClustered'] as const;

/** Excel.ChartCollection of one sheet. */
export function chartCollection(sheet: HostSheet): ApiObject {
  const find = (key: string) => sheet.charts.find(({ id, name }) => id === key || name === key);
  return {
    type: 'ChartCollection',
    scalars: {},
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`chart ${key}`);
      return chartObject(sheet, found);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const found = find(textOf(key, 'chart name'));
        return found ? chartObject(sheet, found) : null;
      },
      Add: (type, source, seriesBy) => {
        sheet.demandUnprotected();
        return chartObject(sheet, addChart(sheet, type, columnFrom(source), seriesBy));
      },
    },
  };
}

/** One column of cells makes one series: the only source that is asked for. */
function addChart(sheet: HostSheet, type: Argument, source: Area, seriesBy: Argument): HostChart {
  const known = TYPES.find((one) => one === type);
  if (!known || seriesBy !== 'Columns') throw invalidArgument(`chart of type ${String(type)}`);
  const chart: HostChart = {
    id: sheet.workbook.nextId('C'),
    name: `Chart ${sheet.charts.length + 1}`,
    type: known,
    look: {},
    series: [{ name: 'Series1', values: source, names: null, look: {} }],
    area: null,
  };
  sheet.charts.push(chart);
  return chart;
}

/** Excel.Chart. */
function chartObject(sheet: HostSheet, chart: HostChart): ApiObject {
  const guard = () => sheet.demandUnprotected();
  return {
    type: 'Chart',
    identity: { Id: chart.id },
    scalars: {
      Id: { get: () => chart.id },
      Name: {
        get: () => chart.name,
        set: (name) => {
          guard();
          chart.name = textOf(name, 'chart name');
        },
      },
    },
    navigation: {
      Title: () => ({
        type: 'ChartTitle',
        scalars: { Text: kept(chart.look, 'Title', guard) },
      }),
      Legend: () => ({
        type: 'ChartLegend',
        scalars: { Position: kept(chart.look, 'Legend', guard) },
      }),
      Axes: () => axesObject(chart, guard),
      Series: () => seriesCollection(sheet, chart),
    },
    methods: {
      Delete: () => {
        guard();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
      SetPosition: (start, end) => {
        guard();
        const [first, last] = [areaFrom(start), areaFrom(end)];
        chart.area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
    },
  };
}

function axesObject({ look }: HostChart, guard: () => void): ApiObject {
  const axis = (which: string): ApiObject => ({
    type: 'ChartAxis',
    scalars: { ReversePlotOrder: kept(look, `${which}.Reversed`, guard) },
    navigation: {
      Title: () => ({ type: 'ChartAxisTitle', scalars: { Text: kept(look, `${which}.Title`, guard) } }),
    },
  });
  return {
    type: 'ChartAxes',
    scalars: {},
    navigation: { ValueAxis: () => axis('Values'), CategoryAxis: () => axis('Names') },
  };
}

/** Excel.ChartSeriesCollection. */
function seriesCollection(sheet: HostSheet, chart: HostChart): ApiObject {
  return {
    type: 'ChartSeriesCollection',
    scalars: {},
    items: () => chart.series.map((series) => seriesObject(sheet, series)),
    methods: {
      // "The new added series is not visible until values, x-axis values, or bubble sizes for it are set" (ExcelApi 1.7).
      Add: (name) => {
        sheet.demandUnprotected();
        const series: HostSeries = { name: textOf(name, 'series name'), values: null, names: null, look: {} };
        chart.series.push(series);
        return seriesObject(sheet, series);
      },
      GetItemAt: (index) => {
        const series = chart.series[wholeNumberOf(index, 'series')];
        if (!series) throw itemNotFound(`series ${String(index)}`);
        return seriesObject(sheet, series);
      },
    },
  };
}

/** Excel.ChartSeries. */
function seriesObject(sheet: HostSheet, series: HostSeries): ApiObject {
  const guard = () => sheet.demandUnprotected();
  return {
    type: 'ChartSeries',
    scalars: {
      Name: {
        get: () => series.name,
        set: (name) => {
          guard();
          series.name = textOf(name, 'series name');
        },
      },
      HasDataLabels: kept(series.look, 'HasDataLabels', guard),
    },
    navigation: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        scalars: {},
        navigation: {
          Fill: () => ({
            type: 'ChartFill',
            scalars: {},
            methods: {
              SetSolidColor: (color) => {
                guard();
                if (!/^#[0-9A-F]{6}$/.test(textOf(color, 'colour'))) throw invalidArgument('colour');
                series.look['Color'] = color;
              },
            },
          }),
        },
      }),
    },
    methods: {
      SetValues: (range) => {
        guard();
        series.values = columnFrom(range);
      },
      SetXAxisValues: (range) => {
        guard();
        series.names = areaFrom(range);
      },
    },
  };
}

function areaFrom(range: Argument): Area {
  if (!isApiObject(range) || !range.range) throw invalidArgument('range of a chart');
  return range.range.area;
}

/** A series has one value for each name, so its cells are one column. */
function columnFrom(range: Argument): Area {
  const area = areaFrom(range);
  if (area.left !== area.right) throw invalidArgument('values of a series');
  return area;
}
