import { calendarDate } from '../../src/core/calendarDate';
import { registerJson } from '../../src/job/registerJson';
import { registerSchema } from '../../src/job/contract';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { contentOf } from '../../src/workbook/rowKey';

const asOf = calendarDate('2019-03-01');
const csv = (name: string, ...lines: string[]) =>
  readWorkbookFile(new TextEncoder().encode(`${lines.join('\n')}\n`), name);

const GIFTS = [
  'Date received,Councillor,Given by,Description of gift,Value,Date registered',
  '2019-02-01,Cllr A,Mayor of Bad Homburg,Plate,30.00,',
  '2019-02-10,Cllr A,A grateful resident,Book,20.00,',
];
const LINKS = [
  'Council,Partner,Country,Type of link,Since,Last activity',
  'Derby City Council,Osnabrück,Germany,Twinning,1976,2017-05-01',
];
const CHOICES = 'Choice,Answer,Chosen by,Date,Reason';

const run = async (...choices: string[]) => {
  if (asOf === null) throw new Error('no date');
  const files = [await csv('gifts.csv', ...GIFTS), await csv('links.csv', ...LINKS)];
  if (choices.length > 0) files.push(await csv('choices.csv', CHOICES, ...choices));
  return runReport(files, { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null });
};

const settingsRow = ({ sheets }: Awaited<ReturnType<typeof run>>, question: RegExp) => {
  const rows = sheets.find(({ id }) => id === 'settings')?.tables[0]?.rows ?? [];
  const row = rows.find(({ key }) => question.test(key));
  return ['inForce', 'recorded'].map((id) => contentOf(row?.cells[id]));
};

describe('what a council records about its register', () => {
  it('holds gifts to its own level, and says so on the settings sheet', async () => {
    const before = await run();
    const after = await run('Gifts to members: register from,£25,Monitoring Officer,2019-01-01,Our code');
    expect(before.gifts.gifts.map(({ standing }) => standing.outcome)).toEqual([
      'notRequired',
      'notRequired',
    ]);
    expect(after.gifts.gifts.map(({ standing }) => standing.outcome)).toEqual(['open', 'notRequired']);
    expect(settingsRow(before, /^Gifts to members: value from which they are registered/)).toEqual([
      '£50',
      'default, nobody has chosen',
    ]);
    expect(settingsRow(after, /^Gifts to members: value from which they are registered/)).toEqual([
      '£25',
      'Monitoring Officer, 1 January 2019',
    ]);
  });

  it('says after how many years a link is dormant', async () => {
    expect((await run()).register.partnerships[0]?.status).toBe('active');
    const sooner = await run('Years after which a link is dormant,1,International Officer,,');
    expect(sooner.register.partnerships[0]?.status).toBe('dormant');
  });

  it('is never taken for a choice about the limits', async () => {
    const { limits } = await run('Gifts to members: register from,£25,Monitoring Officer,,');
    expect(limits.findings.filter(({ rule }) => rule === 'limits.choice')).toEqual([]);
  });

  it('is asked about again where it names nobody or cannot be understood', async () => {
    const { registerSettings } = await run(
      'Gifts to members: register from,£25,,,',
      'Gifts to members: days to register,soon,Monitoring Officer,,',
    );
    expect(registerSettings.findings.map(({ message }) => message)).toEqual([
      'The answer to "Gifts to members: register from" names nobody who gave it, so it was not used. Enter who chose it and when.',
      '"soon" is no answer to "Gifts to members: days to register". See the settings sheet for how answers are written.',
    ]);
  });
});

describe('the gifts in the JSON', () => {
  it('keep to the contract and name no person', async () => {
    const json = registerJson(await run());
    expect(registerSchema.parse(json)).toEqual(json);
    expect(json.gifts.map(({ giver, giverIs, value }) => [giver, giverIs, value])).toEqual([
      ['Mayor of Bad Homburg', 'publicBody', '30.00'],
      [null, 'unknown', '20.00'],
    ]);
    expect(JSON.stringify(json)).not.toContain('Cllr');
    expect(JSON.stringify(json)).not.toContain('resident');
  });
});
