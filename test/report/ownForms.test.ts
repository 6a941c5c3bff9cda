import { strToU8, zipSync } from 'fflate';
import { composeReport } from '../../src/report/composeReport';
import { profileFromSheet } from '../../src/report/profiles/profileFromSheet';
import { profileFromWord } from '../../src/report/profiles/profileFromWord';
import { renderDocx } from '../../src/report/docx';
import { renderHtml } from '../../src/report/html';
import { renderText } from '../../src/report/text';
import { readWordFile } from '../../src/workbook/file/readWord';
import { gridOf, officer, reportInput } from './fixtures';
import { partOf } from './wordParts';

const HEADER = ['Heading', 'Also called', 'Mandatory', 'Word limit', 'Wording when empty'];
const form = (...rows: readonly (readonly (string | number | null)[])[]) =>
  profileFromSheet([gridOf([['Our reports'], [], HEADER, ...rows], 'Form')], 'form.xlsx');

describe('a form of report on a sheet', () => {
  it('gives the paper its headings in their order, with their limits and their own wording', () => {
    const profile = form(
      ['Recommendation', null, 'yes', null, null],
      ['Money', 'Financial implications; finance', 'yes', 3, 'Ask the treasurer.'],
      ['Wellbeing of future generations', null, 'no', null, null],
    );
    if (profile === null) throw new Error('The sheet was not taken for a form');
    expect(
      profile.sections.map(({ heading, mandatory, wordLimit }) => [heading, mandatory, wordLimit]),
    ).toEqual([
      ['Recommendation', true, null],
      ['Money', true, 3],
      ['Wellbeing of future generations', false, null],
    ]);
    const text = renderText(composeReport(reportInput({ profile })));
    expect(text).toContain('1.0 Recommendation\n\n1.1 It is recommended that');
    expect(text).toContain('2.0 Money\n\n2.1 To be completed by the author: Ask the treasurer.');
    const officerParagraphs = [officer('Finance', '2.1', 'Four words stand here.')];
    const long = composeReport(reportInput({ profile, officerParagraphs }));
    expect(long.findings.map(({ message }) => message)).toContainEqual(
      '"Money" has 4 words; this form of report allows 3. Shorten it.',
    );
  });

  it('knows what belongs under a heading that other councils have too', () => {
    const [risk] = form(['Risk management', null, null, null, null])?.sections ?? [];
    expect(risk).toMatchObject({ heading: 'Risk management', id: 'risk', topic: 'risk', adds: ['risk'] });
  });

  it.each([
    [['Risk', null, 'perhaps', null, null], 'Form!C4 reads "perhaps". Say yes or no'],
    [['Risk', null, 'yes', 'short', null], 'Form!D4 reads "short", which is no limit of words'],
  ])('names the cell that is not as expected: %j', (row, sentence) => {
    expect(() => form(row)).toThrow(sentence);
  });

  it('names a heading that stands twice, and a sheet without any', () => {
    expect(() => form(['Risk', null, null, null, null], ['Risks', null, null, null, null])).toThrow(
      /Form!A5.*"Risks"/,
    );
    expect(() => form()).toThrow('names no headings');
  });

  it('may name a house font and what it calls a paper for noting, discussion or decision', async () => {
    const profile = profileFromSheet(
      [
        gridOf(
          [
            ['House font', 'Verdana'],
            ['For noting', 'For information'],
            ['For decision', 'For approval'],
            HEADER,
            ['Risk', null, 'yes', null, null],
          ],
          'Form',
        ),
      ],
      'form.xlsx',
    );
    if (profile === null) throw new Error('The sheet was not taken for a form');
    const model = composeReport(reportInput({ profile, purposeFlag: 'noting' }));
    expect(renderText(model)).toContain('Report for: For information');
    const styles = partOf(await renderDocx(model), 'word/styles.xml');
    expect(styles).toContain('w:ascii="Verdana"');
    expect(styles).not.toContain('w:ascii="Arial"');
    expect(renderHtml(model)).toContain('<html lang="en-GB" data-font="Verdana">');
    const other = composeReport(reportInput({ profile, purposeFlag: 'discussion' }));
    expect(other.findings.map(({ message }) => message)).toContainEqual(
      'The report is marked for discussion, and the form of report "Form" has no such flag. It has: For information and For approval. Change the mark or the form.',
    );
  });

  it('refuses what is no name of a font, with its cell', () => {
    const rows = [['Font', 'Arial; } body { }'], HEADER, ['Risk', null, 'yes', null, null]];
    expect(() => profileFromSheet([gridOf(rows, 'Form')], 'form.xlsx')).toThrow(
      'Form!B1 reads "Arial; } body { }", which is no name of a font.',
    );
  });

  it('is not seen in sheets of another sort', () => {
    expect(
      profileFromSheet(
        [
          gridOf([
            ['Para', 'Text'],
            ['1.1', 'One'],
          ]),
        ],
        'notes.xlsx',
      ),
    ).toBeNull();
  });
});

describe('a form of report learned from a Word template', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const heading = (text: string, level: number) =>
    `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const template = async (body: string) => {
    const document = `<w:document ${W}><w:body>${body}</w:body></w:document>`;
    return readWordFile(zipSync({ 'word/document.xml': strToU8(document) }), 'template.docx');
  };

  it('takes the headings of the first level in their order, without their numbers', async () => {
    const word = await template(
      heading('1. Purpose', 1) + heading('Why', 2) + heading('2. Financial implications', 1),
    );
    const { sections, appendices } = profileFromWord(word);
    expect(sections.map(({ heading: name, id }) => [name, id])).toEqual([
      ['Purpose', 'purpose'],
      ['Financial implications', 'financial'],
    ]);
    expect(appendices).not.toContain('limits');
  });

  it('refuses a template whose headings have no style', async () => {
    const word = await template('<w:p><w:r><w:t>Purpose</w:t></w:r></w:p>');
    expect(() => profileFromWord(word)).toThrow('has no headings in the style "Heading 1"');
  });
});
