import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Grid } from '../../src/workbook/grid';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { readReportNotes, type ReportNotes } from '../../src/report/reportNotes';
import type { ReportInput } from '../../src/report/reportInput';
import { day, FILE, reportInput, visit, at } from './fixtures';

const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');

/** The officer's notes of the sample workbook, and every other sheet of it. */
export async function sampleNotes(): Promise<{ notes: ReportNotes; others: readonly Grid[] }> {
  const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE);
  const notes = grids.map(readReportNotes).filter((read) => read !== null);
  const [only] = notes;
  if (notes.length !== 1 || !only)
    throw new Error(`Expected one sheet of report notes, found ${notes.length}`);
  return { notes: only, others: grids.filter((grid) => readReportNotes(grid) === null) };
}

/** The report that the sample's notes ask for, with the visits of its log and no cost for any of them. */
export async function sampleReportInput(changes: Partial<ReportInput> = {}): Promise<ReportInput> {
  const { notes } = await sampleNotes();
  return reportInput({
    title: notes.title,
    committee: notes.committee,
    councilNames: notes.councils,
    meetingDate: notes.meetingDate,
    purposeFlag: notes.purposeFlag,
    officerParagraphs: notes.paragraphs,
    visits: [
      visit({
        key: 'toyota city | 2018-10',
        direction: 'in',
        from: day('2018-10'),
        members: null,
        officers: null,
        others: 14,
        people: 14,
        source: at('Visits log', 'A8'),
      }),
      visit(),
    ],
    ...changes,
  });
}
