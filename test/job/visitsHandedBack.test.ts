import { cellName } from '../../src/core/source';
import { foiPackOf } from '../../src/job/foiJob';
import { runReport } from '../../src/job/runJob';
import { summaryJson } from '../../src/job/summaryJson';
import { renderHtml } from '../../src/report/html';
import { unmetAssurance } from '../../src/register/assurance';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { CellValue, Snapshot } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';
import { typedFile } from '../workbook/file/typedFile';
import { derbyOn } from './derbyOn';

const options = derbyOn('2019-01-15');
const { asOf } = options;

const VISIT = '2019-05-10 Osnabrück (out)';
const council: Snapshot = {
  file: 'council.xlsx',
  sha256: null,
  names: new Map(),
  findings: [],
  grids: [
    gridOf(
      [
        ['Our council', 'Twin town', 'Country', 'Type of link'],
        ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning'],
      ],
      { file: 'council.xlsx', sheet: 'Links' },
    ),
    gridOf(
      [
        [
          'Date of visit',
          'Twin town',
          'In or out',
          'Purpose',
          'Young people',
          'Names of members',
          'Names of pupils',
          'Names',
          'Outcomes',
        ],
        [
          '10 May 2019',
          'Osnabrück',
          'Out',
          'Concert with Ivy Planted',
          12,
          'Ann Alder',
          'Ivy Planted; Max Mustered',
          'Zoe Zinnia',
          'Max Mustered played',
        ],
        [
          'June 2018',
          'Osnabrück',
          'In',
          'Return concert, Zoe Zinnia leading',
          9,
          null,
          null,
          'Max Mustered (14)',
          null,
        ],
      ],
      { file: 'council.xlsx', sheet: 'Visits log' },
    ),
  ],
};

type Entry = readonly [sheet: string, at: string, column: string, text: string];

/** The output workbook with entries typed in the row that holds a text, read back. */
async function handedBack(entries: readonly Entry[]): Promise<Snapshot> {
  let bytes: Uint8Array = new Uint8Array();
  await fileWorkbook({ file: 'out.xlsx', bytes: null, onBytes: (made) => void (bytes = made) }).write(
    runReport([council], options).sheets,
  );
  const file = await typedFile(bytes);
  const { grids } = await file.read();
  for (const [sheet, at, column, text] of entries) {
    const rows: readonly (readonly CellValue[])[] = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
    const header = rows.findIndex((cells) => cells.includes(column));
    const row = rows.findIndex((cells, index) => index > header && cells.includes(at));
    const place = rows[header]?.indexOf(column) ?? -1;
    if (row < 0 || place < 0) throw new Error(`no place for ${column} beside ${at} on ${sheet}`);
    await file.edit(sheet, cellName(row, place), text);
  }
  return file.read();
}

const run = (...files: Snapshot[]) => runReport(files, options);
const ahead = (job: ReturnType<typeof run>) => {
  const visit = job.visits.visits.find(({ name }) => name === VISIT);
  if (!visit) throw new Error(`no visit ${VISIT}`);
  return visit;
};

describe('what people enter about visits and hand back', () => {
  it('meets what was to be held, and nothing else', async () => {
    const back = await handedBack([
      ['Visit assurance', 'Risk assessment', 'Since', '10/01/2019'],
      ['Visit assurance', 'taking part', 'Our side: held?', 'Yes'],
    ]);
    const open = (job: ReturnType<typeof run>) => unmetAssurance(ahead(job), asOf).map(({ id }) => id);
    const [before, after] = [open(run(council)), open(run(council, back))];
    expect(before.filter((id) => !after.includes(id))).toEqual(['riskAssessment', 'consent.takingPart.ours']);
  });

  it('adds actions and outcomes, which stand before the log', async () => {
    const back = await handedBack([
      ['Visit follow-up', '1', 'Of visit', VISIT],
      ['Visit follow-up', '1', 'Action', 'Book the hall'],
      ['Visit follow-up', '1', 'By when', '01/01/2019'],
      ['Visit follow-up', VISIT, 'Outcomes', 'Agreed a return'],
    ]);
    const job = run(council, back);
    expect(ahead(job).outcome.outcomes).toBe('Agreed a return');
    expect(ahead(job).actions).toMatchObject([{ what: 'Book the hall', due: '2019-01-01', done: false }]);
    expect(job.visits.findings.map(({ message }) => message)).toContain(
      `${VISIT}: "Book the hall" is 14 days overdue, and nobody is named for it. Enter that it is done, or a new date.`,
    );
  });

  it('shows a name by a decision, and keeps the decision in the next workbook', async () => {
    const back = await handedBack([
      ['FOI names', 'Ann Alder', 'Decision', 'Show'],
      ['FOI names', 'Ann Alder', 'Decided by', 'Information Officer'],
    ]);
    const job = run(council, back);
    expect(foiPackOf(job).rows.flatMap(({ names }) => names)).toEqual(['Ann Alder']);
    const sheet = job.sheets.find(({ id }) => id === 'foi-names');
    expect(sheet?.tables[0]?.rows[0]?.cells).toMatchObject({
      decision: { value: 'Show' },
      by: { value: 'Information Officer' },
    });
  });
});

describe('the names of young people', () => {
  it('are in no sheet, no JSON and no report', () => {
    const job = run(council);
    const outputs = JSON.stringify([job.sheets, summaryJson(job, options, []), renderHtml(job.report)]);
    expect(outputs).toContain('Osnabrück');
    expect(outputs).not.toMatch(/Ivy|Planted|Max|Mustered|Zoe|Zinnia/);
  });
});
