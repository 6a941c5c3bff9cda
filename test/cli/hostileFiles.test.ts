import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { workbookOf } from '../workbook/file/zipOf';
import { newFolder, twinledger } from './terminalFor';

const COMMAND = "=cmd|' /C calc'!A0";

function saved(name: string, content: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

interface Table {
  readonly kind: string;
  readonly sheet: string | null;
  readonly columns: readonly { readonly header: string; readonly field: string }[];
  readonly rows: { readonly read: number; readonly used: number };
  readonly totals: Readonly<Record<string, string>>;
}

async function tablesIn(file: string): Promise<readonly Table[]> {
  const { code, out, err } = await twinledger('inspect', '--json', file);
  if (code !== 0) throw new Error(err);
  return (JSON.parse(out) as { files: { tables: Table[] }[] }).files.flatMap(({ tables }) => tables);
}

describe('a ledger with names that mean something to a program', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has a column called %s like any other',
    async (name) => {
      const file = saved(
        'ledger.csv',
        `Date,Supplier,Amount,${name}\n2018-05-01,${name},5.00,${name}\n2018-05-02,Example Ltd,7.00,x\n`,
      );
      const [table] = await tablesIn(file);
      expect(table).toMatchObject({
        kind: 'ledger',
        rows: { read: 2, used: 2 },
        totals: { amount: '12.00' },
      });
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  it.each(['../../etc/passwd', 'C:\\Windows\\x', '__proto__', '=1+1', 'NUL', ''])(
    'stands on a sheet called %j, and writes nowhere but where it was told',
    async (name) => {
      const cells = (...texts: string[]) =>
        texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
      const file = saved(
        'ledger.xlsx',
        workbookOf(
          `<sheetData><row>${cells('Date', 'Supplier', 'Description', 'Amount')}</row><row>${cells('2018-05-01', 'Example Ltd', 'Twinning lunch', '5.00')}</row></sheetData>`,
          {
            'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${name}" r:id="rId1"/></sheets></workbook>`,
          },
        ),
      );
      const out = path.join(path.dirname(file), 'out');
      expect((await tablesIn(file))[0]).toMatchObject({ kind: 'ledger', sheet: name });
      expect((await twinledger('report', file, '--out', out)).code).toBe(0);
      expect(readdirSync(path.dirname(file)).sort()).toEqual(['ledger.xlsx', 'out']);
      expect(readdirSync(out).sort()).toEqual([
        'committee-report.docx',
        'committee-report.html',
        'partnerships.xlsx',
        'summary.json',
      ]);
    },
  );
});

describe('a cell that would run a command', () => {
  const ledger = () =>
    saved(
      'ledger.csv',
      `Date,Supplier,Description,Amount\n2018-05-01,"${COMMAND}","Twinning visit ${COMMAND}",5.00\n`,
    );

  it('is text in the list of all lines', async () => {
    const file = ledger();
    const lines = path.join(path.dirname(file), 'lines.csv');
    expect((await twinledger('limits', file, '--all-lines', lines)).code).toBe(0);
    const text = readFileSync(lines, 'utf8');
    expect(text).toContain(`'${COMMAND}`);
    expect(text).not.toMatch(/(?:^|,)"?=/m);
  });

  it('is text in the workbook that is made', async () => {
    const file = ledger();
    const out = path.join(path.dirname(file), 'out');
    expect((await twinledger('report', file, '--out', out)).code).toBe(0);
    const made = await readWorkbookFile(
      readFileSync(path.join(out, 'partnerships.xlsx')),
      'partnerships.xlsx',
    );
    const cells = made.grids.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith(COMMAND))).not.toEqual([]);
    const formulas = made.grids.flatMap((grid) => [...grid.formulas.values()]);
    expect(formulas.filter((formula) => /cmd/i.test(formula))).toEqual([]);
  });
});

describe('cells made to keep a reader busy', () => {
  const LONGEST = 32_767;
  const PATTERNS = [
    '\n',
    ' ',
    '(',
    ')',
    '1',
    '1,',
    '£',
    '-',
    'a',
    'a ',
    'and ',
    'total ',
    'jan ',
    '2018-',
    '€1',
    '_x',
    ' \n',
    '"',
  ];
  const hostile = (pattern: string) =>
    `x${pattern.repeat(Math.floor((LONGEST - 2) / pattern.length))}!`.replaceAll('"', '""');

  it.each([
    ['ledger', 'Date,Supplier,Description,Amount', '2018-05-01,Example Ltd,Twinning lunch,5.00'],
    [
      'register',
      'Council,Partner,Country,Type of link,Start date',
      'Derby City Council,Osnabrück,Germany,Twinning,1976',
    ],
  ])('are read to the end in a %s', async (kind, header, line) => {
    const good = line.split(',');
    const rows = PATTERNS.flatMap((pattern) =>
      good.map((_cell, at) =>
        good.map((cell, other) => (other === at ? `"${hostile(pattern)}"` : cell)).join(),
      ),
    );
    const lines = [header, ...Array<string>(200).fill(line), ...rows, ''].join('\n');
    const [table] = await tablesIn(saved('hostile.csv', lines));
    expect(table).toMatchObject({ kind, rows: { read: 200 + rows.length } });
  });
});

describe('what a file says of itself reaches the person', () => {
  it('a last line that was cut off is a question, not a payment', async () => {
    const file = saved(
      'ledger.csv',
      'Date,Supplier,Amount,Department\n2018-05-01,Example Ltd,5.00,Culture\n2018-05-02,Example Ltd,7.00,Culture\n2018-05-03,Example Ltd,9',
    );
    const { out } = await twinledger('inspect', '--json', file);
    const [{ findings, tables } = { findings: [], tables: [] }] = (
      JSON.parse(out) as { files: { findings: { rule: string }[]; tables: { rows: unknown }[] }[] }
    ).files;
    expect(findings.map(({ rule }) => rule)).toContain('file.cutOff');
    expect(tables[0]?.rows).toMatchObject({ read: 3, used: 2, queried: 1, notUsed: 0 });
  });

  it('an amount that nobody calculated is a question, not nothing', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (amount: string) => `<row>${text('2018-05-01')}${text('Example Ltd')}${amount}</row>`;
    const file = saved(
      'ledger.xlsx',
      workbookOf(
        `<sheetData><row>${text('Date')}${text('Supplier')}${text('Amount')}</row>${row('<c><v>5</v></c>')}${row('<c><f>3+4</f></c>')}</sheetData>`,
      ),
    );
    const { out } = await twinledger('inspect', '--json', file);
    const [{ findings, tables } = { findings: [], tables: [] }] = (
      JSON.parse(out) as {
        files: {
          findings: { rule: string }[];
          tables: { rows: unknown; findings: { message: string }[] }[];
        }[];
      }
    ).files;
    expect(findings.map(({ rule }) => rule)).toContain('file.notCalculated');
    expect(tables[0]?.rows).toMatchObject({ read: 2, used: 1, queried: 1, notUsed: 0 });
    expect(tables[0]?.findings.map(({ message }) => message).join()).toContain('not calculated');
  });
});
