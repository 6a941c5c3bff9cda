import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureText } from '../../src/core/figure';
import { readVisitDetails } from '../../src/register/readVisitDetails';
import { readVisits } from '../../src/register/readVisits';
import { buildRegister } from '../../src/register/buildRegister';
import { registerKind, registerKinds, visitsKind } from '../../src/register/kinds';
import { linkRecords } from '../../src/register/linkRecord';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { sampleBytes } from '../samples/openSample';
import { day, inOneLine } from './tables';

const sample = async () => {
  const { grids } = await readWorkbookFile(sampleBytes(), 'council-workbook.xlsx');
  const tables = grids.flatMap((grid) => recognise(grid, registerKinds));
  const register = buildRegister({
    register: tablesOf(tables, registerKind),
    visits: readVisits(tablesOf(tables, visitsKind)),
    asOf: day('2019-03-01'),
  });
  return { tables, register };
};

describe('the links of the sample workbook', () => {
  it('come through, each under its council and with its country', async () => {
    const { register } = await sample();
    expect(register.partnerships.filter((link) => link.query === null).map(inOneLine)).toEqual([
      'Bristol City Council – China, China',
      'Bristol City Council – France, France',
      'Bristol City Council – Hannover, Germany',
      'Bristol City Council – Mozambique, Mozambique',
      'Bristol City Council – Nicaragua, Nicaragua',
      'Bristol City Council – Portugal, Portugal',
      'Chester City Council – Lalitpur, Nepal',
      'City of Bradford Metropolitan District Council – Mirpur, Pakistan',
      'City of Wolverhampton Council – Kobanya (Budapest), Hungary',
      'City of Wolverhampton Council – Subotica, Serbia',
      'City of Wolverhampton Council – Walbrzych, Poland',
      'Derbyshire County Council; Derby City Council; South Derbyshire District Council – Toyota City, Japan',
      'Glasgow City Council – Lilonge, Malawi',
      'Glasgow City Council – Nuremberg, Germany',
      'Glasgow City Council – Rostov on Don, Russia',
      'Glasgow City Council – Turin, Italy',
      'Keighley – Poix du Nord, France',
      'Kirklees Council – Besançon, France',
      'London Borough of Croydon – Kungwini, South Africa',
      'London Borough of Lewisham – Ekurheleni, South Africa',
      'Nottinghamshire County Council – Poznań, Poland',
      'Stockport Metropolitan Borough Council – Heilbronn, Germany',
    ]);
  });

  it('are asked about where a place is not named or two sources differ', async () => {
    const { register } = await sample();
    expect(register.partnerships.filter((link) => link.query !== null).map(inOneLine)).toEqual([
      'Bristol City Council – Georgia, Georgia',
      'Bristol City Council – Italy, Italy',
      'Glasgow City Council – China, China',
      'Glasgow City Council – Pakistan, Pakistan',
      'Sunderland City Council – Norway, Norway',
      'Sunderland City Council – Sweden, Sweden',
    ]);
  });

  it('account for every row of the sheets they stand in', async () => {
    const { register } = await sample();
    expect(register.tables.map(({ grid, accounting }) => [grid.sheet, accounting])).toEqual([
      ['Partner links', { read: 25, used: 18, queried: 4, notUsed: 3 }],
      ['Bristol sources', { read: 14, used: 12, queried: 2, notUsed: 0 }],
      ['Link files', { read: 7, used: 7, queried: 0, notUsed: 0 }],
      ['Visits log', { read: 5, used: 5, queried: 0, notUsed: 0 }],
    ]);
  });

  it('include Toyota City since 1998, alive by the visits of 2018', async () => {
    const { register } = await sample();
    expect(register.partnerships.find((link) => link.partner === 'Toyota City')).toMatchObject({
      kind: 'twinningCharter',
      since: '1998',
      lastActivity: '2018-11',
      status: 'active',
      themes: ['Education', 'business', 'environment', 'cultural understanding', 'sport'],
      source: { sheet: 'Partner links', cell: 'C6' },
    });
  });

  it('include what the files say of Toyota City, each thing with its cell', async () => {
    const { register } = await sample();
    const record = linkRecords(register.partnerships).find(({ link }) => link.partner === 'Toyota City');
    expect(
      record?.details.map(({ field, sources }) => [field, sources.map(({ cell }) => cell).join()]),
    ).toEqual([
      ['managedBy', 'E5'],
      ['board', 'F5'],
      ['chair', 'G5'],
      ['officerGroup', 'H5'],
      ['bodies', 'I5'],
      ['supporters', 'K5'],
      ['rationale', 'L5'],
      ['aims', 'M5'],
      ['plan', 'N5'],
      ['planTimetable', 'O5'],
      ['inKind', 'T5'],
      ['sponsorship', 'U5'],
    ]);
    expect(record?.details.flatMap(({ amount }) => (amount ? [figureText(amount)] : []))).toEqual([
      '£450.00 (EXAMPLE)',
      '£1,200.00 (EXAMPLE)',
    ]);
  });

  it('include the third partners, the champion and the forum that the handbook tells of', async () => {
    const { register } = await sample();
    const said = linkRecords(register.partnerships).flatMap(({ link, details }) =>
      details.map(({ field }) => `${link.partner}: ${field}`),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'Besançon: otherPartners',
        'Kobanya (Budapest): champion',
        'Hannover: managedBy',
        'Hannover: fundingSource',
        'Heilbronn: onBehalfOf',
        'Kungwini: communication',
        'Mirpur: benefitsAchieved',
      ]),
    );
  });

  it('include the visits of 2018 with the numbers that the report states, and no others', async () => {
    const { register } = await sample();
    expect(register.visits.map(({ from, direction, people }) => [from, direction, people])).toEqual([
      ['2010-03-16', null, null],
      ['2018-09', null, null],
      ['2018-09', null, null],
      ['2018-10', 'in', 14],
      ['2018-11', 'out', 12],
    ]);
  });

  it('keep the handbook’s spellings and suggest the likely names', async () => {
    const { register } = await sample();
    const spelling = register.findings.filter((finding) => finding.rule === 'register.spelling');
    expect(spelling.map((finding) => finding.message)).toEqual([
      '"Ekurheleni" is kept as typed; Ekurhuleni may be meant. Correct the cell if so.',
      '"Lilonge" is kept as typed; Lilongwe may be meant. Correct the cell if so.',
    ]);
  });

  it('stand beside a register of gifts that is known as one', async () => {
    const { tables } = await sample();
    expect(tables.filter((table) => table.kind?.id === 'gifts').map((table) => table.grid.sheet)).toEqual([
      'Gifts',
    ]);
  });
});

describe('the exchange programmes of the second sample workbook', () => {
  it('come through with their stops, lessons and cells', async () => {
    const path = join(__dirname, '../../assets/samples/visits-workbook.xlsx');
    const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(path)), 'visits-workbook.xlsx');
    const tables = grids.flatMap((grid) => recognise(grid, registerKinds));
    const logs = readVisits(tablesOf(tables, visitsKind));
    const programmes = logs.rows.filter(({ visit }) => visit.sort === 'programme');
    expect(
      programmes.map((row) => {
        const { stops, outcome } = readVisitDetails(row);
        const { from, to, direction, source } = row.visit;
        return [
          from,
          to,
          direction,
          stops.length,
          outcome.lessons !== null,
          `${source.sheet}!${source.cell}`,
        ];
      }),
    ).toEqual([
      ['2023-07-03', '2023-07-07', 'in', 9, true, 'Exchange programmes!B5'],
      ['2024-07', null, 'in', 10, true, 'Exchange programmes!B6'],
    ]);
  });
});
