import type { ExcelHost } from '../../excel-host/excelHost';
import type { HostChart } from '../../excel-host/hostSheet';
import { value, type RowModel, type SheetModel } from '../../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from '../sheets';
import { find, openWorkbook } from './openWorkbook';

const row = (year: string, limit: number | null, counted: number): RowModel => ({
  key: year,
  cells: { year: value(year), limit: value(limit), counted: value(counted), note: value(null) },
});
const YEARS = [row('2017/18', null, 4800), row('2018/19', 9600, 10_000)];

/** A sheet with one table and its chart, as the product makes them. */
function drawn(rows: readonly RowModel[] = YEARS): SheetModel[] {
  const table = tableOf(
    'limits.positions',
    [
      columnOf('year', { owner: 'key' }),
      columnOf('limit', { type: 'pounds' }),
      columnOf('counted', { type: 'pounds' }),
      columnOf('note', { owner: 'entered' }),
    ],
    rows,
  );
  const chart = {
    id: 'limits.chart',
    title: 'Counted against the limit',
    summary: 'In 2018/19 £10,000.00 is counted against a limit of £9,600.00.',
    shape: 'columns',
    table: 'limits.positions',
    names: ['year'],
    measures: ['counted', 'limit'],
    unit: 'Pounds',
  } as const;
  return [{ ...sheetOf('Limits', [table]), charts: [chart] }];
}

const charts = (host: ExcelHost): HostChart[] => host.workbook.sheet('Limits').charts;

/** Round trips of a second run over the same sheet without its chart. */
async function tripsWithoutChart(): Promise<number> {
  const { host, port } = openWorkbook();
  const plain = drawn().map(({ charts: _, ...sheet }) => sheet);
  await port.write(plain);
  const done = host.workTrips.length;
  await port.write(plain);
  return host.workTrips.length - done;
}

describe('a chart on a sheet of ours', () => {
  it('draws the columns of its table, in room kept for it under the sentence that says the same', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn());
    const { row: sentence } = find(host, 'Limits', drawn()[0]?.charts?.[0]?.summary ?? '');
    const [chart] = charts(host);
    expect(chart).toMatchObject({
      name: 'Twinledger_limits_chart',
      type: 'ColumnClustered',
      look: { Title: 'Counted against the limit', 'Values.Title': 'Pounds', Legend: 'Bottom' },
      area: { top: sentence + 1, left: 0 },
    });
    const [header] = host.workbook.sheet('Limits').tables;
    expect(
      chart?.series.map(({ name, values, names }) => [name, values?.left, values?.top, names?.left]),
    ).toEqual([
      ['Counted', 2, (header?.area.top ?? 0) + 1, 0],
      ['Limit', 1, (header?.area.top ?? 0) + 1, 0],
    ]);
    expect(new Set(chart?.series.map(({ look }) => look['Color'])).size).toBe(2);
  });

  it('is printed with its sheet', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn());
    const last = (charts(host)[0]?.area?.bottom ?? 0) + 1;
    expect(host.workbook.sheet('Limits').pageLayout['PrintArea']).toMatch(new RegExp(`^A1:[A-Z]+${last}$`));
  });

  it('is one chart however often the sheet is written, and shows the rows as they then are', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn());
    const done = host.workTrips.length;
    const { notes } = await port.write(drawn([...YEARS, row('2019/20', 20_000, 1)]));
    expect(notes).toEqual([]);
    expect(charts(host)).toHaveLength(1);
    const [chart] = charts(host);
    const [table] = host.workbook.sheet('Limits').tables;
    for (const { values, names } of chart?.series ?? []) {
      expect([values?.bottom, names?.bottom]).toEqual([table?.area.bottom, table?.area.bottom]);
    }
    expect(chart?.area?.top).toBe(find(host, 'Limits', drawn()[0]?.charts?.[0]?.summary ?? '').row + 1);
    expect(host.workTrips.length - done).toBe(await tripsWithoutChart());
  });

  it('keeps the title, the colours and the series that people left it', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn());
    const [chart] = charts(host);
    if (!chart) throw new Error('no chart');
    chart.look['Title'] = 'For the panel';
    chart.series.splice(1);
    await port.write(drawn());
    expect(charts(host)).toMatchObject([{ look: { Title: 'For the panel' }, series: [{ name: 'Counted' }] }]);
  });

  it('leaves the charts of people alone', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn());
    const theirs: HostChart = {
      id: 'x',
      name: 'Ours',
      type: 'BarClustered',
      look: {},
      series: [],
      area: null,
    };
    charts(host).push(theirs);
    await port.write(drawn());
    expect(charts(host)).toHaveLength(2);
    expect(charts(host)).toContainEqual(theirs);
  });

  it('waits for the first row of its table', async () => {
    const { host, port } = openWorkbook();
    await port.write(drawn([]));
    expect(charts(host)).toEqual([]);
    await port.write(drawn());
    expect(charts(host)).toHaveLength(1);
  });

  it('is whole again after a run that broke off while it was drawn', async () => {
    const clean = openWorkbook();
    await clean.port.write(drawn());
    const whole = charts(clean.host).map(({ id: _, ...chart }) => chart);
    for (let afterActions = 60; afterActions < 160; afterActions += 1) {
      const { host, port } = openWorkbook();
      host.breakOff = { number: 4, afterActions };
      await port.write(drawn()).catch(() => undefined);
      host.breakOff = null;
      await port.write(drawn());
      const ours = charts(host).filter(({ name }) => name.startsWith('Twinledger'));
      expect(ours.map(({ id: _, ...chart }) => chart)).toEqual(whole);
    }
  });
});
