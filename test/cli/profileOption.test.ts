import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { profileOption } from '../../src/cli/profileOption';
import { councilBook } from './councilBook';
import { newFolder } from './terminalFor';

const heading = (text: string) =>
  `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const headings = async (file: string) =>
  (await profileOption(file)).sections.map((section) => section.heading);

describe('--profile', () => {
  it('takes a sheet that lists the headings of a council’s own form', async () => {
    const file = await councilBook({
      Form: [
        ['House font', 'Calibri'],
        ['Heading', 'Mandatory', 'Word limit', 'Wording when empty'],
        ['Recommendation', 'yes', null, null],
        ['Wellbeing', 'no', 100, null],
      ],
    });
    expect(await headings(file)).toEqual(['Recommendation', 'Wellbeing']);
    expect((await profileOption(file)).font).toBe('Calibri');
  });

  it('takes the headings of a Word template', async () => {
    const file = path.join(newFolder(), 'template.dotx');
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${heading('1. Purpose')}${heading('2. Risk')}</w:body></w:document>`;
    writeFileSync(file, zipSync({ 'word/document.xml': strToU8(document) }));
    expect(await headings(file)).toEqual(['Purpose', 'Risk']);
  });

  it('takes JSON as earlier versions wrote it, without a font and without flags', async () => {
    const { font: _font, flags: _flags, ...older } = await profileOption('d2');
    const file = path.join(newFolder(), 'own.json');
    writeFileSync(file, JSON.stringify({ ...older, id: 'own' }));
    expect(await profileOption(file)).toMatchObject({ id: 'own', font: null, flags: { noting: 'noting' } });
  });

  it('says what is missing where a workbook lists no headings', async () => {
    await expect(profileOption(await councilBook({ Sheet: [['Nothing']] }))).rejects.toThrow(
      'has no sheet that lists the headings of a report',
    );
  });
});
