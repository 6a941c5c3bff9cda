import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../src/core/refusal';
import { isWordFile, readWordFile } from '../../../src/workbook/file/readWord';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';

const STYLES = `<w:styles ${W}>
  <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Own"><w:name w:val="Council heading"/><w:basedOn w:val="Kop1"/></w:style>
  <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="Dots"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
</w:styles>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num>
</w:numbering>`;

function wordFile(body: string, namespace = W, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const read = (body: string, namespace = W) => readWordFile(wordFile(body, namespace), 'draft.docx');
const texts = async (body: string) =>
  (await read(body)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows));

describe('reading a Word draft', () => {
  it('knows headings by their style in any language, by a style made from one, and by their outline level', async () => {
    const { blocks } = await read(
      p('A', '<w:pStyle w:val="Kop1"/>') +
        p('B', '<w:pStyle w:val="Own"/>') +
        p('C', '<w:outlineLvl w:val="1"/>') +
        p('D', '<w:pStyle w:val="T"/>') +
        p('E'),
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && block.level)).toEqual([1, 1, 2, 0, null]);
  });

  it('tells bullets from numbered paragraphs, by style or by numbering', async () => {
    const { blocks } = await read(
      p('a', '<w:pStyle w:val="Dots"/>') +
        p('b', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>') +
        p('c', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr>'),
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && block.bullet)).toEqual([true, true, false]);
  });

  it('reads what stands, whatever was struck out, hidden or instructs a field, and counts what it leaves', async () => {
    const word = await read(
      `<w:p><w:ins><w:r><w:t>kept </w:t></w:r></w:ins><w:del><w:r><w:delText>struck</w:delText></w:r></w:del>` +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>` +
        `<w:r><w:t>1</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    );
    expect(word.blocks).toMatchObject([{ text: 'kept 1' }]);
    expect(word.leftOut).toEqual({ pictures: 0, notes: 1, comments: 1, hidden: 1, deletions: 1 });
  });

  it('reads text boxes once, though Word writes them twice', async () => {
    const box = (tag: string) => `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`;
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    expect(
      await texts(
        `<w:p><w:r><mc:AlternateContent ${mc}><mc:Choice><w:txbxContent>${box('box')}</w:txbxContent></mc:Choice>` +
          `<mc:Fallback><w:txbxContent>${box('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>` +
          `<w:r><w:t>outside</w:t></w:r></w:p>`,
      ),
    ).toEqual(['box', 'outside']);
  });

  it('reads tables row by row, tables within cells as text of the cell', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p('x'))}${cell(p('y'))}</w:tr></w:tbl>`;
    expect(
      await texts(`<w:tbl><w:tr>${cell(p('a') + p('b'))}${cell(inner + p('c'))}</w:tr></w:tbl>${p('after')}`),
    ).toEqual([[['a\nb', '\nx; y\nc']], 'after']);
  });

  it('reads the strict form of the standard, tabs, breaks and letters of all scripts', async () => {
    const { blocks } = await read(
      `<w:p><w:r><w:t>豊田市 &amp; يوم 👩‍👧</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>`,
      STRICT,
    );
    expect(blocks).toMatchObject([{ text: '豊田市 & يوم 👩‍👧\ta\nb' }]);
  });

  it('refuses in one sentence what is no Word document, is damaged or declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    const document = `${bomb}<w:document ${W}><w:body>${p('&a;')}</w:body></w:document>`;
    const cases: readonly [Uint8Array, RegExp][] = [
      [zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /is not a Word document/],
      [strToU8('Para,Text'), /is not a Word document/],
      [wordFile('', W, { 'word/document.xml': document }), /entities|document type/i],
      [wordFile('<w:p>'), /damaged/],
      [wordFile(p('text')).slice(0, 300), /incomplete/],
    ];
    for (const [bytes, sentence] of cases) {
      await expect(readWordFile(bytes, 'draft.docx')).rejects.toThrow(Refusal);
      await expect(readWordFile(bytes, 'draft.docx')).rejects.toThrow(sentence);
    }
  });

  it('knows a Word document by its bytes, not by its name', () => {
    expect(isWordFile(wordFile(p('a')), 'draft.xlsx')).toBe(true);
    expect(isWordFile(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'draft.docx')).toBe(false);
    expect(isWordFile(strToU8('PK is not enough'), 'draft.docx')).toBe(false);
  });
});
