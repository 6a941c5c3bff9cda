import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../../../src/core/refusal';
import { fileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { writeWorkbookFile } from '../../../src/workbook/file/writeWorkbook';
import { place } from '../../../src/workbook/place';
import { value } from '../../../src/workbook/sheetModel';
import { conformance, sheetIn } from '../conformance';
import { columnOf, sheetOf, tableOf } from '../sheets';
import { typedFile } from './typedFile';
import { workbookOf } from './zipOf';

conformance('a workbook file', typedFile);

const register = sheetOf(
  "Bristol's links & friends",
  [
    tableOf(
      'register.links',
      [
        columnOf('partner', { owner: 'key', header: 'Partner <town> & "kind"' }),
        columnOf('note', { owner: 'entered' }),
      ],
      [{ key: 'Hannover', cells: { partner: value('Hannover') } }],
    ),
  ],
  { id: 'register', title: 'Links & friends' },
);

describe('a written workbook', () => {
  const parts = async () => {
    const unpacked = unzipSync(await writeWorkbookFile(place([register])));
    return (name: string) => strFromU8(unpacked[name] ?? new Uint8Array());
  };

  it('is the same, byte for byte, for the same sheets', async () => {
    const one = await writeWorkbookFile(place([register]));
    const other = await writeWorkbookFile(place([register]));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('says its title and language and nothing about who made it or when', async () => {
    const part = await parts();
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Links &amp; friends</dc:title><dc:language>en-GB</dc:language>',
    );
    expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created|modified/);
    expect(part('docProps/app.xml')).not.toMatch(/Company|Manager|Microsoft/);
  });

  it('hides its marker in the sheet’s own names, and prints the header row on every page', async () => {
    const workbook = (await parts())('xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="_twinledger" localSheetId="0" hidden="1">"register;1"</definedName>',
    );
    expect(workbook).toContain(`localSheetId="0">'Bristol''s links &amp; friends'!$3:$3</definedName>`);
    expect(workbook).toContain(`localSheetId="0">'Bristol''s links &amp; friends'!$A$1:$G$4</definedName>`);
  });

  it('repeats the header of the last table alone: only its rows can follow on later pages', async () => {
    const second = tableOf('register.visits', [columnOf('visit', { owner: 'key' })]);
    const placed = place([{ ...register, tables: [...register.tables, second] }]);
    const workbook = strFromU8(
      unzipSync(await writeWorkbookFile(placed))['xl/workbook.xml'] ?? new Uint8Array(),
    );
    expect(workbook.match(/<definedName name="_xlnm\.Print_Titles"[^/]*\//g)).toEqual([
      expect.stringContaining('$6:$6</'),
    ]);
  });

  it('prints on A4, one page wide, with the sheet and the page in the footer', async () => {
    const sheet = (await parts())('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('Page &amp;P of &amp;N');
    expect(sheet).not.toMatch(/mergeCell|legacyDrawing|pane /);
  });

  it('has tables without a totals row, columns named as their headers', async () => {
    const table = (await parts())('xl/tables/table1.xml');
    expect(table).toContain('totalsRowShown="0"');
    expect(table).not.toMatch(/totalsRow(Label|Function)/);
    expect(table).toContain('name="Partner &lt;town&gt; &amp; &quot;kind&quot;"');
  });

  it('shows drop-down lists and words set off, each over the whole column at once', async () => {
    const columns = [
      columnOf('id', { owner: 'key' }),
      columnOf('outcome', { tones: { within: 'good', over: 'alert' } }),
      columnOf('answer', { owner: 'entered', choices: ['Yes', 'No'] }),
    ];
    const rows = ['a', 'b', 'c'].map((key) => ({ key, cells: { id: value(key) } }));
    const placed = place([sheetOf('Choices', [tableOf('choices', columns, rows)])]);
    const sheet = strFromU8(
      unzipSync(await writeWorkbookFile(placed))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toMatch(/sqref="C4:C6"><formula1>&quot;Yes,No&quot;<\/formula1>/);
    expect(sheet).toMatch(
      /conditionalFormatting sqref="B4:B6"><cfRule type="cellIs".*?<formula>&quot;within&quot;<\/formula>/,
    );
  });
});

describe('a workbook file behind the port', () => {
  it('refuses to write over sheets of people’s own, naming them', async () => {
    const port = fileWorkbook({
      file: 'ledger.xlsx',
      bytes: workbookOf('<sheetData/>'),
      onBytes: () => undefined,
    });
    await expect(port.write([register])).rejects.toThrow(Refusal);
    await expect(port.write([register])).rejects.toThrow('ledger.xlsx holds a sheet of your own (Ledger)');
  });

  it('keeps a generated sheet that is no longer made only for what people entered in it', async () => {
    const harness = await typedFile();
    const other = sheetOf('Limits', [tableOf('limits.none', [columnOf('x', { owner: 'key' })])]);
    await harness.write([register, other]);
    await harness.write([other]);
    expect((await harness.read()).grids.map(({ sheet }) => sheet)).toEqual(['Limits']);
    await harness.write([register, other]);
    await harness.edit(register.name, 'B4', 'ask the twinning association');
    await harness.write([other]);
    const kept = await harness.read();
    expect(kept.grids.map(({ sheet }) => sheet)).toEqual(['Limits', register.name]);
    expect(sheetIn(kept, register.name).rows.flat()).toEqual(
      expect.arrayContaining(['Hannover', 'ask the twinning association']),
    );
  });

  it('reads nothing where there is no file yet', async () => {
    const port = fileWorkbook({ file: 'new.xlsx', bytes: null, onBytes: () => undefined });
    expect((await port.snapshot()).grids).toEqual([]);
  });
});

describe('a file that was given to us', () => {
  const bytesOf = async () => writeWorkbookFile(place([register]));
  const source = { file: 'links.xlsx', sheet: 'Sheet1', cell: 'A1' };

  it('is never changed to mend its functions: it says where that is done', async () => {
    const port = fileWorkbook({ file: 'links.xlsx', bytes: await bytesOf(), onBytes: () => undefined });
    const cell = { source, formula: 'TWIN.COUNCIL(A1)', state: 'unknown' } as const;
    expect(await port.functionCells()).toEqual([]);
    for (const change of [port.enterAgain([cell]), port.replaceByValues([cell])]) {
      await expect(change).rejects.toThrow(/links\.xlsx is a file .* never changed\. Open it in Excel/);
    }
  });

  it('has no cell that a person is on, and nobody to hear of changes from', async () => {
    const port = fileWorkbook({ file: 'links.xlsx', bytes: await bytesOf(), onBytes: () => undefined });
    expect(await port.activeCell()).toBeNull();
    expect(await port.watch({ changed: () => undefined, selected: () => undefined })).toBeNull();
  });
});
