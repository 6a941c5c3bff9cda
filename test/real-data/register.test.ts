import { readFileSync } from 'node:fs';
import { councilsModule } from '../../assets/make/referenceData';
import { buildRegister, type BuiltRegister } from '../../src/register/buildRegister';
import { recogniseCouncil } from '../../src/register/council';
import { recogniseCountry } from '../../src/register/country';
import { registerKind, registerKinds } from '../../src/register/kinds';
import { likelyPlace } from '../../src/register/placeName';
import { COUNCIL_TABLE } from '../../src/register/reference/councils';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { day } from '../register/tables';
import { describeRealData, realFile } from './realData';

const TWINNING = 'twinning/rogorido_wikidata_uk.tsv';

const text = (name: string): string => readFileSync(realFile(name), 'utf8');
const rows = (): string[][] =>
  text(TWINNING)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

async function wikidataRegister(): Promise<BuiltRegister> {
  const { grids } = await readWorkbookFile(
    new Uint8Array(readFileSync(realFile(TWINNING))),
    'wikidata_uk.tsv',
  );
  const tables = grids.flatMap((grid) => recognise(grid, registerKinds));
  return buildRegister({ register: tablesOf(tables, registerKind), asOf: day('2026-01-01') });
}

describeRealData('1,025 twin towns as Wikidata has them', () => {
  it('every country is recognised; none is left over', () => {
    const typed = rows().map((row) => row[9] ?? '');
    expect(typed).toHaveLength(1025);
    expect([...new Set(typed)].filter((country) => recogniseCountry(country).code === null)).toEqual([]);
  });

  it('the country traps come out as the countries they mean', () => {
    const typed = new Set(rows().map((row) => row[9] ?? ''));
    const traps = [
      "People's Republic of China",
      'Czech Republic',
      'Republic of Macedonia',
      'Palestine',
      'Palestinian National Authority',
      'Gambia',
    ];
    expect(traps.map((trap) => [typed.has(trap), recogniseCountry(trap).code])).toEqual([
      [true, 'CN'],
      [true, 'CZ'],
      [true, 'MK'],
      [true, 'PS'],
      [true, 'PS'],
      [true, 'GM'],
    ]);
  });

  it('no rightly spelt partner is doubted', () => {
    const doubted = rows().filter(
      (row) => likelyPlace(row[5] ?? '', recogniseCountry(row[9] ?? '').code) !== null,
    );
    expect(doubted.map((row) => row[5])).toEqual([]);
  });

  it('become a register with every row accounted for', async () => {
    const { tables, partnerships } = await wikidataRegister();
    expect(tables.map((table) => table.accounting)).toEqual([
      { read: 1025, used: 988, queried: 37, notUsed: 0 },
    ]);
    expect(partnerships).toHaveLength(1012);
  });

  it('are asked about for their reasons only: which London, which country', async () => {
    const { queriedRows } = await wikidataRegister();
    const asked = queriedRows.map(
      ({ reason }) =>
        /^"?(\w+)"? could be|^(\w+) is given as|the link with (\w+) as/.exec(reason)?.slice(1).join('') ??
        reason,
    );
    expect(
      Object.fromEntries(
        [...new Set(asked)].sort().map((name) => [name, asked.filter((one) => one === name).length]),
      ),
    ).toEqual({
      Ballymoney: 1,
      Douglas: 1,
      Gibraltar: 1,
      London: 30,
      Taunton: 3,
      Yalta: 1,
    });
  });

  it('are asked about once for each name, however many rows wait for the answer', async () => {
    const { findings } = await wikidataRegister();
    const asked = findings.filter(({ rule }) => rule === 'register.council').map(({ message }) => message);
    expect(
      asked.map((message) => [/^"(\w+)"/.exec(message)?.[1], /(\d+) rows wait/.exec(message)?.[1]]),
    ).toEqual([
      ['Taunton', '3'],
      ['London', '30'],
    ]);
  });

  it('hold links that stand there several times once', async () => {
    const { findings, partnerships } = await wikidataRegister();
    const duplicates = findings.filter((finding) => finding.rule === 'register.duplicate');
    expect(duplicates.map((finding) => /^The link with (.+) stands/.exec(finding.message)?.[1])).toEqual([
      'Mölndal Municipality',
      'Eskilstuna Municipality',
      'Dinard',
      'Betzdorf',
      'Bamberg',
      'Felsberg',
      'Bezons',
      'Freetown',
      'Mirpur District',
      'Salisbury',
      'Kristiansand',
    ]);
    expect(partnerships.filter((link) => link.partner === 'Bamberg')).toHaveLength(1);
  });
});

describeRealData('the reference data of councils', () => {
  it('is what the script makes of the register of local authorities', () => {
    const made = councilsModule(
      text('reference/mysociety_uk_local_authorities_current.csv'),
      text('reference/mysociety_lookup_name_to_registry.csv'),
    );
    expect(made).toContain(COUNCIL_TABLE);
  });

  it('leads every name of the register to its council, and a name that two share to the one that stands', () => {
    const unread: string[] = [];
    const wrong = text('reference/mysociety_lookup_name_to_registry.csv')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, name = '', code = ''] = /^"?(.*?)"?,([A-Z-]+)\s*$/.exec(line) ?? [];
        const read = recogniseCouncil(name).register;
        if (read === null) unread.push(name);
        return read === null || read === code ? [] : [`${name}: ${read}, not ${code}`];
      });
    expect(wrong).toEqual([
      'North Yorkshire: NYE, not NYK',
      'north yorkshire: NYE, not NYK',
      'Somerset: SMT, not SOM',
      'somerset: SMT, not SOM',
    ]);
    // Broken by lost accents, regions rather than councils, or names of two councils at once.
    expect(unread).toEqual([
      'Sir Ynys Mï¿½n',
      'ynys mn',
      'eilean',
      'East Midlands CC',
      'Greater London',
      'greater london',
      'city and county of the city of london',
      'Sheffield City Region',
      'Cityï¾\u00a0and County of Swansea',
      'adur and worthing borough council',
    ]);
  });
});
