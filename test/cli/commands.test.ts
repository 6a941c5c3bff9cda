import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspectSchema, limitsSchema, logframesSchema, registerSchema } from '../../src/job/contract';
import { VERSION } from '../../src/core/version';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { newFolder, SAMPLE, twinledger } from './terminalFor';

describe('the commands of the contract', () => {
  it.each([
    ['inspect', inspectSchema],
    ['register', registerSchema],
    ['limits', limitsSchema],
    ['logframe', logframesSchema],
  ])(
    'twinledger %s --json prints one object in the agreed shape, progress apart',
    async (command, schema) => {
      const { code, out, err } = await twinledger(command, SAMPLE, '--json');
      expect(code).toBe(0);
      expect(schema.safeParse(JSON.parse(out)).error).toBeUndefined();
      expect(err).toContain('Reading council-workbook.xlsx');
    },
  );

  it.each(['inspect', 'register', 'limits', 'logframe'])(
    'twinledger %s fits a narrow terminal',
    async (command) => {
      const { out } = await twinledger(command, SAMPLE);
      const long = out.split('\n').filter((line) => line.length > 80 && /\s/.test(line.trim()));
      expect(long).toEqual([]);
    },
  );

  it('explains itself, and each command', async () => {
    for (const command of ['inspect', 'register', 'limits', 'logframe', 'report']) {
      const { code, out } = await twinledger(command, '--help');
      expect([command, code]).toEqual([command, 0]);
      expect(out).toContain('--as-of');
    }
    expect((await twinledger('--version')).out.trim()).toBe(VERSION);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });
});

describe('what cannot be done', () => {
  const made = (name: string, content: string | Uint8Array): string => {
    const file = path.join(newFolder(), name);
    writeFileSync(file, content);
    return file;
  };
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));

  it.each([
    ['a file that is missing', () => '/nowhere/ledger.xlsx', /was not found/],
    ['a folder', () => newFolder(), /is a folder/],
    ['an empty file', () => made('empty.xlsx', ''), /empty/i],
    ['an old .xls', () => made('old.xls', OLE), /\.xls/],
    [
      'a picture',
      () => made('photo.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)),
      /./,
    ],
  ])('says one sentence and ends with 1 for %s', async (_name, file, sentence) => {
    const { code, out, err } = await twinledger('inspect', file());
    const said = err.split('\n').filter((line) => line !== '' && !line.startsWith('Reading'));
    expect([code, out, said.length]).toEqual([1, '', 1]);
    expect(said[0]).toMatch(sentence);
    expect(said[0]).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });

  it.each([
    ['no file', ['inspect']],
    ['an unknown command', ['conquer', 'x.xlsx']],
    ['an unknown option', ['inspect', SAMPLE, '--colour']],
    ['a day that is none', ['limits', SAMPLE, '--as-of', 'yesterday']],
    ['a year that is none', ['limits', SAMPLE, '--year', '2018']],
    ['a layout that is none', ['logframe', SAMPLE, '--profile', '5x5']],
    ['a conversion without a place to put it', ['logframe', SAMPLE, '--convert', 'fcdo']],
    ['a report without a folder', ['report', SAMPLE]],
  ])('ends with 2 for %s', async (_name, args) => {
    const { code, out, err } = await twinledger(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('never writes to a file that it was given', async () => {
    const csv = made('ledger.csv', 'Date,Supplier,Amount\n2018-05-01,Example Ltd,5\n');
    const { code, err } = await twinledger('limits', csv, '--all-lines', csv);
    expect([code, readFileSync(csv, 'utf8')]).toEqual([
      1,
      'Date,Supplier,Amount\n2018-05-01,Example Ltd,5\n',
    ]);
    expect(err).toContain('Outputs never overwrite an input');
  });
});

describe('a logframe converted and converted back', () => {
  it('says what it said before; what the other layout has no place for stands on a sheet of its own', async () => {
    const folder = newFolder();
    const [fcdo, back] = [path.join(folder, 'fcdo.xlsx'), path.join(folder, 'back.xlsx')];
    const json = async (...args: string[]) => {
      const { code, out } = await twinledger('logframe', ...args, '--json');
      expect(code).toBe(0);
      return logframesSchema.parse(JSON.parse(out)).logframes[0];
    };
    const first = await json(SAMPLE);
    const converted = await json(SAMPLE, '--convert', 'fcdo', '--out', fcdo);
    const again = await json(fcdo, '--convert', '4x4', '--out', back);
    const words = (logframe: typeof first) => [
      logframe?.title,
      logframe?.results.map(({ level, number, statement, assumptions, indicators }) => [
        level,
        number,
        statement,
        assumptions,
        indicators.map(({ text }) => text),
      ]),
    ];
    expect(words(again)).toEqual(words(first));
    const baselines = converted?.findings.filter(({ message }) => /baseline/i.test(message)) ?? [];
    expect(baselines.length).toBeGreaterThanOrEqual(6);
    const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(fcdo)), 'fcdo.xlsx');
    const cells = grids.find((grid) => grid.sheet === 'Conversion')?.rows.flat() ?? [];
    const aside = cells.filter((cell) => typeof cell === 'string').join(' ');
    expect(aside).toContain('Written plans');
    expect(aside).toContain('Records of progress against plans with improving trends');
  });

  it('never writes over a workbook that is there', async () => {
    const file = path.join(newFolder(), 'mine.xlsx');
    writeFileSync(file, 'mine');
    const { code, err } = await twinledger('logframe', SAMPLE, '--convert', 'eu', '--out', file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, 'mine']);
    expect(err).toContain('is there already');
  });
});

describe('every line of the ledger as CSV', () => {
  it('adds up to the ledger and runs no formula in a spreadsheet', async () => {
    const folder = newFolder();
    const ledger = path.join(folder, 'ledger.csv');
    const all = path.join(folder, 'all.csv');
    writeFileSync(
      ledger,
      'Date,Supplier,Description,Amount\n2018-05-01,"=cmd|calc","+Twinning lunch, May",5.50\n2018-05-02,Example Ltd,Grit,-2\n',
    );
    expect((await twinledger('limits', ledger, '--all-lines', all)).code).toBe(0);
    const lines = readFileSync(all, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('\'=cmd|calc,"\'+Twinning lunch, May",5.50,twinning,counted');
    expect(lines[2]).toContain('Example Ltd,Grit,-2.00,notInternational');
  });
});
