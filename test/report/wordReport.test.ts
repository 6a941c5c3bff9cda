import { checkWordAccessibility } from '../../src/report/accessibilityCheck';
import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { standard } from '../../src/report/profiles/standard';
import { publicCopy } from '../../src/report/copies/publicCopy';
import { reportInput, position } from './fixtures';
import { sampleReportInput } from './sampleReport';
import { partOf, wordParts } from './wordParts';

const sampleDocx = async () => renderDocx(composeReport(await sampleReportInput()));

describe('the report as a Word document', () => {
  it('passes the accessibility check of our own, in both forms and both copies', async () => {
    for (const model of [
      composeReport(await sampleReportInput()),
      composeReport(await sampleReportInput({ profile: standard })),
      publicCopy(composeReport(await sampleReportInput())),
    ]) {
      const docx = await renderDocx(model);
      expect(
        checkWordAccessibility({
          document: partOf(docx, 'word/document.xml'),
          styles: partOf(docx, 'word/styles.xml'),
          core: partOf(docx, 'docProps/core.xml'),
        }).filter(({ strength }) => strength !== 'hint'),
      ).toEqual([]);
    }
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [await sampleDocx(), await sampleDocx()];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('has a title and a language and names no author, editor, program or time', async () => {
    const parts = wordParts(await sampleDocx());
    expect(parts['docProps/core.xml']).toContain('<dc:title>Update on international relations</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    for (const xml of Object.values(parts)) {
      expect(xml).not.toMatch(
        /dc:creator|lastModifiedBy|dcterms|Un-named|w:author="(?!Source")|w:date|w:rsid/,
      );
    }
  });

  it('numbers sections and paragraphs by a list of Word, not by typed figures', async () => {
    const numbering = partOf(await sampleDocx(), 'word/numbering.xml');
    const document = partOf(await sampleDocx(), 'word/document.xml');
    expect(numbering).toContain('<w:lvlText w:val="%1.0"/>');
    expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>');
    expect(document).not.toMatch(/<w:t[^>]*>\d\.\d/);
  });

  it('keeps a row on one page unless a cell fills half of one', async () => {
    const words = 'A long reason that fills the page. '.repeat(20);
    const model = composeReport(await sampleReportInput());
    const row = [[{ kind: 'text' as const, text: 'short' }], [{ kind: 'text' as const, text: words }]];
    const table = {
      kind: 'table' as const,
      caption: 'Reasons',
      summary: 'Reasons',
      columns: [
        { header: 'What', width: 50 },
        { header: 'Why', width: 50 },
      ],
      rowHeaders: false,
      rows: [row],
    };
    const part = { id: 'reasons', number: null, heading: 'Reasons', blocks: [table] };
    const document = partOf(await renderDocx({ ...model, workingPages: [part] }), 'word/document.xml');
    const made = document.slice(document.lastIndexOf('<w:tbl>'));
    expect(made.match(/<w:cantSplit\/>/g)).toHaveLength(1);
    expect(made.match(/<w:tr>|<w:tr /g)).toHaveLength(2);
  });

  it('marks the header row of each table, names the table, and merges no cell', async () => {
    const document = partOf(await sampleDocx(), 'word/document.xml');
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
      expect(table).not.toMatch(/gridSpan|vMerge/);
    }
  });

  it('gives the bar picture the same sums in its alternative text, and each picture an id of its own', async () => {
    const two = [position(), position({ route: 'assistance' })];
    const document = partOf(
      await renderDocx(composeReport(reportInput({ positions: two }))),
      'word/document.xml',
    );
    const pictures = [...document.matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/g)];
    expect(pictures.map(([, id]) => id)).toEqual(['1', '2']);
    expect(pictures[0]?.[2]).toContain(
      '£14,400.00 (EXAMPLE) counted against a limit of £18,000.00 (EXAMPLE)',
    );
  });

  it('says DRAFT and the title in the header and counts pages in the footer', async () => {
    const parts = wordParts(await sampleDocx());
    expect(parts['word/header1.xml']).toContain('DRAFT: Update on international relations');
    expect(parts['word/footer1.xml']).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
  });

  it('is A4, aligned left, in a sans serif of 12 points', async () => {
    const styles = partOf(await sampleDocx(), 'word/styles.xml');
    const document = partOf(await sampleDocx(), 'word/document.xml');
    expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"/);
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="24"\/>.*<w:jc w:val="left"\/>/s);
  });
});
