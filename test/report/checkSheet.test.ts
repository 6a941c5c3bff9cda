import { checkSheetAccessibility, sheetParts } from '../../src/report/checkSheet';
import { composeReport } from '../../src/report/composeReport';
import { summarySheet } from '../../src/report/summarySheet';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import { reportInput } from './fixtures';

const SHEET =
  '<worksheet><sheetData><row><c r="A1"><v>1</v></c></row></sheetData><pageSetup paperSize="9"/></worksheet>';
const TABLE = '<table headerRowCount="1"><tableColumns><tableColumn name="Test"/></tableColumns></table>';
const rules = (sheet: string, ...tables: readonly string[]) =>
  checkSheetAccessibility({ sheet, tables }).map(({ rule }) => rule);

describe('the look over the committee summary', () => {
  it('finds nothing in the sheet as it is made', async () => {
    let bytes = new Uint8Array();
    const input = reportInput();
    const port = fileWorkbook({
      file: 'out.xlsx',
      bytes: null,
      onBytes: (made) => void (bytes = made.slice()),
    });
    await port.write([summarySheet(input, composeReport(input))]);
    const parts = sheetParts(bytes, 'Committee summary');
    expect(parts?.tables).toHaveLength(1);
    expect(parts && checkSheetAccessibility(parts)).toEqual([]);
    expect(sheetParts(bytes, 'Another')).toBeNull();
  });

  it.each([
    ['a sheet without a title', SHEET.replace('A1', 'B1'), [TABLE], 'title'],
    ['figures that are no table', SHEET, [], 'oneTable'],
    ['two tables', SHEET, [TABLE, TABLE], 'oneTable'],
    ['a table without a header row', SHEET, [TABLE.replace('"1"', '"0"')], 'tableHeader'],
    ['a column without a heading', SHEET, [TABLE.replace('Test', 'Column1')], 'tableHeader'],
    [
      'merged cells',
      SHEET.replace('<pageSetup', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageSetup'),
      [TABLE],
      'mergedCells',
    ],
    ['another paper than A4', SHEET.replace('"9"', '"1"'), [TABLE], 'paper'],
  ])('finds %s', (_, sheet, tables, rule) => {
    expect(rules(sheet, ...tables)).toEqual([`accessibility.${rule}`]);
  });
});
