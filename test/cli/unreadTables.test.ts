import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LimitsJson, RegisterJson } from '../../src/job/contract';
import { newFolder, twinledger } from './terminalFor';

function fileOf(name: string, ...lines: readonly string[]): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12'];

const LEDGER = fileOf(
  'ledger.csv',
  'Date,Cost centre,Supplier,Description,Net amount',
  ...MONTHS.map((month) => `2017-${month}-10,Town Twinning,Example Bakery,Twinning supper,10.00`),
  ...['01', '02', '03'].map((month) => `2018-${month}-10,Town Twinning,Example Bakery,Twinning tea,10.00`),
);

/** A running balance is no amount of a posting. */
const NEARLY = fileOf(
  'journals.csv',
  'Date,Cost centre,Supplier,Description,Balance',
  '2017-06-02,Town Twinning,Example Coaches,Coach for the visitors,950.00',
  '2017-06-09,Town Twinning,Example Hall,Hire of a hall,120.00',
);

describe('a list that is nearly a ledger and could not be read', () => {
  it('is told of by limits, and no year is called complete beside it', async () => {
    const alone = JSON.parse((await twinledger('limits', LEDGER, '--json')).out) as LimitsJson;
    const beside = JSON.parse((await twinledger('limits', LEDGER, NEARLY, '--json')).out) as LimitsJson;
    expect(alone.positions[0]?.completeness.year).toBe('complete');
    expect(beside.positions[0]?.completeness.year).toBe('lowerBound');
    expect(beside.positions[0]?.reasons.join(' ')).toContain('"journals.csv" looks like a ledger');
    expect(beside.findings.find(({ rule }) => rule === 'limits.unread-ledger')).toMatchObject({
      strength: 'warning',
      source: { file: 'journals.csv' },
    });
  });

  it('is told of where it is all there is', async () => {
    const { out } = await twinledger('limits', NEARLY);
    expect(out).toMatch(/^No ledger was read/);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'no column holds the amount, so it was left alone. Nothing on it',
    );
  });

  it('takes nothing from a year where it is a sum by cost centre, or holds no figures', async () => {
    const sums = fileOf(
      'sums.csv',
      'Cost centre,Description,Months',
      'CC1,Town Twinning,twelve',
      'CC2,Roads,two',
    );
    const { out } = await twinledger('limits', LEDGER, sums, '--json');
    const { positions, findings } = JSON.parse(out) as LimitsJson;
    expect(positions[0]?.completeness.year).toBe('complete');
    expect(findings.map(({ rule }) => rule)).not.toContain('limits.unread-ledger');
  });
});

describe('warnings about a table', () => {
  it('are heard from limits as from inspect', async () => {
    const gross = fileOf(
      'gross.csv',
      'Date,Cost centre,Supplier,Description,Gross amount,VAT amount',
      '2018-05-01,Town Twinning,Example Bakery,Twinning supper,120.00,20.00',
    );
    const { out } = await twinledger('limits', gross, '--json');
    expect((JSON.parse(out) as LimitsJson).findings.map(({ rule }) => rule)).toContain('spending.gross');
  });
});

describe('a list that is nearly a register', () => {
  const list = fileOf(
    'links.csv',
    'Authority,Whom we know,Country,When,Remarks',
    'Derby City Council,see the file,Germany,1976,a charter',
    'Derbyshire County Council,see the file,Japan,1992,letters',
  );

  it('is told of by register, in text and in JSON', async () => {
    const { out } = await twinledger('register', list);
    expect(out).toContain('No partnership was found');
    expect(out.replace(/\s+/g, ' ')).toContain('no column holds the partner');
    const json = JSON.parse((await twinledger('register', list, '--json')).out) as RegisterJson;
    expect(json.findings.map(({ strength }) => strength)).toContain('warning');
  });
});
