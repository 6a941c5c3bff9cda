import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/source';
import { limitsSchema, type LimitsJson } from '../../src/job/contract';
import { typedFile } from '../workbook/file/typedFile';
import { newFolder, twinledger } from './terminalFor';

/* Every figure of the authorisation is made up. */

const SHEET = 'Authorisation';
const POWERS = 'Powers';
const COUNCIL = ['--council', 'Derby City Council'];

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

const ledger = (): string =>
  fileOf(
    'ledger.csv',
    [
      'Post Date,Cost Centre,CC Description,Supplier Name,Line Description,Net Amount',
      '2018-05-01,CC9,International Relations,Example Ltd,Technical assistance to Lilongwe,900.00',
      '2018-06-01,CC9,International Relations,Example Ltd,Technical assistance to Lilongwe,100.00',
    ].join('\n'),
  );
const choices = (): string =>
  fileOf(
    'choices.csv',
    'Choice,Answer,Chosen by,Date\nPopulation used,mid-2022,Section 151 officer,2019-04-01\n',
  );

/** What a person types: beside a question or a band, under a heading. */
type Entries = readonly (readonly [row: string, heading: string, typed: string | number])[];

/** The output workbook of a run, with entries typed into its authorisation sheet. */
async function filledIn(entries: Entries, ...more: string[]): Promise<string> {
  return filledInOn(SHEET, entries, ...more);
}

/** The same on a sheet of another name. */
async function filledInOn(name: string, entries: Entries, ...more: string[]): Promise<string> {
  const folder = path.join(newFolder(), 'out');
  const run = await twinledger('report', ledger(), choices(), '--out', folder, ...COUNCIL, ...more);
  expect([run.code, run.err.includes('rror')]).toEqual([0, false]);
  const file = await typedFile(new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx'))));
  for (const [label, heading, typed] of entries) {
    const rows = (await file.read()).grids.find(({ sheet }) => sheet === name)?.rows ?? [];
    const row = rows.findIndex((cells) => cells[0] === label);
    const top = rows.findIndex((cells) => cells.includes(heading));
    await file.edit(name, cellName(row, rows[top]?.indexOf(heading) ?? -1), typed);
  }
  return fileOf('settings.xlsx', file.bytes());
}

async function limitsWith(settings: string): Promise<LimitsJson> {
  const { code, out } = await twinledger(
    'limits',
    ledger(),
    choices(),
    '--settings',
    settings,
    ...COUNCIL,
    '--json',
  );
  expect(code).toBe(0);
  return limitsSchema.parse(JSON.parse(out));
}

const assistance = ({ positions }: LimitsJson) => positions.find(({ route }) => route === 'assistance');
const told = ({ findings }: LimitsJson) =>
  findings
    .filter(({ rule }) => rule.startsWith('authorisation.'))
    .map(({ rule, source }) => [rule, source?.sheet]);

const DOCUMENT: Entries = [
  ['Document reference', 'Your entry', 'EXAMPLE circular'],
  ['Date of the document', 'Your entry', '01/04/1994'],
  ['Nation that it is for', 'Your entry', 'England'],
  ['First year covered', 'Your entry', '1994/95'],
  ['Entered by', 'Your entry', 'Monitoring officer'],
];

describe('the authorisation sheet', () => {
  it('ships empty, and then there is no figure and no answer', async () => {
    const found = await limitsWith(await filledIn([]));
    expect(assistance(found)).toMatchObject({ limit: null, verified: false, outcome: 'cannotSay' });
    expect(assistance(found)?.reasons[0]).toContain('table of the general authorisation is empty');
    expect(told(found)).toEqual([]);
  });

  it('filled in with bands and handed back, gives the limit and is verified', async () => {
    const found = await limitsWith(
      await filledIn([
        ...DOCUMENT,
        ['Band 1', 'Population from', 0],
        ['Band 1', 'Population to', 200_000],
        ['Band 1', 'Limit (£)', 500],
        ['Band 2', 'Population from', 200_001],
        ['Band 2', 'Limit (£)', 1000],
      ]),
    );
    expect(assistance(found)).toMatchObject({
      limit: '1000.00',
      counted: '1000.00',
      outcome: 'atLimit',
      verified: true,
      example: true,
    });
    expect(told(found)).toEqual([]);
  });

  it('takes a sum for each head, and one flat sum', async () => {
    const perHead = await filledIn([...DOCUMENT, ['Limit per head of population (£)', 'Your entry', '0.01']]);
    expect(assistance(await limitsWith(perHead))?.limit).toBe('2634.90');
    const flat = await filledIn([...DOCUMENT, ['One flat limit (£)', 'Your entry', '999.99']]);
    expect(assistance(await limitsWith(flat))).toMatchObject({ limit: '999.99', outcome: 'over' });
  });

  it('carries what was entered into the next output workbook, and from there on', async () => {
    const first = await filledIn([
      ...DOCUMENT,
      ['Band 3', 'Population from', 0],
      ['Band 3', 'Limit (£)', 750],
    ]);
    const second = await filledIn([], '--settings', first);
    expect(assistance(await limitsWith(second))).toMatchObject({ limit: '750.00', verified: true });
  });

  it('says what is wrong with an entry, at its cell', async () => {
    const found = await limitsWith(
      await filledIn([
        ['Document reference', 'Your entry', 'EXAMPLE circular'],
        ['Nation that it is for', 'Your entry', 'Wales'],
        ['Band 1', 'Population from', 0],
      ]),
    );
    expect(told(found)).toEqual(
      ['band', 'date', 'enteredBy', 'nation'].map((rule) => [`authorisation.${rule}`, SHEET]),
    );
    expect(assistance(found)?.verified).toBe(false);
  });
});

describe('the powers sheet', () => {
  it('handed back with a power, who decided, role and date, takes the lines of that kind out of the test', async () => {
    const kind = 'Advice and assistance';
    const entries: Entries = [
      [kind, 'Your power', 'Localism Act 2011 s.1'],
      [kind, 'Decided by', 'A. Example'],
      [kind, 'Role', 'monitoring officer'],
      [kind, 'Date', '02/05/2018'],
    ];
    const { lines } = await limitsWith(await filledInOn(POWERS, entries));
    expect(lines.map(({ treatment, power }) => [treatment, power])).toEqual([
      ['otherPower', 'Localism Act 2011 s.1'],
      ['otherPower', 'Localism Act 2011 s.1'],
    ]);
    expect(lines[0]?.reason).toContain('decided by monitoring officer, 2 May 2018');
  });
});
