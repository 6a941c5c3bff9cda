import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { limitsSchema } from '../../src/job/contract';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { newFolder, twinledger } from './terminalFor';

const HEADER = 'Date,Cost Centre,CC Description,Account Description,Supplier,Description,Net Amount';
const LINES = [
  '2017-06-01,CC9,International Relations,Hospitality,Example Ltd,Twinning dinner,3000.00',
  '2018-05-01,CC9,International Relations,Hospitality,Example Ltd,Twinning lunch,100.00',
  '2018-09-03,CC9,International Relations,Printing,Example Ltd,Twinning booklet,250.00',
  '2018-10-01,CC1,Highways,Materials,Example Ltd,Gravel,900.00',
];

/** A council's ledger in a folder of its own, and the pack of 2018/19 that was made of it. */
async function frozen(lines: readonly string[] = LINES) {
  const folder = newFolder();
  const ledger = path.join(folder, 'ledger.csv');
  const pack = path.join(folder, 'pack.xlsx');
  const write = (now: readonly string[]) => writeFileSync(ledger, [HEADER, ...now].join('\n'));
  write(lines);
  const ran = await twinledger(
    'limits',
    ledger,
    '--freeze',
    '2018/19',
    '--out',
    pack,
    '--as-of',
    '2019-05-02',
  );
  return { ledger, pack, write, ran };
}

const told = async (...args: string[]) => (await twinledger('limits', ...args)).out.replace(/\s+/g, ' ');

/** Changes a text of the parts of the pack, as a person's edit does; every other byte stays. */
function edited(pack: string, from: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(pack)));
  let edits = 0;
  const changed = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    const text = strFromU8(bytes);
    if (!name.endsWith('.xml') || !text.includes(from)) return [name, bytes];
    edits += 1;
    return [name, strToU8(text.replaceAll(from, to))];
  });
  if (edits === 0) throw new Error(`${from} is in no part of the pack`);
  writeFileSync(pack, zipSync(Object.fromEntries(changed)));
}

/** The cell of a sheet that holds a value. */
function cellWith(workbook: ExcelJS.Workbook, sheet: string, value: unknown): ExcelJS.Cell {
  const found: ExcelJS.Cell[] = [];
  workbook.getWorksheet(sheet)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === value) found.push(cell);
    }),
  );
  const [first] = found;
  if (!first) throw new Error(`no such cell on ${sheet}`);
  return first;
}

describe('the year-end pack', () => {
  it('holds values alone: positions, lines, rules, choices, reconciliation, record, and formulas as text', async () => {
    const { pack, ran } = await frozen();
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('pack.xlsx') });
    const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(pack)), 'pack.xlsx');
    expect(grids.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining([
        'Year-end pack',
        'Limits',
        'Limit working',
        'Limit rules',
        'Limit reconciliation',
        'Limit record',
        'Authorisation',
        'Pack formulas',
      ]),
    );
    expect(grids[0]?.sheet).toBe('Year-end pack');
    expect(grids.map(({ formulas }) => formulas.size)).toEqual(grids.map(() => 0));
    expect(grids.every(({ marker }) => marker?.sheetId.startsWith('frozen.'))).toBe(true);
    const cells = (name: string) => grids.find(({ sheet }) => sheet === name)?.rows.flat() ?? [];
    expect(cells('Limits')).toContain(350);
    expect(
      cells('Pack formulas').filter((cell) => typeof cell === 'string' && cell.startsWith('=ROUND(SUMIFS(')),
    ).not.toEqual([]);
    expect(cells('Year-end pack')).toEqual(
      expect.arrayContaining(['2018/19', '2019-05-02', 'Source: ledger.csv', 'nobody is named']),
    );
    expect(cells('Limit working')).toEqual(
      expect.arrayContaining(['Example Ltd: Twinning dinner', 'Example Ltd: Twinning lunch']),
    );
  });

  it('has formulas whose addresses are those of its own sheets', async () => {
    const { pack } = await frozen();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(pack);
    const counted = cellWith(workbook, 'Limits', 350);
    const formulas = workbook.getWorksheet('Pack formulas');
    const row = formulas
      ?.getRows(1, formulas.rowCount)
      ?.find((each) => each.getCell(1).value === 'Limits' && each.getCell(2).value === counted.address);
    const range = /'Limit working'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(row?.getCell(3).text ?? '');
    const [, column = '', first = '', last = ''] = range ?? [];
    const amounts = workbook
      .getWorksheet('Limit working')
      ?.getRows(Number(first), Number(last) - Number(first) + 1)
      ?.map((each) => each.getCell(column).value);
    expect(amounts).toEqual(expect.arrayContaining([3000, 100, 250]));
  });

  it('is the same file from the same ledger and day, and never replaces one', async () => {
    const { ledger, pack } = await frozen();
    const other = path.join(path.dirname(pack), 'other.xlsx');
    const again = (out: string) =>
      twinledger('limits', ledger, '--freeze', '2018/19', '--out', out, '--as-of', '2019-05-02');
    await again(other);
    expect(readFileSync(other).equals(readFileSync(pack))).toBe(true);
    expect(await again(pack)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
  });

  it('is held against the working of a later day: nothing differs where nothing changed', async () => {
    const { ledger, pack } = await frozen();
    const out = await told(ledger, pack, '--as-of', '2021-01-15');
    expect(out).toContain(
      'Nothing differs from the pack of 2018/19 that was frozen as at 2 May 2019 (pack.xlsx).',
    );
  });

  it('tells later what was added, what is gone and what has another figure, to the line', async () => {
    const { ledger, pack, write } = await frozen();
    write([
      ...LINES.slice(0, 2),
      '2018-11-03,CC9,International Relations,Printing,Example Ltd,Twinning poster,80.00',
      '2019-06-01,CC9,International Relations,Printing,Example Ltd,Twinning leaflet of the next year,70.00',
      ...LINES.slice(3),
    ]);
    const { out } = await twinledger('limits', ledger, pack, '--json');
    const json = limitsSchema.parse(JSON.parse(out));
    const [found] = json.packs;
    expect(found).toMatchObject({ financialYear: '2018/19', asAt: '2019-05-02', intact: true });
    const working = found?.changes.filter(({ sheet }) => sheet === 'Limit working');
    expect(working?.map(({ kind }) => kind).sort()).toEqual(['added', 'gone']);
    expect(found?.changes).toContainEqual(
      expect.objectContaining({ sheet: 'Limits', column: 'Counted', then: '£350.00', now: '£180.00' }),
    );
    expect(found?.changes.some(({ sheet, row }) => sheet === 'Limit record' && row === 'ledger.csv')).toBe(
      true,
    );
    expect(json.findings).toContainEqual(
      expect.objectContaining({ rule: 'limits.pack', message: expect.stringContaining('Say why') }),
    );
    expect(await told(ledger, pack)).toMatch(
      /- Limits, .*Twinning and similar, 2018\/19: Counted was £350\.00, now £180\.00/,
    );
  });

  it('knows a line again that stands in another row of a later export', async () => {
    const { ledger, pack, write } = await frozen();
    write([...LINES].reverse());
    const { out } = await twinledger('limits', ledger, pack, '--json');
    const changes = limitsSchema.parse(JSON.parse(out)).packs[0]?.changes ?? [];
    expect(changes.filter(({ sheet }) => sheet === 'Limit working')).toEqual([]);
  });

  it('says that it was changed after it was frozen, and is held against today as it now reads', async () => {
    const { ledger, pack } = await frozen();
    edited(pack, '<v>350</v>', '<v>340</v>');
    const out = await told(ledger, pack);
    expect(out).toContain('The pack pack.xlsx was changed after it was frozen');
    expect(out).toMatch(/Counted was £340\.00, now £350\.00/);
  });

  it('takes no entry from a pack: what is typed there decides nothing', async () => {
    const { ledger, pack } = await frozen();
    const untouched = JSON.parse((await twinledger('limits', ledger, pack, '--json')).out) as unknown;
    const { positions, lines } = limitsSchema.parse(untouched);
    edited(pack, '>counted<', '>excluded<');
    const after = limitsSchema.parse(JSON.parse((await twinledger('limits', ledger, pack, '--json')).out));
    expect(after.positions).toEqual(positions);
    expect(after.lines).toEqual(lines);
    expect(after.packs[0]?.intact).toBe(false);
  });

  it('says what is missing: a year without lines, a year without a file, a file without a year', async () => {
    const { ledger, pack } = await frozen();
    const out = path.join(path.dirname(pack), 'new.xlsx');
    expect(await twinledger('limits', ledger, '--freeze', '2011/12', '--out', out)).toMatchObject({
      code: 1,
      err: expect.stringContaining('No international line of 2011/12 was read'),
    });
    expect((await twinledger('limits', ledger, '--freeze', '2018/19')).code).toBe(2);
    expect((await twinledger('limits', ledger, '--out', out)).code).toBe(2);
    expect(await twinledger('limits', ledger, '--freeze', 'last year', '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--freeze reads "last year"'),
    });
  });

  it('does not take for a pack what no longer says its year', async () => {
    const { ledger, pack } = await frozen();
    edited(pack, '>2018/19<', '>last year<');
    expect(await told(ledger, pack)).toContain('does not say which year it is of');
  });
});
