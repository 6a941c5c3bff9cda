import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { mergeWordEdits } from '../../src/report/notes/mergeWordEdits';
import { standard } from '../../src/report/profiles/standard';
import { publicCopy } from '../../src/report/copies/publicCopy';
import type { OfficerParagraph, ReportInput } from '../../src/report/reportInput';
import { renderText } from '../../src/report/text';
import type { WordText } from '../../src/workbook/wordText';
import { officer, reportInput } from './fixtures';
import { addingAfter, changedInWord, typing } from './inWord';

const OWN: readonly OfficerParagraph[] = [
  officer('Context', '4.1', 'The link began in 1998.'),
  {
    ...officer('Context', '4.2', 'Two events marked it:'),
    bullets: [
      { text: 'a concert', source: officer('Context', '4.2', '').source },
      { text: 'a visit', source: officer('Context', '4.2', '').source },
    ],
  },
  officer('Discussion', '5.1', 'The visit went well.'),
];

const paper = (paragraphs: readonly OfficerParagraph[], changes: Partial<ReportInput> = {}) =>
  composeReport(reportInput({ profile: standard, officerParagraphs: paragraphs, ...changes }));

/** The paper of a second run, after these changes were made in the Word file of the first. */
async function secondRun(
  change: (document: string) => string,
  own: readonly OfficerParagraph[] = OWN,
  copies: readonly WordText[] = [],
) {
  const edited = await changedInWord(await renderDocx(paper(OWN)), change);
  const texts = [...copies, edited].map((text) => ({ text, changed: true }));
  const merged = mergeWordEdits(own, texts, standard);
  const model = paper(merged.paragraphs, { superseded: merged.superseded, wordFindings: merged.findings });
  const text = renderText(model);
  return { merged, model, text: text.slice(text.indexOf('4.0 Context'), text.indexOf('6.0 Options')) };
}

describe('what people change in a working copy', () => {
  it('changes nothing where nothing was changed, in a paper of any form and source', async () => {
    const { merged } = await secondRun((document) => document);
    expect(merged.paragraphs).toEqual(OWN);
    expect(merged.findings).toEqual([]);
    expect([...merged.superseded]).toEqual([]);
  });

  it('takes the place of the words in the workbook, and asks to put them there too', async () => {
    const { text, model } = await secondRun(typing('The link began in 1998.', 'The link began in May 1998.'));
    expect(text).toContain('4.1 The link began in May 1998.');
    expect(text).not.toContain('began in 1998');
    expect(model.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Under "Context", a paragraph was changed in Word.'),
    );
  });

  it('keeps a bullet that was changed, with the paragraph that it belongs to', async () => {
    const { text } = await secondRun(typing('a concert', 'two concerts'));
    expect(text).toContain('4.2 Two events marked it:\n\n- two concerts\n- a visit');
  });

  it('keeps a new paragraph behind the one that it followed', async () => {
    const { text } = await secondRun(addingAfter('The link began in 1998.', 'It was renewed in 2008.'));
    expect(text).toContain('4.1 The link began in 1998.\n\n4.2 It was renewed in 2008.\n\n4.3 Two events');
  });

  it('keeps a new paragraph below what the workbook adds where it was typed there', async () => {
    const { text } = await secondRun(addingAfter('The workbook records ', 'More visits are planned.'));
    expect(text.indexOf('More visits are planned.')).toBeGreaterThan(text.indexOf('The workbook records '));
  });

  it('keeps words typed over composed ones, in their place, and says that no cell stands behind them', async () => {
    const { text, model, merged } = await secondRun(
      typing('(twinning charter). Its status', '(charter of 1998). Its status'),
    );
    expect(text).toContain('(charter of 1998)');
    expect(text).not.toContain('(twinning charter)');
    expect(merged.superseded.size).toBe(1);
    expect(model.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('no longer followed to their cells'),
    );
  });

  it('keeps both where the workbook was changed as well, and asks', async () => {
    const own = OWN.map((one, at) => (at === 0 ? { ...one, text: 'The link began in June 1998.' } : one));
    const { text, model } = await secondRun(
      typing('The link began in 1998.', 'The link began in May 1998.'),
      own,
    );
    expect(text).toContain('The link began in June 1998.');
    expect(text).toContain('The link began in May 1998.');
    expect(model.findings).toContainEqual(
      expect.objectContaining({ strength: 'warning', message: expect.stringContaining('Both are kept') }),
    );
  });

  it('is still there in a third run, from the copy of the second, and once only', async () => {
    const { merged } = await secondRun(typing('The link began in 1998.', 'The link began in May 1998.'));
    const second = await changedInWord(await renderDocx(paper(merged.paragraphs)), (document) => document);
    const third = await secondRun(typing('The link began in 1998.', 'The link began in May 1998.'), OWN, [
      second,
    ]);
    expect(third.text.split('May 1998')).toHaveLength(2);
    const alone = mergeWordEdits(OWN, [{ text: second, changed: false }], standard);
    expect(alone.paragraphs.map(({ text }) => text)).toEqual(merged.paragraphs.map(({ text }) => text));
  });

  it('gives way to the workbook once the words stand there', async () => {
    const { merged } = await secondRun(typing('The link began in 1998.', 'The link began in May 1998.'));
    const second = await changedInWord(await renderDocx(paper(merged.paragraphs)), (document) => document);
    const own = OWN.map((one, at) => (at === 0 ? { ...one, text: 'The link began in May 1998.' } : one));
    const third = mergeWordEdits(own, [{ text: second, changed: false }], standard);
    expect(third).toMatchObject({ paragraphs: own, findings: [] });
  });

  it('is asked about on the pages that are made from the workbook alone', async () => {
    const { model } = await secondRun(typing('These pages help the author.', 'These pages are mine.'));
    expect(model.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('made from the workbook alone'),
    );
  });

  it('cannot be told apart in a public copy, which says so and carries no marks', async () => {
    const docx = await renderDocx(publicCopy(paper(OWN)));
    const edited = await changedInWord(
      docx,
      typing('The link began in 1998.', 'In May 1998.'),
      'public.docx',
    );
    const merged = mergeWordEdits(OWN, [{ text: edited, changed: true }], standard);
    expect(merged.paragraphs).toEqual(OWN);
    expect(merged.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('public.docx is not a working copy'),
    ]);
  });
});
