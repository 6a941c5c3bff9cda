import {
  count,
  figureText,
  figureValue,
  minus,
  money,
  percentOf,
  sumFigures,
  times,
} from '../../src/core/figure';
import { pence } from '../../src/core/pence';
import { cellName, cellPosition, columnLetters, sourceText } from '../../src/core/source';

const at = (cell: string) => ({ file: 'ledger.xlsx', sheet: 'Ledger', cell });
const real = money(pence(900000), 'spent', [at('H2')]);
const sample = money(pence(50), 'spent', [at('H3')], true);

describe('a figure', () => {
  it('stays an example whatever is done with it', () => {
    const sum = sumFigures('pence', [real, sample], 'sum');
    expect(
      [sum, times(sum, 2, 'twice'), minus(real, sum, 'rest'), percentOf(sample, real, 'share')].map(
        (figure) => figure?.example,
      ),
    ).toEqual([true, true, true, true]);
    expect(figureText(sum)).toBe('£9,000.50 (EXAMPLE)');
  });

  it('carries every cell it came from, each once', () => {
    expect(sumFigures('pence', [real, sample, real], 'sum').sources).toEqual([at('H2'), at('H3')]);
  });

  it('is never added to another unit', () => {
    expect(() => sumFigures('pence', [count(3, 'people', [])], 'sum')).toThrow(TypeError);
  });

  it('has no share of nothing', () => {
    expect(percentOf(real, money(pence(0), 'nil', []), 'share')).toBeNull();
  });

  it('reads the same in a sentence and in JSON, each in its way', () => {
    expect([figureText(real), figureValue(real)]).toEqual(['£9,000.00', '9000.00']);
    expect([figureText(count(3300, 'people', [])), figureValue(count(3300, 'people', []))]).toEqual([
      '3,300',
      '3300',
    ]);
  });
});

describe('where a value came from', () => {
  it('names columns as a sheet does', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('goes from a place to a name and back', () => {
    expect(cellName(19, 7)).toBe('H20');
    expect(cellPosition('$H$20')).toEqual({ row: 19, column: 7 });
    expect(cellPosition('H20:H30')).toBeNull();
  });

  it('says file, sheet and cell, or file and cell for text', () => {
    expect(sourceText(at('H20'))).toBe('ledger.xlsx, Ledger!H20');
    expect(sourceText({ file: 'ledger.csv', sheet: null, cell: 'H20' })).toBe('ledger.csv, H20');
  });
});
