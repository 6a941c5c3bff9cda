import fc from 'fast-check';
import { dateText, type CalendarDate } from '../../../src/core/calendarDate';
import type { FieldType } from '../../../src/tables/kind';
import { columnReader, settledColumn } from '../../../src/tables/columnReader';
import { isBlank, isFiller, plainText } from '../../../src/tables/cells/plainText';
import { readDate } from '../../../src/tables/cells/readDate';
import { readMoney, whyNotMoney } from '../../../src/tables/cells/readMoney';
import type { CellValue } from '../../../src/workbook/grid';

const RUNS = { numRuns: 1000 };

/** The ways in which a sum may be written, from its size in pence. */
const grouped = (whole: string, by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
const BODIES: readonly ((whole: string, fraction: string) => string)[] = [
  (whole, fraction) => `${whole}.${fraction}`,
  (whole, fraction) => `${grouped(whole, ',')}.${fraction}`,
  (whole, fraction) => `${grouped(whole, ' ')}.${fraction}`,
  (whole, fraction) => `${grouped(whole, '\u00a0')}.${fraction}`,
  (whole, fraction) => `£${grouped(whole, ',')}.${fraction}`,
  (whole, fraction) => `£ ${whole}.${fraction}`,
  (whole, fraction) => `GBP ${whole}.${fraction}`,
  (whole, fraction) => `${whole}.${fraction} GBP`,
  (whole, fraction) => `'${whole}.${fraction}`,
  (whole, fraction) => `="${whole}.${fraction}"`,
  (whole, fraction) => ` ${whole}.${fraction}\u00a0`,
  (whole, fraction) => `Â£${whole}.${fraction}`,
  (whole, fraction) =>
    `${whole}.${fraction}`.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];
const MARKED: readonly ((body: string) => string)[] = [
  (body) => body,
  (body) => `${body}*`,
  (body) => `${body} [r]`,
];
const SIGNED: readonly ((body: string) => string)[] = [
  (body) => `(${body})`,
  (body) => `-${body}`,
  (body) => `${body}-`,
  (body) => `${body} -`,
  (body) => `−${body}`,
  (body) => `${body} CR`,
  (body) => `${body}CR.`,
  (body) => `cr ${body}`,
];

const sum = fc.integer({ min: 0, max: 999_999_999_99 });
const plainBodies = BODIES.slice(0, 8);

describe('any sum', () => {
  it('written in any of the accepted ways reads back to the same pence', () => {
    fc.assert(
      fc.property(sum, fc.constantFrom(...BODIES), fc.constantFrom(...MARKED), (pence, body, mark) => {
        const digits = String(pence).padStart(3, '0');
        const marked = body === BODIES[9] ? (text: string): string => text : mark;
        expect(readMoney(marked(body(digits.slice(0, -2), digits.slice(-2))))).toBe(pence);
      }),
      RUNS,
    );
  });

  it('written as a credit in any of the accepted ways reads back to the same pence, negative', () => {
    fc.assert(
      fc.property(sum, fc.constantFrom(...plainBodies), fc.constantFrom(...SIGNED), (pence, body, sign) => {
        const digits = String(pence).padStart(3, '0');
        expect(readMoney(sign(body(digits.slice(0, -2), digits.slice(-2))))).toBe(pence === 0 ? 0 : -pence);
      }),
      RUNS,
    );
  });

  it('in a column with decimal commas reads back to the same pence', () => {
    const written = (pence: number): string => {
      const digits = String(pence).padStart(3, '0');
      return `${grouped(digits.slice(0, -2), '.')},${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(fc.array(sum, { minLength: 2, maxLength: 20 }), (sums) => {
        const values = sums.map(written);
        const read = columnReader('money', { header: 'Amount', values, system1904: false });
        expect(values.map((value) => read(value, 'general'))).toEqual(sums);
      }),
    );
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WRITTEN: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${year}-${month}-${day}T10:15:00`,
  (year, month, day) => `${year}-${month}-${day} 00:00:00`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}${month}${day}`,
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${day}-${month}-${year.slice(2)}`,
  (year, month, day) => `${day}/${month}/${year} 09:30`,
  (year, month, day) => `${day}-${MONTHS[Number(month) - 1] ?? ''}-${year.slice(2)}`,
  (year, month, day) => `${day}${(MONTHS[Number(month) - 1] ?? '').toUpperCase()}${year}`,
  (year, month, day) => dateText(`${year}-${month}-${day}` as CalendarDate),
  (year, month, day) => `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`,
  (year, month, day) => ` ${day}/${month}/${year}\u00a0`,
];
const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('any date', () => {
  it('written in any of the accepted ways reads back to the same date', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITTEN), (date, write) => {
        const [year = '', month = '', of = ''] = date.split('-');
        const text = write(year, month, of);
        expect([text, readDate(text, 'general', { order: 'dayFirst', system1904: false })]).toEqual([
          text,
          date,
        ]);
      }),
      RUNS,
    );
  });

  it('in an American column with one plain date reads back to the same date', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), (dates) => {
        const values = ['2018-04-25', ...dates].map(
          (date) => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`,
        );
        const read = columnReader('date', { header: 'Date', values, system1904: false });
        expect(values.slice(1).map((value) => read(value, 'general'))).toEqual(dates);
      }),
    );
  });

  it('is no sum of money, and no sum of money with pence is a date', () => {
    fc.assert(
      fc.property(day, sum, fc.constantFrom(...WRITTEN.filter((_, at) => at !== 4)), (date, pence, write) => {
        const [year = '', month = '', of = ''] = date.split('-');
        const digits = String(pence).padStart(3, '0');
        const amount = `${grouped(digits.slice(0, -2), ',')}.${digits.slice(-2)}`;
        const asDate = columnReader('date', { header: 'Date', values: [amount], system1904: false });
        expect([readMoney(write(year, month, of)), asDate(amount, 'general')]).toEqual([
          undefined,
          undefined,
        ]);
      }),
      RUNS,
    );
  });
});

describe('any text at all', () => {
  const TYPES: readonly FieldType[] = ['text', 'money', 'date', 'count', 'number', 'yesNo'];
  /** Bits of dates, money and damage put together at random reach further than letters do. */
  const bits = fc
    .array(
      fc.constantFrom(
        ...[
          '£',
          '€',
          '12',
          '2018',
          '/',
          '-',
          '.',
          ',',
          ' ',
          '(',
          ')',
          'cr',
          'P',
          'Q1',
          'Nov',
          'to',
          'e+',
          '9'.repeat(15),
          'Ã',
          '”',
          '_x000D_',
          '="',
          'k',
          '%',
          '13',
          'FY',
          "'",
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), bits, fc.double(), fc.integer());

  it('never makes a reader throw, and a blank or a value is all that comes of it', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 6 }),
        fc.constantFrom(...TYPES),
        fc.oneof(bits, fc.string()),
        fc.constantFrom('general' as const, 'date' as const, 'percent' as const),
        (cells, type, header, format) => {
          const values: readonly CellValue[] = cells;
          const { read, why, question } = settledColumn(type, {
            header,
            values,
            system1904: false,
            names: [header],
          });
          for (const value of values) {
            expect(['number', 'string', 'boolean', 'object', 'undefined']).toContain(
              typeof read(value, format),
            );
            expect(why(value, format)).not.toBe('');
            if (isBlank(value)) expect(read(value, format)).toBeNull();
            expect(isFiller(value) && isBlank(value)).toBe(false);
          }
          expect(question).not.toBe('');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is money in whole pence or none, and a doubt only where it is none', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const pence = readMoney(value);
        if (typeof pence === 'number') {
          expect(Number.isSafeInteger(pence)).toBe(true);
          expect(whyNotMoney(value)).toBeNull();
        } else expect([null, undefined]).toContain(pence);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps its letters: a text without oddities comes back as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .,&/-]{0,30}[A-Za-z0-9]$/), (text) => {
        expect(plainText(text)).toBe(text.replace(/ {2,}/g, ' '));
      }),
    );
  });
});
