import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { convert } from './office';

describe('LibreOffice as the second opinion on our formulas', () => {
  it('counts a formula afresh, whatever result the file carries', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-')), 'stale.xlsx');
    const stale = new Workbook();
    stale.addWorksheet('Limits').getCell('A1').value = { formula: '2*4200', result: 1 };
    await stale.xlsx.writeFile(file);

    const counted = new Workbook();
    await counted.xlsx.readFile(convert(file, 'xlsx'));

    expect(counted.getWorksheet('Limits')?.getCell('A1').result).toBe(8400);
  });
});
