import { valueAt, formatAt, cellKey, type Grid } from '../../../src/workbook/grid';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import { relations, workbookOf } from './zipOf';

async function firstGrid(bytes: Uint8Array, file = 'ledger.xlsx'): Promise<Grid> {
  const [grid] = (await readWorkbookFile(bytes, file)).grids;
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('cells of a workbook', () => {
  it('are numbers, texts, booleans and errors, as they stand', async () => {
    const grid = await firstGrid(
      workbookOf(
        sheet(
          row(
            1,
            '<c r="A1" t="s"><v>0</v></c>',
            '<c r="B1"><v>-12.5</v></c>',
            '<c r="C1" t="b"><v>1</v></c>',
            '<c r="D1" t="e"><v>#N/A</v></c>',
            '<c r="E1" t="inlineStr"><is><r><t>in </t></r><r><t xml:space="preserve">line </t></r><rPh><t>no</t></rPh></is></c>',
            '<c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
          ),
        ),
        {
          'xl/sharedStrings.xml':
            '<sst><si><r><t>Poznań &amp; </t></r><r><t>friends_x000D_</t></r><rPh><t>no</t></rPh></si></sst>',
        },
      ),
    );
    expect(grid.rows).toEqual([['Poznań & friends\r', -12.5, true, { error: '#N/A' }, 'in line ', 'ab']]);
    expect(grid.formulas.get(cellKey(0, 5))).toBe('"a"&"b"');
  });

  it('keep the bare serial of a date, with what its format means', async () => {
    const codes = [
      'dd/mm/yyyy',
      '0.0%',
      '[$£-809]#,##0.00',
      '@',
      '"paid in days" 0',
      '[h]:mm',
      'mmm-yy;@',
      'General',
    ];
    const formats = codes.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    const styles = `<styleSheet><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`;
    const cells = [...codes, 'built in'].map((_, at) => `<c s="${at}"><v>45748</v></c>`);
    const grid = await firstGrid(workbookOf(sheet(row(1, ...cells)), { 'xl/styles.xml': styles }));
    expect(grid.rows[0]).toEqual(Array(9).fill(45748));
    expect(Array.from({ length: 9 }, (_, at) => formatAt(grid, 0, at))).toEqual([
      'date',
      'percent',
      'money',
      'text',
      'general',
      'general',
      'date',
      'general',
      'date',
    ]);
  });

  it('are in whatever money the reader’s own settings show where a built-in format of another machine says dollars', async () => {
    const format = (id: number): string => `<numFmt numFmtId="${id}" formatCode="&quot;$&quot;#,##0.00"/>`;
    const styles = `<styleSheet><numFmts>${format(44)}${format(164)}</numFmts><cellXfs><xf numFmtId="44"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const cells = '<c s="0"><v>5</v></c><c s="1"><v>5</v></c>';
    const grid = await firstGrid(workbookOf(sheet(row(1, cells)), { 'xl/styles.xml': styles }));
    expect([formatAt(grid, 0, 0), formatAt(grid, 0, 1)]).toEqual(['money', 'otherMoney']);
  });

  it('stand where they stand when rows and columns are skipped, styled blanks being nothing', async () => {
    const grid = await firstGrid(
      workbookOf(sheet(row(3, '<c r="C3"><v>1</v></c>', '<c r="H3" s="0"/>'), row(9, '<c r="B9" s="0"/>'))),
    );
    expect(grid.rows).toEqual([[], [], [null, null, 1]]);
    expect(valueAt(grid, 2, 2)).toBe(1);
  });

  it('have each their own formula where Excel shares one', async () => {
    const grid = await firstGrid(
      workbookOf(
        sheet(
          row(
            2,
            '<c r="D2"><f t="shared" ref="D2:D4" si="0">B2*$C$1+SUM(B:B)+LOG10(B2)&amp;"B2"</f><v>1</v></c>',
          ),
          row(3, '<c r="D3"><f t="shared" si="0"/><v>2</v></c>'),
          row(4, '<c r="E4"><f t="shared" si="0"/><v>3</v></c>'),
        ),
      ),
    );
    expect(grid.formulas.get(cellKey(2, 3))).toBe('B3*$C$1+SUM(B:B)+LOG10(B3)&"B2"');
    expect(grid.formulas.get(cellKey(3, 4))).toBe('C4*$C$1+SUM(C:C)+LOG10(C4)&"B2"');
  });

  it('carry merges, hidden rows and columns, tables, names and the calendar', async () => {
    const bytes = workbookOf(
      '<cols><col min="2" max="3" hidden="1" width="9"/></cols>' +
        sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
          '<row r="8" hidden="1"/>',
        ) +
        '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Pie" r:id="rId9"/><sheet name="Lim &amp; its" state="veryHidden" r:id="rId1"/></sheets>' +
          '<definedNames><definedName name="Rate">Ledger!$A$1</definedName><definedName name="_twinledger" localSheetId="1" hidden="1">"limits;1"</definedName></definedNames></workbook>',
        'xl/_rels/workbook.xml.rels': relations([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
        ]),
        'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId1', 'table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': '<table name="T" displayName="Spend" ref="A1:C9"/>',
      },
    );
    const snapshot = await readWorkbookFile(bytes, 'w.xlsx');
    expect(snapshot.grids).toHaveLength(1);
    expect(snapshot.grids[0]).toMatchObject({
      file: 'w.xlsx',
      sheet: 'Lim & its',
      visibility: 'veryHidden',
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([1, 2]),
      tables: [{ name: 'Spend', area: { top: 0, left: 0, bottom: 8, right: 2 } }],
      system1904: true,
      marker: { sheetId: 'limits', version: 1 },
    });
    expect(snapshot.names).toEqual(new Map([['Rate', 'Ledger!$A$1']]));
    expect(snapshot.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
