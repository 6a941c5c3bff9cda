import fc from 'fast-check';
import { paragraph } from '../../../src/cli/print/paragraph';
import { printable } from '../../../src/report/printable';

const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const measure = fc.record({
  width: fc.integer({ min: 24, max: 200 }),
  indent: fc.constantFrom('', '  ', '    '),
  hang: fc.constantFrom('', '  ', '      '),
});

describe('a paragraph', () => {
  it('is never wider than its page', () => {
    fc.assert(
      fc.property(text, measure, (given, page) => {
        for (const line of paragraph(given, page)) expect(line.length).toBeLessThanOrEqual(page.width);
      }),
    );
  });

  it('loses nothing that can be read', () => {
    const signs = (given: string): string => printable(given).replace(/\s/g, '');
    fc.assert(
      fc.property(text, measure, (given, page) => {
        expect(signs(paragraph(given, page).join(''))).toBe(signs(given));
      }),
    );
  });
});
