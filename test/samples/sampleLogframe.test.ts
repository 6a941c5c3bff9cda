import type { Worksheet } from 'exceljs';
import { openSample, sheetOf } from './openSample';

describe('the logframe of the sample workbook', () => {
  let sheet: Worksheet;
  const linesOf = (cell: string): string[] => sheet.getCell(cell).text.split('\n');
  /** Items of a cell: its lines without the bare group numbers. */
  const itemsOf = (cell: string): string[] =>
    linesOf(cell).filter((line) => line !== '' && !/^\(\d\)$/.test(line));
  const group = (cell: string, number: number): string[] => {
    const lines = linesOf(cell);
    const start = lines.indexOf(`(${number})`) + 1;
    const end = lines.indexOf(`(${number + 1})`);
    return lines.slice(start, end === -1 ? undefined : end);
  };

  beforeAll(async () => {
    sheet = sheetOf(await openSample(), 'Logframe');
  });

  it('is a 4x4 matrix with a merged title and merged boxes in the row of outputs', () => {
    expect(['A4', 'B4', 'C4', 'D4'].map((cell) => sheet.getCell(cell).text)).toEqual([
      'Project summary',
      'Measurable indicators',
      'Means of verification',
      'Important assumptions',
    ]);
    for (const cell of ['B1', 'D2', 'A8', 'B8', 'C8', 'D8']) expect(sheet.getCell(cell).isMerged).toBe(true);
  });

  it('has one goal, one purpose and two outputs', () => {
    expect(sheet.getCell('A5').text).toMatch(/^GOAL: Improvement/);
    expect(sheet.getCell('A6').text).toMatch(/^PURPOSE: Households/);
    expect(linesOf('A7').map((line) => line.slice(0, 8))).toEqual(['OUTPUTS:', '(1) The ', '(2) The ']);
  });

  it('has six indicators: 1; 1; 3 and 1', () => {
    expect([
      itemsOf('B5').length,
      itemsOf('B6').length,
      group('B7', 1).length,
      group('B7', 2).length,
    ]).toEqual([1, 1, 3, 1]);
  });

  it('has fourteen means of verification: 3; 7; 2 and 2', () => {
    expect([
      itemsOf('C5').length,
      itemsOf('C6').length,
      group('C7', 1).length,
      group('C7', 2).length,
    ]).toEqual([3, 7, 2, 2]);
  });

  it('has assumptions 3, 1 and none', () => {
    expect([itemsOf('D5').length, itemsOf('D6').length, itemsOf('D7').length]).toEqual([3, 1, 0]);
  });

  it('keeps the slip of the printed text', () => {
    expect(sheet.getCell('C5').text).toContain('Comparisons against against national country plans');
  });

  it('gives no number, target or date in any indicator', () => {
    for (const cell of ['B5', 'B6', 'B7']) expect(itemsOf(cell).join(' ')).not.toMatch(/\d/);
  });
});
