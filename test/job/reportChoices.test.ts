import { calendarDate } from '../../src/core/calendarDate';
import type { ReportJob, ReportOptions } from '../../src/job/job';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import type { Part } from '../../src/report/reportModel';
import { runsText } from '../../src/report/runText';
import { renderText } from '../../src/report/text';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { CellValue, Grid, Snapshot } from '../../src/workbook/grid';
import { cellName } from '../../src/core/source';
import { openExcel } from '../excel-host/openExcel';
import { typedFile } from '../workbook/file/typedFile';
import { gridOf } from '../tables/gridOf';

const day = (text: string) => {
  const date = calendarDate(text);
  if (date === null) throw new Error(text);
  return date;
};
const options: ReportOptions = {
  asOf: day('2026-03-02'),
  councils: [],
  year: null,
  profile: shippedProfile('standard'),
  meeting: day('2026-04-07'),
};

const OFFER = 'The travel agent quoted £12,345 for the exchange, and the price is still being negotiated.';

/** A council's notes for a paper, with a register of links. */
function workbookOf(
  council: string,
  texts: readonly string[] = ['Young people took part.', OFFER],
  [section, number]: readonly [string, number] = ['Context', 4],
): Snapshot {
  const file = 'council.xlsx';
  return {
    file,
    sha256: null,
    names: new Map(),
    findings: [],
    grids: [
      gridOf(
        [
          ['Title', 'Report on our twin towns'],
          ['Committee', 'Policy Committee'],
          ['Council', council],
          ['For', 'decision'],
          ['Section', 'Para', 'Text'],
          ...texts.map((text, at) => [section, `${number}.${at + 1}`, text]),
        ],
        { file, sheet: 'Report notes' },
      ),
      gridOf(
        [
          ['Our council', 'Twin town', 'Country', 'Type of link', 'Last activity'],
          [council, 'Osnabrück', 'Germany', 'Twinning', '2025'],
        ],
        { file, sheet: 'Links' },
      ),
    ],
  };
}

/** What is typed: the row by a text that stands in it, the column by its heading. */
type Entry = readonly [row: string, heading: string, text: string];

function placeOf(grids: readonly Grid[], [row, heading]: Entry) {
  const rows: readonly (readonly CellValue[])[] =
    grids.find(({ sheet }) => sheet === 'Report choices')?.rows ?? [];
  const at = rows.findIndex((cells) =>
    cells.some((cell) => typeof cell === 'string' && cell.startsWith(row)),
  );
  const header = rows.slice(0, at).findLastIndex((cells) => cells.includes(heading));
  return { row: at, column: rows[header]?.indexOf(heading) ?? -1 };
}

/** The output workbook of a run with entries typed into it, as it is read back. */
async function handedBack(job: ReportJob, entries: readonly Entry[], standing: Uint8Array | null = null) {
  let bytes: Uint8Array = new Uint8Array();
  const port = fileWorkbook({ file: 'out.xlsx', bytes: standing, onBytes: (made) => void (bytes = made) });
  await port.write(job.sheets);
  const file = await typedFile(bytes);
  const { grids } = await file.read();
  for (const entry of entries) {
    const { row, column } = placeOf(grids, entry);
    await file.edit('Report choices', cellName(row, column), entry[2]);
  }
  return { snapshot: await file.read(), bytes: file.bytes() };
}

const closing = (job: ReportJob): string =>
  job.report.closing
    .map((part: Part) =>
      renderText({ ...job.report, sections: [part], closing: [], appendices: [], workingPages: [] }),
    )
    .join('\n');
const rule = (job: ReportJob, id: string) =>
  job.report.findings.filter((finding) => finding.rule === id).map(({ message }) => message);
const exempt = (job: ReportJob) =>
  job.report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.exempt ? [runsText(block.runs)] : [])),
  );

describe('notice of a meeting on the Tuesday after Easter 2026', () => {
  it.each([
    ['Derby City Council', 'Thursday 26 March 2026: 5 clear working days', 'SI 2002/715'],
    ['Powys County Council', 'Monday 30 March 2026: 3 clear working days', '(Wales) Act 2021'],
    [
      'Rhondda Cynon Taf County Borough Council',
      'Monday 30 March 2026: 3 clear working days',
      '(Wales) Act 2021',
    ],
    ['Highland Council', 'Tuesday 31 March 2026: 3 clear working days', '(Scotland) Act 1973'],
    [
      'Mid Ulster District Council',
      'Thursday 26 March 2026: 5 clear working days',
      'Act (Northern Ireland) 2014',
    ],
    ['Exampleton Parish Council', 'cannot', ''],
  ])('of %s is due by %s, with the convention and its source', (council, due, source) => {
    const text = closing(runReport([workbookOf(council)], options));
    if (due === 'cannot') {
      expect(text).toContain('Cannot say, because neither the councils of the paper nor the sheet');
      return;
    }
    expect(text).toContain(`By ${due}.`);
    expect(text).toContain(source);
    expect(text).toContain('Neither the day of publication nor that of the meeting counts');
  });

  it('of a parish council leaves out the breaks of Easter, once the nation is entered', async () => {
    const parish = workbookOf('Exampleton Parish Council');
    const { snapshot } = await handedBack(runReport([parish], options), [
      ['Nation of the council', 'Your answer', 'England'],
    ]);
    const text = closing(runReport([parish, snapshot], options));
    expect(text).toContain('By Friday 27 March 2026: 3 clear working days.');
    expect(text).toContain('Sch.12 para.10(2)');
    expect(text).toContain('day of a holiday break');
  });

  it('follows the council that sets its own days and holidays, and says whose setting it is', async () => {
    const council = workbookOf('Highland Council');
    const { snapshot } = await handedBack(runReport([council], options), [
      ['Clear days that the council gives', 'Your answer', '5'],
      ['Clear days that the council gives', 'Answered by', 'A. Clerk'],
      ['Clear days that the council gives', 'Role', 'Proper officer'],
      ['Further days on which the offices', 'Your answer', 'Easter Monday'],
      ['Further days on which the offices', 'Answered by', 'A. Clerk'],
    ]);
    const text = closing(runReport([council, snapshot], options));
    expect(text).toContain('By Thursday 26 March 2026: 5 clear working days.');
    expect(text).toContain('The council’s own number of days (Proper officer).');
    expect(text).not.toContain('A. Clerk');
  });

  it('does not follow a number of days that nobody stands behind', async () => {
    const council = workbookOf('Powys County Council');
    const { snapshot } = await handedBack(runReport([council], options), [
      ['Clear days that the council gives', 'Your answer', '7'],
    ]);
    const job = runReport([council, snapshot], options);
    expect(closing(job)).toContain('Monday 30 March 2026');
    expect(rule(job, 'report.choice')).toEqual([expect.stringContaining('without a person')]);
  });
});

describe('the papers of a cabinet', () => {
  it.each([
    ['Derby City Council', 'By Thursday 26 March 2026', 'SI 2012/2089) regs 6 and 7'],
    ['Powys County Council', 'By Monday 30 March 2026', 'SI 2001/2290) reg.5'],
    ['Mid Ulster District Council', 'By Thursday 26 March 2026', '2014 ss.42(6) and 43(3)'],
    ['Nowhere Council', 'Cannot say', 'Ask the proper officer'],
  ])('of %s are published under the rule of its executive', (council, due, source) => {
    const text = closing(runReport([workbookOf(council)], { ...options, route: 'cabinet' }));
    expect(text).toContain(due);
    expect(text).toContain(source);
  });
});

describe('the decision of a cabinet in England', () => {
  const council = workbookOf('Derby City Council');
  const answers: readonly Entry[] = [
    ['Who takes the decision?', 'Your answer', 'Cabinet'],
    ['Is it a key decision?', 'Your answer', 'yes'],
    ['Notice of the key decision', 'Your answer', '10 March 2026'],
    ['Will any of it be taken in private?', 'Your answer', 'yes'],
    ['Reasons for the decision', 'Your answer', 'The link brings pupils together'],
    ['Working days for call-in', 'Your answer', '5'],
    ['Working days for call-in', 'Answered by', 'A. Clerk'],
    ['Decision published, or to be', 'Your answer', '9 April 2026'],
  ];

  it('asks for 28 clear days, tells which notice was late and which is overdue, and what the law offers then', async () => {
    const { snapshot } = await handedBack(runReport([council], options), answers);
    const job = runReport([council, snapshot], { ...options, asOf: day('2026-03-12') });
    expect(closing(job)).toContain(
      'By Monday 9 March 2026: 28 clear days. Given on Tuesday 10 March 2026, which is too late.',
    );
    expect(rule(job, 'report.notice')).toEqual([
      expect.stringMatching(/^Notice of the key decision: recorded for Tuesday 10 March 2026.*reg\.10/),
      expect.stringMatching(/^Notice of the private meeting: the last day for it was Monday 9 March 2026/),
    ]);
    expect(job.report.findings.find(({ rule: id }) => id === 'report.notice')?.source?.sheet).toBe(
      'Report choices',
    );
    expect(rule(job, 'report.decisionRecord')).toEqual([
      expect.stringContaining('options that were considered and rejected'),
    ]);
    expect(closing(job)).toContain('Not to be acted on before Friday 17 April 2026');
    expect(renderText(job.report)).toContain(
      'This is a key decision. Notice of it was published on Tuesday 10 March 2026.',
    );
  });
});

describe('matter that may be exempt', () => {
  it.each([
    ['Derby City Council', 'paragraph 3 of Part 1 of Schedule 12A', 'paragraphs 1 and 2'],
    ['Powys County Council', 'paragraph 14 of Part 4 of Schedule 12A', 'paragraphs 12 and 13'],
    ['Highland Council', 'paragraphs 6, 8 and 9 of Part I of Schedule 7A', 'paragraph 5'],
    ['Mid Ulster District Council', 'paragraph 3 of Part 1 of Schedule 6', 'paragraphs 1 and 2'],
  ])('is asked about with the paragraphs of %s', (council, commercial, child) => {
    const asked = rule(runReport([workbookOf(council)], options), 'report.exempt');
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain(commercial);
    expect(asked[1]).toContain(child);
  });

  it('is kept back once a person marks it, through the workbook, and is no longer asked about', async () => {
    const council = workbookOf('Derby City Council');
    const first = await handedBack(runReport([council], options), [
      ['The travel agent quoted', 'Exempt?', 'yes'],
      ['The travel agent quoted', 'Paragraph relied on', 'paragraph 3'],
      ['The travel agent quoted', 'Public-interest reason', 'Prices are still being negotiated'],
      ['The travel agent quoted', 'Decided by', 'A. Officer'],
      ['Young people took part', 'Exempt?', 'no'],
    ]);
    const job = runReport([council, first.snapshot], options);
    expect(exempt(job)).toEqual([OFFER]);
    expect(rule(job, 'report.exempt')).toEqual([]);
    const again = runReport([council, (await handedBack(job, [], first.bytes)).snapshot], options);
    expect(exempt(again)).toEqual([OFFER]);
  });

  it('stays kept back when its words change or move, and an error says so where they changed', async () => {
    const { snapshot } = await handedBack(runReport([workbookOf('Derby City Council')], options), [
      ['The travel agent quoted', 'Exempt?', 'yes'],
    ]);
    const moved = runReport([workbookOf('Derby City Council', ['One.', 'Two.', OFFER]), snapshot], options);
    expect(exempt(moved)).toEqual([OFFER]);
    const changed = runReport(
      [workbookOf('Derby City Council', ['One.', 'It costs £9,999.']), snapshot],
      options,
    );
    expect(exempt(changed)).toEqual(['It costs £9,999.']);
    expect(rule(changed, 'report.exemptMark')).toEqual([expect.stringContaining('has changed')]);
  });

  it('is looked for where nothing fits its mark any more, and asks for the grounds that are missing', async () => {
    const where = ['Consultation', 12] as const;
    const council = workbookOf('Derby City Council', ['One.', OFFER], where);
    const { snapshot } = await handedBack(runReport([council], options), [
      ['The travel agent quoted', 'Exempt?', 'yes'],
    ]);
    const gone = runReport([workbookOf('Derby City Council', ['One.'], where), snapshot], options);
    expect(rule(gone, 'report.exemptMark')).toEqual([expect.stringContaining('was not found in the paper')]);
    expect(rule(gone, 'report.exemptGrounds')).toEqual([
      expect.stringContaining('the public-interest reason'),
    ]);
  });
});

describe('clearance', () => {
  const council = workbookOf('Derby City Council');
  const clearances: readonly Entry[] = [
    ['Monitoring officer', 'Name of officer or nominee', 'A. Lawyer'],
    ['Monitoring officer', 'Office held', 'Head of Legal, as nominee'],
    ['Monitoring officer', 'Cleared on', '3 March 2026'],
    ['Section 151 officer', 'Name of officer or nominee', 'B. Treasurer'],
    ['Section 151 officer', 'Cleared on', '4 March 2026'],
  ];

  it('ends the draft, prints offices and days and no names, and opens again when the text is edited', async () => {
    const first = await handedBack(runReport([council], options), clearances);
    const cleared = runReport([council, first.snapshot], options);
    expect(cleared.report.draft).toBe(false);
    expect(closing(cleared)).toContain(
      'Monitoring officer: cleared on 3 March 2026 by Head of Legal, as nominee.',
    );
    expect(renderText(cleared.report)).not.toMatch(/A\. Lawyer|B\. Treasurer/);

    const kept = await handedBack(cleared, [], first.bytes);
    expect(runReport([council, kept.snapshot], options).report.draft).toBe(false);
    const edited = workbookOf('Derby City Council', ['Young people took part.', `${OFFER} No more.`]);
    const reopened = runReport([edited, kept.snapshot], options);
    expect(reopened.report.draft).toBe(true);
    expect(closing(reopened)).toContain('the text or a figure has changed since; to be cleared again');

    const shown = await handedBack(reopened, [], kept.bytes);
    expect(runReport([edited, shown.snapshot], options).report.draft).toBe(true);
    const signedAnew = await handedBack(
      reopened,
      [
        ['Monitoring officer', 'Cleared on', '10 March 2026'],
        ['Section 151 officer', 'Cleared on', '10 March 2026'],
      ],
      kept.bytes,
    );
    expect(runReport([edited, signedAnew.snapshot], options).report.draft).toBe(false);
  });

  it('of one officer alone leaves the paper a draft', async () => {
    const { snapshot } = await handedBack(runReport([council], options), clearances.slice(0, 3));
    expect(runReport([council, snapshot], options).report.draft).toBe(true);
  });
});

describe('what is entered in the open workbook', () => {
  it('is read back from Excel as from a file', async () => {
    const council = workbookOf('Powys County Council');
    const { excel, host } = openExcel();
    const port = excelWorkbook(excel, { file: 'council.xlsx', requirementSets: host });
    await port.write(runReport([council], options).sheets);
    const { grids } = await port.snapshot();
    const entries: readonly Entry[] = [
      ['Who takes the decision?', 'Your answer', 'Cabinet'],
      ['Papers published on', 'Your answer', '31/03/2026'],
      ['The travel agent quoted', 'Exempt?', 'yes'],
      ['Wards affected', 'Your answer', 'All'],
    ];
    for (const entry of entries) {
      const { row, column } = placeOf(grids, entry);
      const sheet = host.workbook.sheet('Report choices');
      sheet.touch(row, column).numberFormat = '@';
      sheet.enter(row, column, entry[2]);
    }
    const job = runReport([council, await port.snapshot()], options);
    expect(closing(job)).toContain('Given on Tuesday 31 March 2026, which is too late.');
    expect(exempt(job)).toEqual([OFFER]);
    expect(renderText(job.report)).toContain('All.');
  });
});
