import { isBlank, isFiller, plainText } from '../../../src/tables/cells/plainText';
import { readCount, readNumber, readYesNo } from '../../../src/tables/cells/readNumber';
import { recogniseCouncil } from '../../../src/register/council';
import { recogniseCountry } from '../../../src/register/country';

describe('text as a person would retype it', () => {
  it.each([
    ['plain text', 'plain text'],
    ['two  spaces ', 'two spaces'],
    ['\u00a0St\u00a0Mary\u2019s', "St Mary's"],
    ['\u201cA\u201d and \u201eB\u201f', '"A" and „B"'],
    ['zero\u200bwidth\u00ad', 'zerowidth'],
    ['\u202bright to left\u202c', 'right to left'],
    ['thin\u2009and\u3000wide', 'thin and wide'],
    ['Ｔｏｗｎ １２', 'Town 12'],
    ['bell\u0007', 'bell'],
    ['first_x000D_\nsecond', 'first\nsecond'],
    ['first\r\nsecond\vthird', 'first\nsecond\nthird'],
    ['Supplier_x0020_Name', 'Supplier Name'],
    ['_x0009_tab', 'tab'],
    ['a_x005F_x000D_b', 'a_x000D_b'],
    ['part_x1234_no', 'part_x1234_no'],
    ['="00123"', '00123'],
    ['=A1', '=A1'],
  ])('reads %j as %j', (cell, text) => {
    expect(plainText(cell)).toBe(text);
  });

  it.each([
    ['Â£1,200', '£1,200'],
    ['â‚¬5', '€5'],
    ['Itâ€™s', "It's"],
    ['2018 â€“ 2019', '2018 – 2019'],
    ['â€œquotedâ€\u009d', '"quoted"'],
    ['â€œquotedâ€', '"quoted"'],
    ['NÃ®mes', 'Nîmes'],
    ['CAFÃ‰', 'CAFÉ'],
    ['KÃ–LN', 'KÖLN'],
    ['GdaÅ„sk', 'Gdańsk'],
    ['ÐšÐ¸Ñ—Ð²', 'Київ'],
    ['ï»¿Date', 'Date'],
    ['it\u0092s \u0096 \u0080', "it's – €"],
  ])('repairs %j, which can only be damage, to %j', (cell, text) => {
    expect(plainText(cell)).toBe(text);
  });

  it.each([
    'Nîmes',
    'São Tomé',
    'Århus',
    'Łódź',
    'ESPAÑ',
    'Ål – Norway',
    'Київ',
    'Île-de-France',
    'IRMÃ',
    '10 €',
    '½ Â',
  ])('leaves "%s" as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('leaves a quotation mark after a word that ends in an accent', () => {
    expect(plainText('\u201cCAFÉ\u201d, \u201cIRMÃ\u201d, \u201cESPAÑ\u201d')).toBe(
      '"CAFÉ", "IRMÃ", "ESPAÑ"',
    );
  });

  it('has nothing to say about blanks, errors and numbers', () => {
    expect([
      plainText(null),
      plainText(' \u00a0'),
      plainText({ error: '#N/A' }),
      plainText(''),
      plainText(12.5),
    ]).toEqual([null, null, null, null, '12.5']);
    expect([plainText(true), plainText(false)]).toEqual(['TRUE', 'FALSE']);
  });
});

describe('cells that say nothing', () => {
  it.each(['#N/A', '-', '—', 'n/a', '#NUM!', '(blank)'])('knows "%s" as a filler', (cell) => {
    expect([isFiller(cell), isBlank(cell)]).toEqual([true, false]);
  });

  it.each([null, '', ' ', '\u00a0\u200b', '_x000D_', '\ufeff', '=""'])('knows %j as blank', (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each([0, false, 'a', '0', 'É', '£'])('does not take %j for blank', (cell) => {
    expect([isBlank(cell), isFiller(cell)]).toEqual([false, false]);
  });
});

describe('numbers and answers', () => {
  it.each<[string, number | undefined]>([
    ['1,234', 1234],
    ['1 234.5', 1234.5],
    ['−12', -12],
    ['(12)', -12],
    ['１２', 12],
    ['56,490,048 [r]', 56490048],
    ['1,234*', 1234],
    ['1,23,456', undefined],
    ['12 34', undefined],
    ['12 people', undefined],
    ['12-', undefined],
    ['-', undefined],
  ])('reads the number "%s" as %p', (cell, number) => {
    expect(readNumber(cell)).toBe(number);
  });

  it('reads counts and yes or no', () => {
    expect([readCount('1,234'), readCount(2.5), readCount(null)]).toEqual([1234, undefined, null]);
    expect([readYesNo('Y'), readYesNo('no'), readYesNo('maybe')]).toEqual([true, false, undefined]);
  });
});

describe('names of councils and countries in cells', () => {
  it.each([
    'South Derbyshire District Council',
    'South\u00a0Derbyshire  District Council ',
    'SOUTH DERBYSHIRE district council',
    '\u200bSouth Derbyshire_x0020_District Council',
  ])('recognises the council in %j', (cell) => {
    expect(recogniseCouncil(plainText(cell) ?? '').name).toBe('South Derbyshire District Council');
  });

  it.each(['Côte d’Ivoire', "CÔTE D'IVOIRE", 'CÃ´te dâ€™Ivoire', 'Côte\u00a0d‘Ivoire'])(
    'recognises the country in %j',
    (cell) => {
      expect(recogniseCountry(plainText(cell) ?? '').code).toBe('CI');
    },
  );
});
