import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../src/core/refusal';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import { relations, workbookOf, workbookParts } from './zipOf';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(stream: string): Uint8Array {
  return new Uint8Array([...OLE, ...new Uint8Array(600), ...Buffer.from(stream, 'utf16le')]);
}

async function refusalOf(bytes: Uint8Array, file = 'ledger.xlsx'): Promise<string> {
  try {
    await readWorkbookFile(bytes, file);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'was read';
}

/** Unpacks to 40 MB, packs to 40 kB. */
const HUGE = new Uint8Array(Buffer.alloc(40 * 1024 * 1024, '<x/>'));

const sheet = (cells: string) => `<sheetData>${cells}</sheetData>`;

describe('a file of another kind gets one sentence that says what to do', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing at all', new Uint8Array(), /holds nothing at all \(0 bytes\)/],
    ['an old Excel file', ole('Workbook'), /before 2007 \(\.xls\).*Save As/],
    ['an even older one', new Uint8Array([0x09, 0x08, 0x10, 0x00]), /before 2007/],
    ['an encrypted workbook', ole('EncryptedPackage'), /protected by a password or a sensitivity label/],
    ['a Word file of old', ole('WordDocument'), /is a Word document, not a workbook/],
    ['slides of old', ole('PowerPoint Document'), /is a presentation, not a workbook/],
    ['another file of that container', ole('Mail'), /is of an unknown kind/],
    ['a PDF', strToU8('%PDF-1.7 and so on'), /is a PDF, not a workbook/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /is a picture, not a workbook/],
    [
      'a web page saved as .xls',
      strToU8('\ufeff <html><table><tr><td>1</td></tr></table></html>'),
      /web page or XML page/,
    ],
    ['a spreadsheet of 2003 in XML', strToU8('<?xml version="1.0"?><Workbook/>'), /web page or XML page/],
    [
      'a page with its pictures in one file',
      strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html></html>'),
      /web page or XML page/,
    ],
    [
      'a web page in UTF-16',
      new Uint8Array(Buffer.from('\ufeff<table><tr><td>1</td></tr></table>', 'utf16le')),
      /web page or XML page/,
    ],
    [
      'a table without a page around it',
      strToU8('<table border="1"><tr></tr></table>'),
      /web page or XML page/,
    ],
    ['other bytes', new Uint8Array([1, 2, 0, 3]), /is of an unknown kind/],
    [
      'an OpenDocument spreadsheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      /OpenDocument/,
    ],
    [
      'a binary workbook',
      zipSync({
        '_rels/.rels': strToU8(relations([['r', 'officeDocument', 'xl/workbook.bin']])),
        'xl/workbook.bin': strToU8('x'),
      }),
      /binary Excel workbook \(\.xlsb\)/,
    ],
    [
      'a Word document',
      zipSync({
        '_rels/.rels': strToU8(relations([['r', 'officeDocument', 'word/document.xml']])),
        'word/document.xml': strToU8('<x/>'),
      }),
      /is a Word document, not a workbook/,
    ],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), /is a presentation, not a workbook/],
    [
      'a Numbers document',
      zipSync({ 'Index/Document.iwa': strToU8('x') }),
      /Apple Numbers.*Export To, Excel/,
    ],
    [
      'an add-in',
      workbookOf(sheet(''), {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.addin.macroEnabled.main+xml"/></Types>',
      }),
      /is an Excel add-in/,
    ],
    ['a zip of exports', zipSync({ 'april.csv': strToU8('A,B'), 'may.csv': strToU8('A,B') }), /Unpack it/],
    [
      'a package whose workbook is none',
      workbookOf('', { 'xl/workbook.xml': '<document><sheets/></document>' }),
      /is of an unknown kind/,
    ],
    [
      'a workbook of macro sheets only',
      workbookOf('', { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'xlMacrosheet', 'x.xml']]) }),
      /no worksheet with cells, only charts or macros/,
    ],
    ['half a download', workbookOf(sheet('')).slice(0, 300), /is incomplete.*Download or copy it again/],
    [
      'a workbook of charts only',
      workbookOf('', { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'chartsheet', 'x.xml']]) }),
      /no worksheet/,
    ],
    [
      'a workbook whose sheet is missing',
      workbookOf('', { 'xl/worksheets/sheet1.xml': null }),
      /"xl\/worksheets\/sheet1.xml" cannot be read/,
    ],
    ['a sheet cut off in a tag', workbookOf('<sheetData><row r="1"><c r="A1'), /is damaged/],
  ])('%s', async (_, bytes, sentence) => {
    const message = await refusalOf(bytes);
    expect(message).toMatch(sentence);
    expect(message).toContain('ledger.xlsx');
  });

  it('where a part does not unpack', async () => {
    const bytes = workbookOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50)));
    const name = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
    bytes.fill(0xff, name + 30, name + 60);
    expect(await refusalOf(bytes)).toMatch(/is damaged/);
  });
});

describe('a file built to do harm is refused before it takes memory or time', () => {
  it('declared entities', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = workbookOf('', {
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${lol}<worksheet>&b;</worksheet>`,
    });
    expect(await refusalOf(bytes)).toMatch(/declares XML entities/);
  });

  it('a part that unpacks to hundreds of times its size', async () => {
    const bytes = workbookOf('', { 'xl/worksheets/sheet1.xml': HUGE });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusalOf(bytes)).toMatch(/unpacks to many hundred times its size/);
  });

  it('a size that the header understates', async () => {
    const bytes = workbookOf('', { 'xl/worksheets/sheet1.xml': HUGE });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      const [entry, size] = view.getUint32(at, true) === 0x02014b50 ? [true, at + 24] : [false, at + 22];
      if (!entry && view.getUint32(at, true) !== 0x04034b50) continue;
      if (view.getUint32(size, true) === HUGE.length) view.setUint32(size, 100, true);
    }
    expect(await refusalOf(bytes)).toMatch(/unpacks to many hundred times its size/);
  });

  it('thousands of parts', async () => {
    const parts = workbookParts(sheet(''));
    for (let at = 0; at < 10_001; at += 1) parts[`xl/x${at}`] = new Uint8Array();
    expect(await refusalOf(zipSync(parts, { level: 0 }))).toMatch(/holds more than 10,000 parts/);
  });

  it('parts that lie over each other', async () => {
    const bytes = workbookOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entries = Array.from({ length: bytes.length - 46 }, (_, at) => at).filter(
      (at) => view.getUint32(at, true) === 0x02014b50,
    );
    for (const at of entries.slice(-2)) view.setUint32(at + 42, 0, true);
    expect(await refusalOf(bytes)).toMatch(/parts lie over each other/);
  });

  it('an archive within the archive is never opened', async () => {
    const nested = zipSync({ 'more.zip': zipSync({ x: HUGE }) });
    expect(await refusalOf(workbookOf(sheet(''), { 'xl/embeddings/nested.zip': nested }))).toBe('was read');
  });

  it.each<[string, string, RegExp]>([
    [
      'names',
      `<sheets><sheet name="Ledger" r:id="rId1"/></sheets><definedNames>${Array.from({ length: 250_001 }, (_, at) => `<definedName name="n${at}">L!$A$${at}</definedName>`).join('')}</definedNames>`,
      /more than 250,000 names/,
    ],
    [
      'sheets',
      `<sheets>${Array.from({ length: 2001 }, (_, at) => `<sheet name="S${at}" r:id="rId1"/>`).join('')}</sheets>`,
      /more than 2,000 sheets/,
    ],
  ])('%s without end', async (_, content, sentence) => {
    const workbook = `<workbook xmlns:r="r">${content}</workbook>`;
    expect(await refusalOf(workbookOf(sheet(''), { 'xl/workbook.xml': workbook }))).toMatch(sentence);
  });

  it('cells in the far corner of every row', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(await refusalOf(workbookOf(sheet(rows.join(''))))).toMatch(
      /spreads over more than 30,000,000 cells/,
    );
  });

  it.each(['A0', 'XFE1', 'A1048577', 'A99999999999', 'ÀA1', ''])('a cell called %j', async (name) => {
    expect(await refusalOf(workbookOf(sheet(`<row r="1"><c r="${name}"><v>1</v></c></row>`)))).toMatch(
      /is damaged/,
    );
  });

  it('a text without end', async () => {
    // Letters in no order, so that it is its length and not its packing that gives it away.
    let state = 1;
    const noise = Uint8Array.from({ length: 3_000_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return 97 + (state % 26);
    });
    expect(await refusalOf(workbookOf('', { 'xl/worksheets/sheet1.xml': noise }))).toMatch(/is damaged/);
  });
});

describe('an odd but honest file is read', () => {
  it.each<[string, string]>([
    [
      'single quotes and spaces in tags',
      `<sheetData ><row r = '1' ><c r='A1' t="n" ><v>7</v ></c></row></sheetData>`,
    ],
    [
      'namespace prefixes',
      '<x:sheetData xmlns:x="u"><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>',
    ],
    [
      'comments and instructions',
      '<!-- a > b --><sheetData><?go on?><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
    ],
    [
      'a ">" inside an attribute',
      '<sheetPr codeName="a>b"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
    ],
    ['no addresses at all', '<sheetData><row><c><v>7</v></c></row></sheetData>'],
    ['CDATA', '<sheetData><row r="1"><c r="A1"><v><![CDATA[7]]></v></c></row></sheetData>'],
  ])('%s', async (_, content) => {
    const { grids } = await readWorkbookFile(workbookOf(content), 'odd.xlsx');
    expect(grids[0]?.rows).toEqual([[7]]);
  });

  it('in UTF-16', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Łódź</v></c></row></sheetData></worksheet>';
    const bytes = workbookOf('', { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) });
    expect((await readWorkbookFile(bytes, 'odd.xlsx')).grids[0]?.rows).toEqual([['Łódź']]);
  });
});
