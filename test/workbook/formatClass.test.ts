import { formatClass } from '../../src/workbook/formatClass';

describe('a number format means', () => {
  it.each([
    '[$-809]dd mmmm yyyy',
    '[$-809]dd mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-en-GB]d mmm yy',
    '[ENG][$-809]d mmmm yyyy',
    'dd\\.mm\\.yyyy',
    'm/d/yy h:mm',
    'yyyy-mm-dd"T"hh:mm:ss.000',
    'yyyy"年"m"月"d"日"',
    '[$-411]ggge"年"m"月"d"日"',
    'mmm-yy',
    'mmmm',
    'DD/MM/YYYY',
    '[Red]dd/mm/yy',
  ])('a date: %s', (code) => {
    expect(formatClass(code)).toBe('date');
  });

  it.each(['"£"#,##0.00', '[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', '_-£* #,##0_-', '[$GBP] 0.00', '\\£0'])(
    'money in pounds: %s',
    (code) => {
      expect(formatClass(code)).toBe('money');
    },
  );

  it.each(['[$EUR] 0.00', '€ 0', '[$€-2] #,##0.00', '\\$#,##0', '"$"#,##0.00', '0.00 "EUR"'])(
    'other money: %s',
    (code) => {
      expect(formatClass(code)).toBe('otherMoney');
    },
  );

  it.each([
    'General',
    '0.00',
    '#,##0_);(#,##0)',
    '0 "days"',
    '0\\d',
    '#,##0.00 "dr"',
    'USD 0.00',
    '[Yellow]0',
    '# ?/?',
    'hh:mm',
    '[h]:mm:ss',
    'mm:ss.0',
    '0.0,,"m"',
    '',
    ';;;',
  ])('a plain number: %j', (code) => {
    expect(formatClass(code)).toBe('general');
  });

  it('a share, or text', () => {
    expect(formatClass('0.0%')).toBe('percent');
    expect(formatClass('@')).toBe('text');
  });

  it('what its beginning says, however long a faulty file makes the code', () => {
    expect(formatClass(`dd/mm/yyyy${'['.repeat(1_000_000)}`)).toBe('date');
  });
});
