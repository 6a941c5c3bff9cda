import fc from 'fast-check';
import { announcementFormula, readAnnouncement } from '../../../src/workbook/excel/announcement';

describe('the sheets about to be added', () => {
  it('are read back from the hidden name as they were put there, whatever a tab is called', () => {
    const sheet = fc.record({
      sheetId: fc.constantFrom('limits', 'limit-working', 'gifts-other'),
      name: fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\r\n\u2028\u2029]/.test(name)),
    });
    fc.assert(
      fc.property(fc.array(sheet), (sheets) => {
        expect(readAnnouncement(announcementFormula(sheets))).toEqual(sheets);
      }),
    );
  });

  it('are none where the name holds something else', () => {
    expect(readAnnouncement('=Sheet1!$A$1')).toEqual([]);
    expect(readAnnouncement('={"no id"}')).toEqual([]);
  });
});
