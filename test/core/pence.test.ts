import fc from 'fast-check';
import {
  addPence,
  decimalPounds,
  pence,
  penceFromPounds,
  poundsNumber,
  poundsText,
} from '../../src/core/pence';

describe('money in whole pence', () => {
  it.each([
    [1.005, 101],
    [-1.005, -101],
    [12.345, 1235],
    [0.1 + 0.2, 30],
    [1234.5, 123450],
    [-0.004, 0],
  ])('rounds %d pounds once, half away from nil, to %d pence', (pounds, expected) => {
    expect(penceFromPounds(pounds)).toBe(expected);
  });

  it.each([
    [0, '£0.00', '0.00'],
    [5, '£0.05', '0.05'],
    [-5, '-£0.05', '-0.05'],
    [1799999, '£17,999.99', '17999.99'],
    [-123456789, '-£1,234,567.89', '-1234567.89'],
  ])('writes %d pence as %s and as %s', (value, text, decimal) => {
    expect(poundsText(pence(value))).toBe(text);
    expect(decimalPounds(pence(value))).toBe(decimal);
  });

  it('has no minus nil', () => {
    expect(Object.is(pence(-0), 0)).toBe(true);
  });

  it('refuses to carry a broken sum on', () => {
    expect(() => pence(0.5)).toThrow(RangeError);
    expect(() => pence(NaN)).toThrow(RangeError);
  });

  it('survives the way into a cell and back for any sum a council could hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (value) => {
        expect(penceFromPounds(poundsNumber(pence(value)))).toBe(value);
      }),
    );
  });

  it('adds to the penny in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
        const amounts = values.map(pence);
        expect(addPence(...amounts)).toBe(addPence(...[...amounts].reverse()));
      }),
    );
  });
});
