import { calendarDate } from '../../src/core/calendarDate';
import { runJob } from '../../src/job/runJob';
import { openedOf } from '../../src/taskpane/openedOf';
import type { Opened } from '../../src/taskpane/paneJob';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { smallWorkbook } from '../browser/smallWorkbook';

describe('what the pane shows of a workbook', () => {
  it('is the newest year first, each position in one sentence', async () => {
    const { file, positions } = await opened('payments.xlsx', await smallWorkbook());
    expect(file).toBe('payments.xlsx');
    expect(positions.map(({ about }) => about)).toEqual([
      'Derbyshire County Council, Twinning and similar, 2025/26',
      'Derbyshire County Council, Twinning and similar, 2024/25',
    ]);
    expect(positions[0]?.sentence).toBe(
      '£6,150.00 (EXAMPLE) of £18,000.00 (EXAMPLE) (34.2%), handbook test, not verified',
    );
  });

  it('says why nothing can be said once, not twice', async () => {
    const { positions } = await opened('payments.xlsx', await smallWorkbook());
    for (const { sentence, reasons } of positions) {
      expect(reasons.filter((reason) => sentence.endsWith(reason))).toEqual([]);
    }
    expect(positions[1]?.sentence).toContain('unknown is not nil');
  });

  it('says what is true of several cells once, naming each cell', async () => {
    const rows = ['Date,Supplier,Description,Cost centre,Net amount'];
    for (const month of ['05', '06']) {
      rows.push(`01/${month}/2025,Example Association,Grant to twinning association,Town twinning,100.00`);
    }
    const { problems } = await opened('grants.csv', Buffer.from(`${rows.join('\n')}\n`));
    const grant = problems.filter(({ sentence }) => sentence.includes('s.1(6)'));
    expect(grant).toHaveLength(1);
    expect(grant[0]?.where).toHaveLength(2);
  });
});

async function opened(file: string, bytes: Buffer): Promise<Opened> {
  const asOf = calendarDate('2026-04-14');
  if (asOf === null) throw new Error('Not a date');
  const snapshot = await readWorkbookFile(new Uint8Array(bytes), file);
  return openedOf(file, runJob([snapshot], { asOf, councils: [], year: null }));
}
