import { composeReport } from '../../src/report/composeReport';
import { summarySheet } from '../../src/report/summarySheet';
import { place } from '../../src/workbook/place';
import { link, position, reportInput } from './fixtures';

const sheetOf = (input = reportInput()) => summarySheet(input, composeReport(input));

describe('the committee summary sheet', () => {
  it('has one table: a position a row, with its sums as numbers and what remains as a formula over them', () => {
    const sheet = sheetOf();
    expect([sheet.id, sheet.name, sheet.tables.length]).toEqual(['summary', 'Committee summary', 1]);
    expect(sheet.tables[0]?.rows[0]).toMatchObject({
      key: 'Derbyshire County Council | Twinning and similar | 2018/19',
      cells: {
        limit: { value: 18000 },
        counted: { value: 14400 },
        remaining: { formula: { kind: 'call', name: 'ROUND' }, result: 3600 },
        standing: { value: 'Handbook test, not verified' },
        money: { value: 'EXAMPLE' },
        source: { value: 'council-workbook.xlsx, Ledger!H21' },
      },
    });
  });

  it('leaves the sums blank that cannot be said, and says so beside them', () => {
    const sheet = sheetOf(
      reportInput({ positions: [position({ limit: null, remaining: null, outcome: 'cannotSay' })] }),
    );
    expect(sheet.tables[0]?.rows[0]?.cells).toMatchObject({
      limit: { value: null },
      remaining: { value: null },
      outcome: { value: 'Cannot say' },
    });
    expect(sheet.notes.join(' ')).toContain('A blank is a figure that cannot be said');
    expect(sheetOf().notes.join(' ')).not.toContain('A blank is');
  });

  it('says above the table what the paper says: as at, counts, DRAFT, EXAMPLE and whom to ask', () => {
    const links = [link(), link({ key: 'b' }), link({ key: 'c' }), link({ key: 'd' })];
    const notes = sheetOf(reportInput({ partnerships: links })).notes.join('\n');
    expect(notes).toContain('Figures as at 14 December 2018.');
    expect(notes).toContain('Partnership links in the register: 4.');
    expect(notes).toMatch(/DRAFT[^]*EXAMPLE[^]*Before money is committed/);
  });

  it('can be laid out as cells', () => {
    const [placed] = place([sheetOf()]);
    expect(placed?.tables).toHaveLength(1);
  });
});
