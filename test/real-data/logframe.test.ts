import { readFileSync } from 'node:fs';
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
});
