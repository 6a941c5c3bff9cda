import { strToU8, zipSync } from 'fflate';
import { composeReport } from '../../src/report/composeReport';
import { readWordNotes } from '../../src/report/notes/readWordNotes';
import { d2 } from '../../src/report/profiles/d2';
import { renderText } from '../../src/report/text';
import { readWordFile } from '../../src/workbook/file/readWord';
import { reportInput } from './fixtures';

const p = (text: string, run = '') => `<w:p><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const heading = (text: string, level = 1) =>
  `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const bullet = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

async function draft(...body: readonly string[]) {
  const document = `<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`;
  const parts = { 'word/document.xml': strToU8(document), 'word/numbering.xml': strToU8(NUMBERING) };
  return readWordNotes(await readWordFile(zipSync(parts), 'draft.docx'), d2);
}

async function paper(...body: readonly string[]): Promise<string> {
  const { paragraphs, findings } = await draft(...body);
  return renderText(composeReport(reportInput({ officerParagraphs: paragraphs, wordFindings: findings })));
}

describe('a draft in a Word file', () => {
  it('goes under the headings of the form, by their styles', async () => {
    const text = await paper(
      heading('Background'),
      p('It began in 1998.'),
      heading('Recommendation'),
      p('Note it.'),
    );
    expect(text).toContain('3.0 Context\n\n3.1 It began in 1998.');
    expect(text).toContain('6.0 Recommendations\n\n6.1 Note it.');
  });

  it('goes under headings that are only typed: in capitals, behind a number, or in bold', async () => {
    const { paragraphs } = await draft(
      p('3.0 Context'),
      p('3.1 It began in 1998.'),
      p('SUMMARY OF KEY ACTIVITY'),
      p('A visit.'),
      p('Further opportunities', '<w:b/>'),
      p('More.'),
      p('Recommendations follow from the visit.'),
    );
    expect(paragraphs.map(({ section, number, text }) => [section, number, text])).toEqual([
      ['3.0 Context', '3.1', 'It began in 1998.'],
      ['SUMMARY OF KEY ACTIVITY', null, 'A visit.'],
      ['Further opportunities', null, 'More.'],
      ['Further opportunities', null, 'Recommendations follow from the visit.'],
    ]);
  });

  it('keeps lists and headings within a section', async () => {
    expect(
      await paper(
        heading('Context'),
        p('Two events:'),
        bullet('one'),
        bullet('two'),
        heading('Since then', 2),
        p('More.'),
      ),
    ).toContain('3.1 Two events:\n\n- one\n- two\n\nSince then\n\n3.2 More.');
  });

  it('keeps a section that the form does not have at the end, and asks', async () => {
    const text = await paper(heading('Health and safety'), p('Insured.'));
    expect(text).toContain('7.0 Health and safety\n\n7.1 Insured.');
    expect(text).toContain('The section "Health and safety" is not one of the headings');
  });

  it('keeps text above the first heading, and a table as lines, and asks about both', async () => {
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Fares</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>EXAMPLE 20</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const text = await paper(p('Written in haste.'), heading('Context'), p('It began.'), table);
    expect(text).toContain('Written in haste.');
    expect(text).toContain('- Fares; EXAMPLE 20');
    const { findings } = await draft(p('Written in haste.'), heading('Context'), table);
    expect(findings.map(({ rule, source }) => [rule, source?.cell])).toEqual([
      ['report.wordHeading', 'paragraph 1'],
      ['report.wordTable', 'paragraph 3'],
    ]);
  });
});
