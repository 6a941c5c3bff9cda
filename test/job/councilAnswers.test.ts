import { calendarDate } from '../../src/core/calendarDate';
import { cellName } from '../../src/core/source';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { Snapshot } from '../../src/workbook/grid';
import { contentOf } from '../../src/workbook/rowKey';
import { gridOf } from '../tables/gridOf';
import { typedFile } from '../workbook/file/typedFile';

const links: Snapshot = {
  file: 'links.xlsx',
  sha256: null,
  names: new Map(),
  findings: [],
  grids: [
    gridOf(
      [
        ['Council', 'Partner', 'Country', 'Type of link'],
        ['Newcastle', 'Gelsenkirchen', 'Germany', 'Twinning'],
        ['Newcastle', 'Nancy', 'France', 'Twinning'],
        ['Derby', 'Osnabrück', 'Germany', 'Twinning'],
      ],
      { file: 'links.xlsx', sheet: 'Links' },
    ),
  ],
};

const run = (...files: Snapshot[]) => {
  const asOf = calendarDate('2019-03-01');
  if (asOf === null) throw new Error('no date');
  return runReport(files, { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null });
};

/** What the settings sheet holds once a person has answered on it. */
async function answered(answer: string, by: string, job = run(links)): Promise<Snapshot> {
  let bytes: Uint8Array = new Uint8Array();
  await fileWorkbook({ file: 'out.xlsx', bytes: null, onBytes: (made) => void (bytes = made) }).write(
    job.sheets,
  );
  const file = await typedFile(bytes);
  const sheet = 'Twinledger settings';
  const rows = (await file.read()).grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  const header = rows.findIndex((cells) => cells.includes('Councils that it fits'));
  const put = (column: string, text: string) =>
    file.edit(sheet, cellName(header + 1, rows[header]?.indexOf(column) ?? -1), text);
  await put('Council', answer);
  await put('Chosen by', by);
  await put('Date', '01/02/2019');
  return file.read();
}

const councils = (job: ReturnType<typeof run>) =>
  job.register.partnerships.map((link) => [
    link.partner,
    link.councils[0]?.name ?? null,
    link.query !== null,
  ]);
const onSettings = (job: ReturnType<typeof run>) =>
  job.sheets
    .find(({ id }) => id === 'settings')
    ?.tables.find(({ id }) => id === 'settings.councils')
    ?.rows.map(({ cells }) =>
      ['typed', 'rows', 'answer', 'chosenBy', 'date'].map((id) => contentOf(cells[id])),
    );

describe('a name that fits several councils', () => {
  it('waits on the settings sheet, once, with the councils that it fits', () => {
    expect(onSettings(run(links))).toEqual([['Newcastle', '2', null, null, null]]);
  });

  it('is the council that a person says, from the next run on, and who said so stays on the sheet', async () => {
    const job = run(links, await answered('Newcastle-under-Lyme Borough Council', 'Head of Policy'));
    expect(councils(job)).toEqual([
      ['Osnabrück', 'Derby City Council', false],
      ['Gelsenkirchen', 'Newcastle-under-Lyme Borough Council', false],
      ['Nancy', 'Newcastle-under-Lyme Borough Council', false],
    ]);
    expect(onSettings(job)).toEqual([
      ['Newcastle', '2', 'Newcastle-under-Lyme Borough Council', 'Head of Policy', '2019-02-01'],
    ]);
  });

  it('is none of them, if a person says that', async () => {
    const job = run(links, await answered('None of these', 'Head of Policy'));
    expect(job.register.partnerships.find(({ partner }) => partner === 'Nancy')).toMatchObject({
      councils: [{ typed: 'Newcastle', name: null, gss: null }],
      query: null,
    });
  });

  it.each([
    ['Newcastle City Council', '', 'names nobody who chose'],
    ['Atlantis Council', 'Head of Policy', 'is no council of the register'],
  ])('stays in doubt where the answer is "%s" by "%s"', async (answer, by, why) => {
    const job = run(links, await answered(answer, by));
    expect(councils(job).filter(([, , isAsked]) => isAsked)).toHaveLength(2);
    expect(job.unfollowed.map(({ message }) => message).join()).toContain(why);
  });

  it('keeps its answer while no register has the name', async () => {
    const back = await answered('NET', 'Head of Policy');
    const none = {
      ...links,
      grids: links.grids.map((grid) => ({ ...grid, rows: grid.rows.toSpliced(1, 2) })),
    };
    expect(onSettings(run(none, back))).toEqual([
      ['Newcastle', '0', 'Newcastle City Council', 'Head of Policy', '2019-02-01'],
    ]);
  });
});
