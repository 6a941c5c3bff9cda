import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { formatAt, type Snapshot } from '../../src/workbook/grid';
import { convert } from './office';

const read = (file: string): Promise<Snapshot> => readWorkbookFile(readFileSync(file), path.basename(file));

/** A ledger with a formula that nobody calculated, a date with a language, a hidden row, a merged title, a name. */
async function ledger(): Promise<string> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Ledger');
  sheet.addRows([
    ['Payments £500 & over'],
    [],
    ['Paid', 'Supplier', 'Amount'],
    [new Date(Date.UTC(2025, 3, 1)), 'Poznań', 12.5],
    [new Date(Date.UTC(2025, 3, 2)), '00123', { formula: 'C4*2' }],
  ]);
  sheet.getColumn(1).numFmt = '[$-809]dd mmmm yyyy';
  sheet.mergeCells('A1:C1');
  sheet.getRow(5).hidden = true;
  workbook.definedNames.add('Ledger!$A$3:$C$5', 'Payments');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-containers-')), 'ledger.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

describe('a workbook that LibreOffice saved', () => {
  it('reads as the one it was made from, its formulas calculated', async () => {
    const file = await ledger();
    const before = await read(file);
    const { grids, findings } = await read(convert(file, 'xlsx'));
    expect(before.findings.map(({ rule }) => rule)).toEqual(['file.notCalculated']);
    expect(findings).toEqual([]);
    expect(grids[0]).toMatchObject({
      sheet: 'Ledger',
      rows: [
        ['Payments £500 & over'],
        [],
        ['Paid', 'Supplier', 'Amount'],
        [45748, 'Poznań', 12.5],
        [45749, '00123', 25],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: new Set([4]),
    });
    expect(grids[0] && formatAt(grids[0], 3, 0)).toBe('date');
    expect(grids[0]?.names).toEqual([
      { name: 'Payments', purpose: 'range', area: { top: 2, left: 0, bottom: 4, right: 2 } },
    ]);
  });

  it.each([
    ['xls', /before 2007 \(\.xls\)/],
    ['ods', /OpenDocument spreadsheet \(\.ods\)/],
    ['html', /web page or XML page/],
  ] as const)('as .%s is refused in one sentence that says what to do', async (format, sentence) => {
    await expect(read(convert(await ledger(), format))).rejects.toThrow(sentence);
  });
});
