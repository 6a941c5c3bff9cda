import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatAt, type Snapshot } from '../../../src/workbook/grid';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import { relations, workbookOf, workbookParts } from './zipOf';

const LEDGER = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Paid</t></is></c><c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row><row r="2"><c r="A2" s="1"><v>45748</v></c><c r="B2"><v>12.5</v></c></row></sheetData>`;
const DATES =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
const READ = [
  ['Paid', 'Amount'],
  [45748, 12.5],
];

const read = (bytes: Uint8Array): Promise<Snapshot> => readWorkbookFile(bytes, 'ledger.xlsx');

/** Every part put through a change, as another program would write it. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(strFromU8(part)))])));
}

describe('the same sheet is read from the files of every program:', () => {
  const plain = workbookOf(LEDGER, { 'xl/styles.xml': DATES });

  it.each<[string, Uint8Array]>([
    ['as most write it', plain],
    [
      'strict Open XML, with its own namespaces',
      rewritten(plain, (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replace(
            '<workbook',
            '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict"',
          ),
      ),
    ],
    [
      'every tag with a prefix',
      rewritten(plain, (xml) =>
        xml.replace(/<(\/?)(?!\?)/g, '<$1x:').replace('<x:workbook', '<x:workbook xmlns:x="u"'),
      ),
    ],
    ['cells and rows without addresses', rewritten(plain, (xml) => xml.replace(/ r="[A-Z]*\d+"/g, ''))],
    [
      'neither shared texts nor styles but one',
      workbookOf(LEDGER, { 'xl/sharedStrings.xml': null, 'xl/styles.xml': DATES }),
    ],
    [
      'parts under names and in folders of its own',
      zipSync(
        Object.fromEntries(
          Object.entries(
            workbookParts(LEDGER, {
              '_rels/.rels': relations([['r', 'officeDocument', '/book.xml']]),
              'xl/workbook.xml': null,
              'book.xml': '<workbook xmlns:r="r"><sheets><sheet name="Ledger" r:id="a"/></sheets></workbook>',
              '_rels/book.xml.rels': relations([
                ['a', 'worksheet', 'my%20sheets\\Ledger%20one.xml'],
                ['b', 'styles', './xl/../xl/styles.xml'],
              ]),
              'xl/styles.xml': DATES,
              'my sheets/Ledger one.xml': `<worksheet>${LEDGER}</worksheet>`,
            }),
          ),
        ),
      ),
    ],
    [
      'no word on which part is the workbook',
      workbookOf(LEDGER, { '_rels/.rels': null, 'xl/styles.xml': DATES }),
    ],
    [
      'rows that are only styled, down to the last of the sheet',
      workbookOf(
        LEDGER.replace(
          '</sheetData>',
          '<row r="900000" s="1" customFormat="1"/><row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row></sheetData>',
        ),
        { 'xl/styles.xml': DATES },
      ),
    ],
    [
      'whole columns with a format',
      workbookOf(`<cols><col min="1" max="16384" width="9" style="1"/></cols>${LEDGER}`, {
        'xl/styles.xml': DATES,
      }),
    ],
  ])('%s', async (_, bytes) => {
    const { grids, findings } = await read(bytes);
    expect(grids.map(({ sheet, rows }) => [sheet, rows])).toEqual([['Ledger', READ]]);
    expect(grids[0] && formatAt(grids[0], 1, 0)).toBe('date');
    expect(findings).toEqual([]);
  });

  it('dates in words of the standard stay the day that they say', async () => {
    const { grids } = await read(
      workbookOf('<sheetData><row r="1"><c r="A1" t="d"><v>2025-04-01T00:00:00Z</v></c></row></sheetData>'),
    );
    expect(grids[0]?.rows).toEqual([[45748]]);
    expect(grids[0] && formatAt(grids[0], 0, 0)).toBe('date');
  });

  it('exceljs, with rich text, links, a formula, a filter, a table and a name', async () => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Ledger', { state: 'veryHidden' });
    sheet.addRow(['Paid', 'Amount', 'Note']);
    sheet.addRow([
      new Date(Date.UTC(2025, 3, 1)),
      { formula: '5*2.5', result: 12.5 },
      { richText: [{ text: 'Poznań ' }, { text: '& friends' }] },
    ]);
    sheet.addRow([
      null,
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { text: 'site', hyperlink: 'https://example.org' },
    ]);
    sheet.getCell('A2').numFmt = '[$-809]dd mmmm yyyy';
    sheet.autoFilter = 'A1:C3';
    workbook.addWorksheet('Chart data').addTable({
      name: 'Spend',
      ref: 'B2',
      columns: [{ name: 'Year' }, { name: 'Net' }],
      rows: [['2024/25', 1]],
    });
    workbook.definedNames.add('Ledger!$A$1:$C$3', 'Payments');
    const { grids, findings } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grids[0]).toMatchObject({
      visibility: 'veryHidden',
      rows: [
        ['Paid', 'Amount', 'Note'],
        [45748, 12.5, 'Poznań & friends'],
        [null, { error: '#DIV/0!' }, 'site'],
      ],
    });
    expect(grids[0] && formatAt(grids[0], 1, 0)).toBe('date');
    expect(grids[0]?.names.map(({ name, purpose, area }) => [name, purpose, area.bottom])).toEqual(
      expect.arrayContaining([
        ['Payments', 'range', 2],
        ['_FilterDatabase', 'filter', 2],
      ]),
    );
    expect(grids[1]?.tables).toEqual([{ name: 'Spend', area: { top: 1, left: 1, bottom: 2, right: 2 } }]);
    expect(findings).toEqual([]);
  });
});

describe('texts of a workbook', () => {
  const textOf = async (xml: string) => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const { grids } = await read(workbookOf(sheet, { 'xl/sharedStrings.xml': `<sst><si>${xml}</si></sst>` }));
    return grids[0]?.rows[0]?.[0];
  };

  it.each([
    ['<t>a_x000D_b</t>', 'a\rb'],
    ['<t>_x005F_x000D_</t>', '_x000D_'],
    ['<t>_x00e9_t_x00E9_</t>', 'été'],
    ['<t xml:space="preserve"> kept </t>', ' kept '],
    ['<r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r>', 'two runs'],
    ['<t>豊田</t><rPh sb="0" eb="2"><t>トヨタ</t></rPh><phoneticPr fontId="1"/>', '豊田'],
    ['<t>&lt;b&gt; &amp;amp; &#233;&#x1F1EF;</t>', '<b> &amp; é🇯'],
  ])('%s reads as a person sees it', async (xml, text) => {
    expect(await textOf(xml)).toBe(text);
  });
});

describe('formulas', () => {
  const row = (...cells: string[]) => `<row r="1">${cells.join('')}</row>`;
  const calculatedBy = (more: string, sheetData: string) =>
    read(
      workbookOf(`<sheetData>${sheetData}</sheetData>`, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Ledger" r:id="rId1"/></sheets>${more}</workbook>`,
      }),
    );
  const ANEW = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';

  it('without a stored result are no blanks: they say so, and what to do', async () => {
    const { grids, findings } = await calculatedBy(
      '',
      row(
        '<c r="A1"><f>1+1</f></c>',
        '<c r="B1"><f>1+1</f><v></v></c>',
        '<c r="C1"><f>1+1</f><v/></c>',
        '<c r="D1" t="n"><f t="shared" ref="D1:E1" si="0">A1</f></c>',
        '<c r="E1"><f t="shared" si="0"/></c>',
      ),
    );
    expect(grids[0]?.rows[0]).toEqual(Array(5).fill({ error: 'not calculated' }));
    expect(findings).toEqual([
      {
        rule: 'file.notCalculated',
        strength: 'warning',
        message: expect.stringMatching(
          /^5 formulas \(first A1\) have no stored result.*Open it in Excel, save it/,
        ),
        source: { file: 'ledger.xlsx', sheet: 'Ledger', cell: 'A1' },
      },
    ]);
  });

  it('that came to an empty text are blanks', async () => {
    const { grids, findings } = await calculatedBy(
      ANEW,
      row('<c r="A1" t="str"><f>IF(B1,"x","")</f><v></v></c>', '<c r="B1"><v>1</v></c>'),
    );
    expect([grids[0]?.rows, findings]).toEqual([[[null, 1]], []]);
  });

  it('that all came to nought in a file nobody calculated have no result', async () => {
    const zeros = row('<c r="A1"><f>B1</f><v>0</v></c>', '<c r="B1"><v>7</v></c>');
    expect((await calculatedBy(ANEW, zeros)).grids[0]?.rows).toEqual([[{ error: 'not calculated' }, 7]]);
    expect((await calculatedBy('', zeros)).grids[0]?.rows).toEqual([[0, 7]]);
    const mixed = row('<c r="A1"><f>B1-7</f><v>0</v></c>', '<c r="B1"><f>3+4</f><v>7</v></c>');
    expect((await calculatedBy(ANEW, mixed)).grids[0]?.rows).toEqual([[0, 7]]);
  });

  it('over several cells give each its value', async () => {
    const { grids } = await calculatedBy(
      '',
      row('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c>', '<c r="B1"><v>4</v></c>'),
    );
    expect(grids[0]?.rows).toEqual([[2, 4]]);
  });

  it('that look into other workbooks keep their stored values, and it is said without anybody’s folders', async () => {
    const { grids, findings } = await read(
      workbookOf(`<sheetData>${row('<c r="A1"><f>[1]Budget!$B$2+Spend[1]</f><v>9</v></c>')}</sheetData>`, {
        'xl/_rels/workbook.xml.rels': relations([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'externalLink', 'externalLinks/externalLink1.xml'],
        ]),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///C:\\Users\\somebody\\Budget%202025.xlsx" TargetMode="External"/></Relationships>',
      }),
    );
    expect(grids[0]?.rows).toEqual([[9]]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'file.linkedWorkbooks',
        'One formula takes its value from another workbook (Budget 2025.xlsx). The values stored when this file was last saved were used; the other workbook was not opened.',
      ],
    ]);
  });
});

describe('sheets of a workbook', () => {
  it('are read hidden or not; charts, dialogs and macros hold no cells', async () => {
    const kinds = ['worksheet', 'worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet'] as const;
    const states = ['hidden', 'veryHidden', 'visible', 'visible', 'visible'];
    const { grids } = await read(
      workbookOf(LEDGER, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${states.map((state, at) => `<sheet name="S${at}" state="${state}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          kinds.map((kind, at) => [`r${at}`, kind, 'worksheets/sheet1.xml'] as const),
        ),
      }),
    );
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['S0', 'hidden'],
      ['S1', 'veryHidden'],
    ]);
  });

  it('know the names that point at them, from the workbook and from themselves', async () => {
    const { grids } = await read(
      workbookOf(`${LEDGER}<autoFilter ref="A1:B2"/>`, {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Ledger" r:id="rId1"/></sheets><definedNames>' +
          '<definedName name="Payments">Ledger!$A:$B</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">Ledger!$A$1:$B$2</definedName>' +
          '<definedName name="Rate">0.2</definedName></definedNames></workbook>',
      }),
    );
    expect(grids[0]?.names.map(({ name, purpose, area }) => [name, purpose, area.bottom])).toEqual([
      ['Payments', 'range', 1],
      ['Print_Area', 'print', 1],
      ['_FilterDatabase', 'filter', 1],
    ]);
  });
});

describe('a name that promises something else', () => {
  it('does not stop the reading, but is said', async () => {
    const text = await readWorkbookFile(strToU8('A,B\n1,2\n'), 'ledger.xlsx');
    expect(text.findings.map(({ message }) => message)).toEqual([
      'ledger.xlsx is named like an Excel workbook but holds delimited text, and was read as that.',
    ]);
    const workbook = await readWorkbookFile(workbookOf(LEDGER), 'ledger.CSV');
    expect(workbook.findings.map(({ message }) => message)).toEqual([
      'ledger.CSV is named like a text file but is an Excel workbook, and was read as that.',
    ]);
  });
});
