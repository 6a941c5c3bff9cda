import { composeReport } from '../../src/report/composeReport';
import type { Block, ReportModel } from '../../src/report/reportModel';
import { runsText } from '../../src/report/runText';
import { renderText } from '../../src/report/text';
import { clearance, cleared, council, link } from './fixtures';
import { sampleNotes, sampleReportInput } from './sampleReport';

const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [`${block.number ?? ''} ${block.lead ?? ''} ${runsText(block.runs)}`] : [],
  );

describe('the D2 report, from the notes of the sample workbook', () => {
  let model: ReportModel;
  beforeAll(async () => {
    model = composeReport(await sampleReportInput());
  });

  it('has the six sections of the published report in its order, numbered 1.0 to 6.0', () => {
    expect(model.sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1.0 Purpose of report',
      '2.0 Discussion/decision required by the committee',
      '3.0 Context',
      '4.0 Summary of key activity',
      '5.0 Further opportunities',
      '6.0 Recommendations',
    ]);
  });

  it('keeps every paragraph of the officer under the number and in the words that the sheet has', async () => {
    const { notes } = await sampleNotes();
    const printed = model.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.origin ? [[block.number, runsText(block.runs)]] : [],
      ),
    );
    expect(printed).toEqual(notes.paragraphs.map((paragraph) => [paragraph.number, paragraph.text]));
    expect(printed.map(([number]) => number)).toEqual(
      '1.1 2.1 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 4.5 5.1 5.2 6.1 6.2'.split(' '),
    );
  });

  it('keeps the events of the anniversary and the five strands as lists', () => {
    const lists = model.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === 'bullets' ? [block.items.map(runsText)] : [])),
    );
    expect(lists.map((list) => list.length)).toEqual([4, 5]);
    expect(lists[1]?.map((item) => item.split(':')[0])).toEqual([
      'Education',
      'Business',
      'Environment',
      'Cultural understanding',
      'Sport',
    ]);
  });

  it('warns that 2.1 is for noting while 6.2 asks for a discussion', () => {
    const found = model.findings.filter((finding) => finding.rule === 'report.purpose');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      strength: 'warning',
      message: expect.stringMatching(/2\.1 .*noting.* 6\.2 asks for a discussion/),
      source: { sheet: 'Report notes', cell: 'B31' },
    });
  });

  it('asks about "20 years" and 1993, which do not meet, and about nothing else that counts years', () => {
    const found = model.findings.filter((finding) => finding.rule === 'report.years');
    expect(found.map((finding) => finding.message)).toEqual([
      expect.stringMatching(/3\.4 .*"20 years ago".* 2018 that is 1998.* 3\.1 gives 1993/),
    ]);
    expect(found[0]?.source).toMatchObject({ sheet: 'Report notes', cell: 'B19' });
  });

  it('says that the cost of a visit is not supplied, and never that it is nil', () => {
    const tables = model.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    const costs = tables[0]?.rows.map((row) => runsText(row.at(-1) ?? []));
    expect(costs).toEqual(['not supplied', 'not supplied']);
    const asked = model.findings.filter((finding) => finding.rule === 'report.visitCost');
    expect(asked.map((finding) => finding.message)).toEqual([
      expect.stringContaining('Toyota City (October 2018); Toyota City (November 2018). Add the cost'),
    ]);
  });

  it('leaves the author a drafting note for finance, legal, equality, risk and climate text, apart from the paper', () => {
    const notes = model.workingPages.find((part) => part.heading === 'Drafting notes for the author');
    const leads = texts(notes?.blocks ?? []).join('\n');
    for (const topic of [
      'Financial implications.',
      'Legal implications.',
      'Equality implications.',
      'Risk.',
      'Climate and environment.',
    ]) {
      expect(leads).toContain(topic);
    }
  });

  it('says DRAFT on the page until both officers have cleared it', async () => {
    const first = clearance('monitoringOfficer', '2018-12-17');
    const second = clearance('section151Officer', '2018-12-18');
    const one = composeReport(cleared(await sampleReportInput({ clearances: [first] })));
    const both = composeReport(cleared(await sampleReportInput({ clearances: [first, second] })));
    expect(model.draft).toBe(true);
    expect(renderText(model)).toContain('DRAFT');
    expect(one.draft).toBe(true);
    expect(both.draft).toBe(false);
    expect(renderText(both)).not.toContain('DRAFT');
  });

  it('is about the links and visits of its own councils', async () => {
    const elsewhere = link({
      key: 'bristol | hannover',
      partner: 'Hannover',
      councils: [council('Bristol City Council')],
    });
    const wider = composeReport(await sampleReportInput({ partnerships: [link(), elsewhere] }));
    const sections = wider.sections.flatMap((section) => texts(section.blocks)).join('\n');
    expect(sections).not.toContain('Hannover');
    expect(renderText(wider)).toContain('links left out as records of other councils: 1.');
  });
});
