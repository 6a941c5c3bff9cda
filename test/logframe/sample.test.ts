import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLogframes } from '../../src/logframe/readLogframes';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/council-workbook.xlsx');

describe('the sample workbook', () => {
  it('holds one logframe, the Malawi example, and no other sheet is taken for one', async () => {
    const { grids } = await readWorkbookFile(readFileSync(SAMPLE), 'council-workbook.xlsx');
    const found = grids.flatMap((grid) => readLogframes(grid).logframes);
    expect(found.map(({ title, source }) => [title, source.sheet])).toEqual([
      ['Logical framework: Malawi', 'Logframe'],
    ]);
    expect(
      found[0]?.results.map(({ indicators, meansOfVerification, assumptions }) => [
        indicators.length,
        meansOfVerification.length,
        assumptions.length,
      ]),
    ).toEqual([
      [1, 3, 3],
      [1, 7, 1],
      [3, 2, 0],
      [1, 2, 0],
    ]);
  });
});
