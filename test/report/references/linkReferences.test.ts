import { composeReport } from '../../../src/report/composeReport';
import { renderDocx } from '../../../src/report/docx';
import { renderHtml } from '../../../src/report/html';
import { publicCopy } from '../../../src/report/copies/publicCopy';
import { renderText } from '../../../src/report/text';
import { readWordFile } from '../../../src/workbook/file/readWord';
import { officer, reportInput } from '../fixtures';
import { partOf } from '../wordParts';

const paragraphs = [
  officer('Context', '3.1', 'The link began in 1998. See paragraph 4.1, section 6.0 and Appendix A.'),
  officer(
    'Context',
    '3.2',
    'Ask the section 151 officer; section 2 of the Act and paragraph 9.9 are elsewhere.',
  ),
  officer('Summary of key activity', '4.1', 'Young people took part, as paragraph 3.1 says.'),
  officer('Recommendations', '6.1', 'That the report is noted.'),
];
const model = composeReport(reportInput({ officerParagraphs: paragraphs }));
const references = model.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.runs.flatMap((run) => (run.kind === 'text' && run.to ? [`${run.text} -> ${run.to}`] : []))
      : [],
  ),
);

describe('the cross-references of a paper', () => {
  it('lead to the paragraph, the section and the appendix that they name, and nowhere else', () => {
    expect(references.filter((one) => !one.startsWith('Appendix A -> appendix-limits'))).toEqual([
      'paragraph 4.1 -> paragraph-4.1',
      'section 6.0 -> recommendations',
      'paragraph 3.1 -> paragraph-3.1',
    ]);
    expect(references).toContain('Appendix A -> appendix-limits');
  });

  it('leave the words as they were typed', () => {
    for (const { text } of paragraphs) expect(renderText(model)).toContain(text);
  });

  it('are links in HTML, each to an anchor that is there', () => {
    const html = renderHtml(model);
    const links = [...html.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });

  it.each([
    ['working', model],
    ['public', publicCopy(model)],
  ])('are fields in the %s copy in Word, each with its bookmark', async (_copy, paper) => {
    const document = partOf(await renderDocx(paper), 'word/document.xml');
    expect(document).toContain('REF ref_paragraph_4_1 \\r \\h');
    const fields = [...document.matchAll(/REF (ref_\w+)|w:anchor="(ref_\w+)"/g)].map(
      ([, one, two]) => one ?? two,
    );
    for (const name of fields)
      expect(document.match(new RegExp(`<w:bookmarkStart[^>]*w:name="${name}"`, 'g'))).toHaveLength(1);
  });

  it('are words alone in a copy that does not hold what they name', () => {
    const [context] = model.sections.slice(2, 3);
    if (context === undefined) throw new Error('no section');
    const alone = publicCopy({ ...model, sections: [context], appendices: [] });
    expect(renderHtml(alone)).toContain('See paragraph 4.1, section 6.0 and Appendix A.');
  });

  it('read back from Word as the words that were written', async () => {
    const { blocks } = await readWordFile(await renderDocx(model), 'paper.docx');
    const text = JSON.stringify(blocks);
    expect(text).toContain('See paragraph 4.1, section 6.0 and Appendix A.');
  });
});
