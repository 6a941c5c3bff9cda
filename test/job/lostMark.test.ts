import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { limitsJson } from '../../src/job/limitsJson';
import { runJob, runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import type { Snapshot } from '../../src/workbook/grid';
import { place } from '../../src/workbook/place';
import { SAMPLE } from '../cli/terminalFor';

const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };

describe('a workbook of ours that another program saved without its hidden marks', () => {
  it('is not read a second time as the council’s own, and says so sheet by sheet', async () => {
    const sample = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'council-workbook.xlsx');
    const alone = runReport([sample], options);
    const written = await readWorkbookFile(await writeWorkbookFile(place(alone.sheets)), 'partnerships.xlsx');
    const unmarked: Snapshot = {
      ...written,
      grids: written.grids.map((grid) => ({ ...grid, marker: null })),
    };
    const both = runJob([sample, unmarked], options);
    expect(limitsJson(both).positions).toEqual(limitsJson(alone).positions);
    expect(both.register.partnerships).toHaveLength(alone.register.partnerships.length);
    const told = both.inputs.files
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'workbook.lostMark');
    expect(told.map(({ source }) => source?.sheet)).toEqual(
      expect.arrayContaining(['Register', 'Limits', 'Limit working']),
    );
  });
});
