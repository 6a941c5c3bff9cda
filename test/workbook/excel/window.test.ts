import { limitsSet } from './limitsSet';
import { openWorkbook } from './openWorkbook';

describe('the window in front of the person', () => {
  it('tells the cell that the person is on, the first one of a selection', async () => {
    const { host, port } = openWorkbook('Ledger', 'Budget');
    expect(await port.activeCell()).toEqual({ file: 'open.xlsx', sheet: 'Ledger', cell: 'A1' });
    await port.select({ file: 'open.xlsx', sheet: 'Budget', cell: 'B2:C3' });
    expect(await port.activeCell()).toEqual({ file: 'open.xlsx', sheet: 'Budget', cell: 'B2' });
    expect(host.workTrips).toHaveLength(4);
  });

  it('tells of changes by this person and by others, of moves of the selection, and nothing any more when stopped', async () => {
    const { host, port } = openWorkbook('Ledger');
    const heard: string[] = [];
    const stop = await port.watch({
      changed: (byOther) => heard.push(byOther ? 'changed elsewhere' : 'changed'),
      selected: () => heard.push('selected'),
    });
    host.type('Ledger', 0, 0, 'Date');
    host.type('Ledger', 0, 1, 'Amount', 'coAuthor');
    await port.select({ file: 'open.xlsx', sheet: 'Ledger', cell: 'B2' });
    await settled();
    expect(heard).toEqual(['changed', 'changed elsewhere', 'selected']);
    await stop?.();
    host.type('Ledger', 1, 0, 'unheard');
    await settled();
    expect(heard).toHaveLength(3);
  });

  it.each(['=HYPERLINK("x")', '+44', '-1', '@SUM(A1)', '00123', '1-2', 'TRUE', "'quoted", 'not used', ''])(
    'takes the answer %j as it is',
    async (text) => {
      const { host, port } = openWorkbook('Settings');
      const cell = { file: 'open.xlsx', sheet: 'Settings', cell: 'B2' };
      await port.enter([{ source: cell, text: 'an earlier answer' }]);
      await port.enter([{ source: cell, text }]);
      expect(host.workbook.sheet('Settings').cell(1, 1)).toMatchObject({ value: text, formula: null });
    },
  );

  it('does not tell of what Twinledger writes itself', async () => {
    const { host, port } = openWorkbook('Ledger');
    let changes = 0;
    await port.watch({ changed: () => (changes += 1), selected: () => undefined });
    await port.write(limitsSet());
    host.type('Limits', 20, 0, 'seen by finance');
    await settled();
    expect(changes).toBe(1);
  });

  it('hears nothing in an Excel that tells of single sheets alone', async () => {
    const { host, port } = openWorkbook('Ledger');
    host.requirementSets = { ExcelApi: '1.8' };
    expect(await port.watch({ changed: () => undefined, selected: () => undefined })).toBeNull();
  });
});

/** The client library hands events on one after the other. */
const settled = () => new Promise((done) => setTimeout(done, 0));
