import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { bodyOf } from '../../src/limits/body';
import { populationsModule } from '../../assets/make/populationData';
import { councilPopulations } from '../../src/job/councilPopulations';
import type { TableJson } from '../../src/job/contract';
import type { Inputs } from '../../src/job/readInputs';
import { runJob } from '../../src/job/runJob';
import { POPULATION_TABLE } from '../../src/limits/reference/populations';
import { shippedPopulation } from '../../src/limits/shippedPopulation';
import { populationKind } from '../../src/limits/populationKind';
import { tablesOf } from '../../src/tables/readTable';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { describeRealData, realFile } from './realData';

const NAME = 'ons_mye22final.xlsx';

/*
 * Every number below was worked out apart from the product, with Python's zipfile and xml.etree over the sheets' XML: for each
 * row its cells by column letter, shared texts looked up by index. Rows of a sheet: those with a cell that has a value. Rows read:
 * those below row 8 (row 1 on MYEB1). Areas that cover councils: column C is Country (7), Region (9) or Metropolitan County (6).
 * A council's figures: the row whose column A holds its code.
 */
const NOTES = [
  ['Cover sheet', 31],
  ['Contents', 14],
  ['Notes', 11],
  ['Geography guide', 10],
  ['Related publications', 14],
  ['MYE1', 31],
  ['MYE6', 412],
] as const;

const USED = { read: 404, used: 382, queried: 0, notUsed: 22 };
const NONE_USED = { read: 404, used: 0, queried: 0, notUsed: 404 };
const POPULATIONS = [
  ['MYE2 - Persons', 8, USED],
  ['MYE2 - Females', 8, NONE_USED],
  ['MYE2 - Males', 8, NONE_USED],
  ['MYE4', 8, USED],
  ['MYE5', 8, USED],
  ['MYEB1', 1, { read: 73_528, used: 0, queried: 0, notUsed: 73_528 }],
] as const;

/** Council, row on every sheet, mid-2022, mid-2011. */
const COUNCILS = [
  ['Cornwall Council', 319, 575_413, 533_760],
  ['Cambridge City Council', 167, 146_995, 122_725],
  ['Cambridgeshire County Council', 166, 689_109, 622_312],
  ['London Borough of Hackney', 213, 261_491, 247_182],
  ['Cardiff Council', 360, 372_089, 345_442],
  ['Aberdeen City Council', 369, 224_190, 222_460],
  ['Manchester City Council', 39, 568_996, 502_902],
] as const;

describeRealData('the mid-2022 estimates of the Office for National Statistics', () => {
  let inputs: Inputs;
  let tables: readonly TableJson[];

  beforeAll(async () => {
    const asOf = calendarDate('2026-01-31');
    const bytes = new Uint8Array(readFileSync(realFile(`population/${NAME}`)));
    if (asOf === null) throw new Error('no date');
    const job = runJob([await readWorkbookFile(bytes, NAME)], { asOf, councils: [], year: null });
    inputs = job.inputs;
    tables = job.inspected.files[0]?.tables ?? [];
  });

  const on = (sheet: string): TableJson | undefined => tables.find((table) => table.sheet === sheet);
  const reasons = (sheet: string): string[] =>
    on(sheet)?.findings.flatMap(({ rule, message }) => (rule === 'tables.notUsed' ? message : [])) ?? [];

  it('is thirteen sheets, one table on each', () => {
    expect(tables.map(({ sheet }) => sheet)).toHaveLength(13);
    expect(new Set(tables.map(({ sheet }) => sheet)).size).toBe(13);
  });

  it.each(POPULATIONS)('%s: header in row %i, every row accounted for', (sheet, headerRow, rows) => {
    const table = on(sheet);
    expect([table?.kind, table?.headerRow, table?.rows]).toEqual(['population', headerRow, rows]);
  });

  it.each(NOTES)('%s is none of the kinds, and says why', (sheet, rows) => {
    const table = on(sheet);
    expect([table?.kind, table?.rows]).toEqual([
      'unknown',
      { read: rows, used: 0, queried: 0, notUsed: rows },
    ]);
    expect(table?.findings.map(({ rule, strength }) => [rule, strength])).toEqual([
      ['tables.unknown', 'hint'],
    ]);
  });

  it('says of the cover that it holds notes, and of median ages what is missing', () => {
    expect(on('Cover sheet')?.findings[0]?.message).toBe(
      '"Cover sheet" holds notes only (31 filled rows of text), so it was left alone.',
    );
    expect(on('MYE6')?.findings[0]?.message).toBe(
      '"MYE6" is none of the tables that are read (headings in row 8: "Code", "Name", "Geography", "Mid-2022" and 1 more; 404 rows below): it is nearest to a population table, but no column holds the population, so it was left alone.',
    );
  });

  it('takes all ages for the population, the latest year first, and never a density', () => {
    const taken = (sheet: string): unknown =>
      on(sheet)?.columns.flatMap(({ field, header, column }) =>
        field === 'population' || field === 'estimate' ? [[header, column]] : [],
      );
    expect([taken('MYE2 - Persons'), taken('MYE4'), taken('MYE5'), taken('MYEB1')]).toEqual([
      [['All ages', 'D']],
      [['Mid-2022', 'D']],
      [['Estimated Population mid-2022', 'E']],
      [['population_2022', 'G']],
    ]);
  });

  it('sets aside 7 countries, 9 regions and 6 metropolitan counties, and asks nothing', () => {
    const table = tablesOf(inputs.tables, populationKind).find(({ grid }) => grid.sheet === 'MYE2 - Persons');
    const aside = table?.rows.flatMap(({ reason }) => reason ?? []) ?? [];
    expect(
      Object.fromEntries([...new Set(aside)].map((why) => [why, aside.filter((one) => one === why).length])),
    ).toEqual({
      'a country: it covers the councils listed below it': 7,
      'a region: it covers the councils listed below it': 9,
      'a metropolitan county: it covers the councils listed below it': 6,
    });
    expect(tables.flatMap(({ findings }) => findings.filter(({ strength }) => strength !== 'hint'))).toEqual(
      [],
    );
  });

  it('takes nobody’s population from the sheets of one sex, or of one sex and age a row', () => {
    expect(reasons('MYE2 - Males').join()).toContain('the table counts males only');
    expect(reasons('MYE2 - Females').join()).toContain('the table counts females only');
    expect(reasons('MYEB1').join()).toContain('one sex or one age only, not the whole population');
  });

  it('says of which year the figures are, from the title or the heading', () => {
    const edition = (sheet: string): unknown =>
      on(sheet)?.findings.flatMap(({ rule, message, source }) =>
        rule === 'population.edition' ? [[message, source?.cell]] : [],
      );
    expect([edition('MYE2 - Persons'), edition('MYE4'), edition('MYE5')]).toEqual([
      [['The figures are of mid-2022, as cell A1 says.', 'A1']],
      [['The figures are of mid-2022 and mid-2011, as cell D8 says.', 'D8']],
      [['The figures are of mid-2022 and mid-2011, as cell E8 says.', 'E8']],
    ]);
  });

  it.each(COUNCILS)(
    '%s: its own figure of each year, with every cell that states it',
    (council, row, now, before) => {
      const stated = councilPopulations(tablesOf(inputs.tables, populationKind), bodyOf(council, null));
      expect(
        stated.map(({ edition, figure }) => [
          edition?.called,
          figure.value,
          figure.sources.map(({ sheet, cell }) => `${sheet ?? ''}!${cell}`),
        ]),
      ).toEqual([
        ['mid-2022', now, [`MYE2 - Persons!D${row}`, `MYE4!D${row}`, `MYE5!E${row}`]],
        ['mid-2011', before, [`MYE4!E${row}`, `MYE5!G${row}`]],
      ]);
    },
  );
});

describeRealData('the populations that the product brings along', () => {
  const workbook = (): Uint8Array => new Uint8Array(readFileSync(realFile(`population/${NAME}`)));

  it('are what the script makes of the published workbook: 382 councils', async () => {
    expect(await populationsModule(workbook())).toContain(POPULATION_TABLE);
    expect(POPULATION_TABLE.trim().split('\n')).toHaveLength(382);
  });

  it('each stand in the cell that they name, in the row of their code', async () => {
    const { grids } = await readWorkbookFile(workbook(), NAME);
    const rows = grids.find(({ sheet }) => sheet === 'MYE2 - Persons')?.rows ?? [];
    const wrong = POPULATION_TABLE.trim()
      .split('\n')
      .filter((line) => {
        const [, people, row] = line.split('|');
        const [code, , , allAges] = rows[Number(row) - 1] ?? [];
        const { figure } = shippedPopulation(typeof code === 'string' ? code : '') ?? { figure: null };
        return (
          allAges !== Number(people) || figure?.value !== allAges || figure.sources[0]?.cell !== `D${row}`
        );
      });
    expect(wrong).toEqual([]);
  });

  it.each(COUNCILS)('%s: offered where no table is given', (council, row, now) => {
    const [offered, ...more] = councilPopulations([], bodyOf(council, null));
    expect(more).toEqual([]);
    expect([offered?.shipped, offered?.figure.value, offered?.figure.sources[0]?.cell]).toEqual([
      true,
      now,
      `D${row}`,
    ]);
  });
});
