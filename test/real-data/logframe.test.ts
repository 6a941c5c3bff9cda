import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { runJob } from '../../src/job/runJob';
import { readLogframes } from '../../src/logframe/readLogframes';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { describeRealData, realFile } from './realData';

const TEMPLATE = 'logframes/toladata_BulkIndicatorImportTemplate.xlsx';

describeRealData('logframes in workbooks that others made', () => {
  it('takes a blank form for importing indicators for none', async () => {
    const { grids } = await readWorkbookFile(readFileSync(realFile(TEMPLATE)), TEMPLATE);
    expect(grids.length).toBeGreaterThan(0);
    for (const grid of grids) expect(readLogframes(grid)).toEqual({ logframes: [], areas: [] });
  });

  /*
   * Counted apart from the product with Python's zipfile and xml.etree: rows that have a cell with a value. On the first sheet
   * rows 1, 2, 4, 5 and 6, the last with 22 cells; on the second, which is hidden, one cell.
   */
  it('says that the form is blank and where its headings stand', async () => {
    const file = await readWorkbookFile(new Uint8Array(readFileSync(realFile(TEMPLATE))), TEMPLATE);
    const asOf = calendarDate('2026-01-31');
    if (asOf === null) throw new Error('no date');
    const { inspected } = runJob([file], { asOf, councils: [], year: null });
    const tables = inspected.files[0]?.tables ?? [];
    expect(tables.map(({ sheet, kind, rows }) => [sheet, kind, rows])).toEqual([
      ['Import indicators', 'unknown', { read: 5, used: 0, queried: 0, notUsed: 5 }],
      ['Hidden', 'unknown', { read: 1, used: 0, queried: 0, notUsed: 1 }],
    ]);
    const why = tables.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'tables.unknown'));
    expect(why.map(({ message }) => message)).toEqual([
      '"Import indicators" is a blank form: headings stand in row 6 ("Level*", "No.*", "Indicator*", "Sector" and 18 more) with no rows below, so there was nothing to read.',
      '"Hidden" holds 1 filled row and no headings of a table, so it was left alone.',
    ]);
  });
});
