import { unzipSync, strFromU8 } from 'fflate';
import type { Cell, Workbook } from 'exceljs';
import { councilWorkbook } from '../../assets/make/sample/councilWorkbook';
import { cellText, everyText, openSample, rowsUnder, sampleBytes, sheetOf, textOf } from './openSample';

/** A number that is shown with pence. */
function isAmount(cell: Cell): boolean {
  const format = cell.numFmt as string | undefined;
  return format?.includes('0.00') === true && typeof ((cell.result as unknown) ?? cell.value) === 'number';
}

describe('the sample workbook', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await openSample();
  });

  it('is the same file, byte for byte, when it is made again', async () => {
    expect(Buffer.from(await councilWorkbook()).equals(Buffer.from(sampleBytes()))).toBe(true);
  });

  it('names no author', () => {
    const core = strFromU8(unzipSync(sampleBytes())['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  it('holds the twelve sheets that a council would bring', () => {
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      'Partner links',
      'Bristol sources',
      'Visits log',
      'Five year plan',
      'Logframe',
      'Ledger',
      'Budget',
      'Authorisation',
      'Limit choices',
      'Report notes',
      'Gifts',
      'Link files',
    ]);
  });

  it('has no header in the first row of any sheet', () => {
    for (const sheet of book.worksheets) {
      const filled = new Set<string>();
      sheet.getRow(1).eachCell((cell) => filled.add(cell.text));
      expect([sheet.name, filled.size]).toEqual([sheet.name, 1]);
    }
  });

  it('holds no e-mail address, telephone number, web address or personal name with a title', () => {
    for (const text of everyText(book)) {
      expect(text).not.toMatch(/\S@\S|https?:|www\./i);
      expect(text).not.toMatch(/\b0\d{2,4}[ -]\d{3}|\+44|\bTel\b/);
      expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Dr|Cllr|Councillor|Mayor) [A-Z]/);
    }
  });

  it('carries EXAMPLE on every row that holds an amount, and above it', () => {
    let amounts = 0;
    for (const sheet of book.worksheets) {
      let banner = false;
      sheet.eachRow((row) => {
        const cells: Cell[] = [];
        row.eachCell((cell) => cells.push(cell));
        const texts = cells.map(cellText);
        banner ||= texts.some((text) => text.startsWith('EXAMPLE: all amounts on this sheet are invented'));
        if (!cells.some(isAmount)) return;
        amounts += 1;
        expect([sheet.name, row.number, banner, texts.includes('EXAMPLE')]).toEqual([
          sheet.name,
          row.number,
          true,
          true,
        ]);
      });
    }
    // 333 ledger lines with an amount and their total, 2 budget years and their total, 2 valued gifts, 1 link file.
    expect(amounts).toBe(333 + 1 + 2 + 1 + 2 + 1);
  });

  it('supplies no figure for the general authorisation', () => {
    const sheet = sheetOf(book, 'Authorisation');
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.value)));
    expect(cells.every((value) => value === null || typeof value === 'string')).toBe(true);
    expect(cells.filter((value) => value !== null)).toEqual([
      'General authorisation: Local Government (Overseas Assistance) Act 1993',
      'EXAMPLE sheet: enter your own authorisation here. No figure is supplied.',
      'Document reference',
      'Date',
      'Nation',
      'Years covered',
      'Entered by',
      'Population from',
      'Population to',
      'Limit (£)',
    ]);
  });

  it('registers 21 links, one of them twice, in three groups with a total of 22', () => {
    const sheet = sheetOf(book, 'Partner links');
    expect(sheet.getColumn(1).hidden).toBe(true);
    const rows = rowsUnder(sheet, 5);
    const links = rows.filter((row) => textOf(row, 'Country') !== '');
    const said = links.map((row) =>
      [textOf(row, 'Our council(s)'), textOf(row, 'Twin / partner'), textOf(row, 'Country')].join(' | '),
    );
    expect(links).toHaveLength(22);
    expect(new Set(said).size).toBe(21);
    expect(said.filter((text) => text === 'Nottinghamshire | Poznań | Poland')).toHaveLength(2);
    expect(said).toContain('Glasgow | Lilonge | Malawi');
    expect(said).toContain('London Borough of Lewisham | Ekurheleni | South Africa');
    expect(said.filter((text) => text.includes(' |  | '))).toHaveLength(4);
    expect(rows.filter((row) => Object.values(row).every((cell) => cell.text === ''))).toHaveLength(2);
    const total = rows.at(-1) ?? {};
    expect([textOf(total, 'Our council(s)'), textOf(total, 'Twin / partner')]).toEqual(['Total links', '22']);
  });

  it('gives start years only where a paper does: 1998, 1920 and 1947', () => {
    const years = rowsUnder(sheetOf(book, 'Partner links'), 5).map((row) => textOf(row, 'Year started'));
    expect(years.filter((year) => year !== '')).toEqual(['1998', '1920', '1947']);
  });

  it('keeps Bristol as its two sources give it: six countries agreed, Italy and Georgia not', () => {
    const rows = rowsUnder(sheetOf(book, 'Bristol sources'), 5);
    const stated = (place: string): string[] =>
      rows.filter((row) => textOf(row, 'Stated in') === place).map((row) => textOf(row, 'Partner country'));
    const text = stated('text');
    const caption = stated('caption');
    expect(rows).toHaveLength(14);
    expect(text.filter((country) => caption.includes(country))).toEqual([
      'China',
      'France',
      'Germany',
      'Mozambique',
      'Nicaragua',
      'Portugal',
    ]);
    expect(text.filter((country) => !caption.includes(country))).toEqual(['Italy']);
    expect(caption.filter((country) => !text.includes(country))).toEqual(['Georgia']);
  });

  it('logs five events with numbers of people only where the paper gives them', () => {
    const rows = rowsUnder(sheetOf(book, 'Visits log'), 4);
    expect(
      rows.map((row) =>
        ['Date(s)', 'In or out', 'Members', 'Officers', 'Others'].map((header) => row[header]?.value),
      ),
    ).toEqual([
      [new Date('2010-03-16T00:00:00Z'), null, null, null, null],
      ['Sept 2018', null, null, null, null],
      ['Sept 2018', null, null, null, null],
      ['late October 2018', 'In', null, null, 14],
      ['mid-November 2018', 'Out', 8, 4, null],
    ]);
  });

  it('lists the five strands of the five year plan', () => {
    const strands = rowsUnder(sheetOf(book, 'Five year plan'), 4).map((row) => textOf(row, 'Strand'));
    expect(strands).toEqual(['Education', 'Business', 'Environment', 'Cultural understanding', 'Sport']);
  });

  it('gives the officer text of the D2 paper in its order and numbering', () => {
    const rows = rowsUnder(sheetOf(book, 'Report notes'), 10);
    const numbers = rows.map((row) => textOf(row, 'Para'));
    const text = (number: string): string => textOf(rows[numbers.indexOf(number)] ?? {}, 'Text');
    expect(numbers.join(' ')).toBe(
      '1.0 1.1 2.0 2.1 3.0 3.1 3.2 3.3 3.4 4.0 4.1 4.2 4.3 4.4 4.5 5.0 5.1 5.2 6.0 6.1 6.2',
    );
    expect(text('2.1')).toMatch(/note this report.*fuller report is proposed for the next meeting/);
    expect(text('3.1')).toMatch(/since 1998.*new plant at Burnaston in 1993/);
    expect(text('3.4')).toContain('investment from TMUK 20 years ago');
    expect(text('6.1')).toContain('notes the report');
    expect(text('6.2')).toMatch(/strategic discussion at its next meeting/);
  });
});
