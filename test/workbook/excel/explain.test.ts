import { Refusal } from '../../../src/core/refusal';
import { explain } from '../../../src/workbook/excel/explain';
import { openExcel } from '../../excel-host/openExcel';

describe('errors of Excel', () => {
  // Charts, pictures, links and queries: nothing here calls what raises these.
  const NOT_OURS =
    /^(EmptyChartSeries|.*Links.*|RangeImage.*|PowerQuery.*|UnsupportedFillType|DirtySupportingFormula)$/;
  // A fault in what we send, which a person can only report: they get the error's name.
  const FAULTS = ['InvalidArgument', 'InvalidOperation', 'FormulaLengthExceedsLimit'];

  it('each get a sentence of their own that says what to do', () => {
    const { excel } = openExcel();
    const codes = Object.values(excel.ErrorCodes).filter(
      (code) => !NOT_OURS.test(code) && !FAULTS.includes(code),
    );
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const sentence = explain({ code, debugInfo: {} });
      expect(sentence).toBeInstanceOf(Refusal);
      expect(String(sentence)).not.toContain(code);
      expect(String(sentence)).toMatch(/try again|Use Excel|Press|Shorten|Delete/i);
    }
  });

  it.each(FAULTS)('that only a fault of ours explains are named: %s', (code) => {
    expect(String(explain({ code, debugInfo: {} }))).toContain(`"${code}"`);
  });

  it('are not mixed up with anything else that is thrown', () => {
    const fault = new TypeError('x');
    const refusal = new Refusal('The sheet is protected.');
    expect([explain(fault), explain(refusal), explain('text'), explain(null)]).toEqual([
      fault,
      refusal,
      'text',
      null,
    ]);
  });

  it('are known when the client library throws them', async () => {
    const { excel } = openExcel('Sheet1');
    const fault: unknown = await excel
      .run((context) => {
        context.workbook.worksheets.getItem('gone').load('name');
        return context.sync();
      })
      .catch((thrown: unknown) => thrown);
    expect(explain(fault)).toBeInstanceOf(Refusal);
  });
});
