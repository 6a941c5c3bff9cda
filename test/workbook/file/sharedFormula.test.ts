import { movedFormula } from '../../../src/workbook/file/sharedFormula';

describe('a shared formula in another cell', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)+SUM($A:A)+SUM(1:1)+SUM($1:1)', 'SUM(B:B)+SUM($A:B)+SUM(3:3)+SUM($1:3)'],
    ["'A1 plan'!A1&Sheet2!A1", "'A1 plan'!B3&Sheet2!B3"],
    ['"A1"&""""&A1', '"A1"&""""&B3'],
    ['LOG10(A1)+A1_rate+Rate2', 'LOG10(B3)+A1_rate+Rate2'],
    ['Spend[[#This Row],[A1]]*A1', 'Spend[[#This Row],[A1]]*B3'],
    ['IF(A1=#N/A,1E5,2.5)', 'IF(B3=#N/A,1E5,2.5)'],
    ['Data1!A1', 'Data1!B3'],
  ])('%s becomes %s two rows down and one to the right', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  it('loses a reference that is pushed off the sheet', () => {
    expect(movedFormula('A1+B5', -2, -1)).toBe('#REF!+A3');
  });
});
