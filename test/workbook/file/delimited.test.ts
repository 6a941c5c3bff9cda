import fc from 'fast-check';
import Papa from 'papaparse';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import type { CellValue, Grid, Snapshot } from '../../../src/workbook/grid';

type Encoding = 'utf8' | 'utf16le' | 'latin1';

const bytesOf = (content: string, encoding: Encoding = 'utf8') =>
  new Uint8Array(Buffer.from(content, encoding));

function read(content: string | Uint8Array, file = 'ledger.csv'): Promise<Snapshot> {
  return readWorkbookFile(typeof content === 'string' ? bytesOf(content) : content, file);
}

async function gridOf(content: string | Uint8Array): Promise<Grid> {
  const [grid] = (await read(content)).grids;
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

async function rowsOf(content: string | Uint8Array): Promise<Grid['rows']> {
  return (await gridOf(content)).rows;
}

async function findingsOf(content: string | Uint8Array): Promise<string[]> {
  return (await read(content)).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('the delimiter of a text file', () => {
  it.each([
    ['comma', 'Supplier,Amount\nToyota City,"1,200.00"\n'],
    ['semicolon', 'Supplier;Amount\nToyota City;1,200.00\n'],
    ['tab', 'Supplier\tAmount\r\nToyota City\t1,200.00\r\n'],
    ['pipe', 'Supplier|Amount\nToyota City|1,200.00'],
    ['comma and space', 'Supplier, Amount\n"Toyota City", "1,200.00"\n'],
  ])('is found: %s', async (_, content) => {
    const [header, row] = await rowsOf(content);
    expect(header?.map((cell) => (typeof cell === 'string' ? cell.trim() : cell))).toEqual([
      'Supplier',
      'Amount',
    ]);
    expect(row).toEqual(['Toyota City', '1,200.00']);
  });

  it.each([
    'Payments over £500, by supplier\n\nA;B;C\n1;2;3\n4;5,0;6\n',
    'Bristol City Council, Finance\nPayments over £500, by supplier\nRun by the team, 1 May\nAll funds, net of VAT\nNot audited, provisional\nA;B;C\n1;2;3\n4;5,0;6\n',
  ])('is not decided by commas in the sentences above the table', async (content) => {
    expect(await rowsOf(content)).toEqual(
      expect.arrayContaining([
        ['A', 'B', 'C'],
        ['4', '5,0', '6'],
      ]),
    );
  });

  it('is the semicolon where every amount has a decimal comma', async () => {
    expect(await rowsOf('Service;Net;Gross\nTwinning;1,50;1,80\nVisits;2,50;3,00\n')).toEqual([
      ['Service', 'Net', 'Gross'],
      ['Twinning', '1,50', '1,80'],
      ['Visits', '2,50', '3,00'],
    ]);
  });

  it('is the comma where some texts hold semicolons and lines differ in length', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `${at},a${at % 3 === 0 ? ';b' : ''},c${',x'.repeat(at % 5)}`,
    );
    expect((await rowsOf(lines.join('\n')))[3]).toEqual(['3', 'a;b', 'c', 'x', 'x', 'x']);
  });

  it.each(['sep=|\r\nA,1|B\r\nC,2|D\r\n', '"sep=|"\nA,1|B\nC,2|D\n'])(
    'is the one that Excel’s own first line names, which stays line 1: %j',
    async (content) => {
      expect(await rowsOf(content)).toEqual([[], ['A,1', 'B'], ['C,2', 'D']]);
    },
  );
});

describe('cells of a text file', () => {
  it('keep line breaks and doubled quotes inside quotes, and codes as they are typed', async () => {
    expect(await rowsOf('Code,Note\n00123,"first\nsecond ""line"""\n,\n3E10,TRUE\n\n\n')).toEqual([
      ['Code', 'Note'],
      ['00123', 'first\nsecond "line"'],
      [],
      ['3E10', 'TRUE'],
    ]);
  });

  it('keep a quote that stands inside a text', async () => {
    expect(await rowsOf('Item,Amount\n24" monitor,10\n"24" monitor",20\nthe "new" hall,30\n')).toEqual([
      ['Item', 'Amount'],
      ['24" monitor', '10'],
      ['24" monitor', '20'],
      ['the "new" hall', '30'],
    ]);
  });

  it.each([
    ['"Smith,10\nJones,20\nBrown,30\n', '"Smith'],
    ['"Smith & ""Sons,10\nJones,20\n"Brown",30\n', '"Smith & ""Sons'],
    ['"Smith,10\nJones,20\n"Brown & Co",30\n', '"Smith'],
    ['"Smith" & Sons,10\nJones,20\nBrown,30\n', '"Smith" & Sons'],
  ])('are read line by line where a quote is never closed or closed too late: %j', async (lines, first) => {
    const rows = await rowsOf(`Supplier,Amount\n${lines}`);
    expect(rows.map((row) => row[1])).toEqual(['Amount', '10', '20', '30']);
    expect(rows[1]?.[0]).toBe(first);
  });

  it.each<[string, string]>([
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['the old Mac', '\r'],
    ['a transfer that doubled the return', '\r\r\n'],
  ])('read the same with the line ends of %s', async (_, end) => {
    expect(await rowsOf(['A,B', '1,"x"', '2,y', ''].join(end))).toEqual([
      ['A', 'B'],
      ['1', 'x'],
      ['2', 'y'],
    ]);
  });

  it('read the same where files with other line ends and marks were joined', async () => {
    expect(await rowsOf('\ufeffA,B\r\n1,x\r\n\ufeff"A",B\n2,y\n')).toEqual([
      ['A', 'B'],
      ['1', 'x'],
      ['A', 'B'],
      ['2', 'y'],
    ]);
  });

  it('are what an established reader takes them for, whatever stands in them', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', '"', '""', ' "', ',', ';', '\n', 'a\nb', '5" pipe', '=1+1', '\t', "'", '00123'),
    );
    const record = fc.tuple(
      cell.filter((text) => text.trim() !== ''),
      cell,
      cell,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        async (records, delimiter) => {
          const plain = records.map((cells) => cells.map((text) => text.replace(/\p{Cc}|\ufeff/gu, '\n')));
          const content = `sep=${delimiter}\n${Papa.unparse(plain, { delimiter, newline: '\n' })}\n`;
          const { data } = Papa.parse<string[]>(content.slice(6), { delimiter, newline: '\n' });
          expect((await rowsOf(content)).slice(1)).toEqual(data.slice(0, -1).map(withoutBlanks));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function withoutBlanks(cells: readonly string[]): CellValue[] {
  const row: CellValue[] = cells.map((text) => (text === '' ? null : text));
  while (row.at(-1) === null) row.pop();
  return row;
}

describe('letters of a text file', () => {
  const TOWNS = 'Town,£\nPoznań,5\n';

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(TOWNS)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${TOWNS}`)],
    ['UTF-16, little end first', bytesOf(`\ufeff${TOWNS}`, 'utf16le')],
    ['UTF-16, little end first, without its mark', bytesOf(TOWNS, 'utf16le')],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\ufeff${TOWNS}`, 'utf16le').swap16())],
    ['UTF-16, big end first, without its mark', new Uint8Array(Buffer.from(TOWNS, 'utf16le').swap16())],
    ['UTF-8 with the sign that ended files in DOS', bytesOf(`${TOWNS}\u001a`)],
  ])('are read from %s', async (_, bytes) => {
    const snapshot = await read(bytes);
    expect(snapshot.grids[0]?.rows).toEqual([
      ['Town', '£'],
      ['Poznań', '5'],
    ]);
    expect(snapshot.findings).toEqual([]);
  });

  it('are read from the old Windows code page, pound and euro signs included', async () => {
    const bytes = new Uint8Array([0x41, 0x2c, 0xa3, 0x35, 0x0a, 0x42, 0x2c, 0x80, 0x36, 0x0a]);
    expect(await rowsOf(bytes)).toEqual([
      ['A', '£5'],
      ['B', '€6'],
    ]);
    expect(await findingsOf(bytes)).toEqual([]);
  });

  it('are each read as they were meant where two exports were joined, and it is said', async () => {
    const bytes = Buffer.concat([bytesOf('Town,Amount\nPoznań,£5\n'), bytesOf('Orléans,£6\n', 'latin1')]);
    expect(await rowsOf(new Uint8Array(bytes))).toEqual([
      ['Town', 'Amount'],
      ['Poznań', '£5'],
      ['Orléans', '£6'],
    ]);
    expect(await findingsOf(new Uint8Array(bytes))).toEqual([
      expect.stringMatching(/^file.encodings: .*first on line 3/),
    ]);
  });

  it('are none in the NULs of a faulty export, which are left out and counted', async () => {
    const content = `Town,Amount\n${'Poznań,5\n'.repeat(50)}Gda\0ńsk,6\n`;
    expect((await rowsOf(content)).at(-1)).toEqual(['Gdańsk', '6']);
    expect(await findingsOf(content)).toEqual([expect.stringMatching(/^file.nuls: The file holds 1 empty/)]);
  });

  it('decode to something for any bytes at all, without a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (noise) => {
        const bytes = new Uint8Array([...bytesOf('Town,Amount\nPoznań,5\n'.repeat(20)), ...noise]);
        const outcome = await read(bytes).catch((refusal: unknown) => String(refusal));
        expect(typeof outcome === 'string' ? outcome : outcome.grids.length).toEqual(
          typeof outcome === 'string' ? expect.stringMatching(/^Refusal: /) : 1,
        );
      }),
    );
  });
});

describe('a last line that is cut off', () => {
  const LINES = ['Date,Supplier,Amount', '2025-04-01,Toyota City,10.00', '2025-04-02,Gdańsk,20.00'];
  const FULL = bytesOf([...LINES, '2025-04-03,"Hannover, Stadt",30.00', ''].join('\n'));
  const cutAt = (start: string) => FULL.subarray(0, Buffer.from(FULL).lastIndexOf(start) + start.length);

  it.each(['2025-04-0', '2025-04-03', '2025-04-03,', '2025-04-03,"Hann', '2025-04-03,"Hannover, Stadt"'])(
    'after %j is a question and no record',
    async (start) => {
      const { grids, findings } = await read(cutAt(start));
      expect([...(grids[0]?.doubts ?? [])]).toEqual([
        [3, expect.stringMatching(/Line 4 is the last.*cut off/)],
      ]);
      expect(findings.map(({ rule, source }) => [rule, source?.cell])).toEqual([['file.cutOff', 'A4']]);
    },
  );

  it('within a letter is a question too', async () => {
    const end = Buffer.from(FULL).indexOf('ń') + 1;
    expect(await findingsOf(FULL.subarray(0, end))).toEqual([
      expect.stringMatching(/^file.cutOff: The last line \(3\) seems cut off/),
    ]);
  });

  it('within a code that begins like others is a question', async () => {
    expect(await findingsOf('Code,Amount,Note\nD1201,5,a\nD1202,6,b\nD1203,7,c\nD12')).toHaveLength(1);
  });

  it.each([
    LINES.join('\n'),
    `${LINES.join('\n')}\nEnd of report`,
    `${LINES.join('\n')}\nTotal,30.00`,
    `${LINES.join('\n')}\n3 records`,
    `${LINES.join('\n')}\nSource: the ledger`,
    `${LINES.join('\n')}\n2025-04-03,Hannover\n`,
    'A\n1\n2',
  ])('is not suspected in %j', async (content) => {
    const { grids, findings } = await read(content);
    expect(findings).toEqual([]);
    expect(grids[0]?.doubts.size).toBe(0);
  });
});

describe('a line with more cells than the header', () => {
  const doubtsOf = async (content: string) => [...(await gridOf(content)).doubts.keys()];

  it('is asked about: an unquoted comma has split a name or an amount', async () => {
    const content =
      'Date,Supplier,Amount\n1 May,Toyota City,10\n2 May,Smith, Jones & Co,20\n3 May,Gdańsk,1,200.00\n4 May,Lyon,5\n5 May,Bonn,7\n';
    expect(await doubtsOf(content)).toEqual([2, 3]);
  });

  it.each([
    ['fillers far to the right', 'A,B\n1,2\n3,4,,,,#N/A\n5,6\n'],
    ['a remark further off', 'A,B\n1,2\n3,4,,see note\n5,6\n'],
    ['a column without a name in every line', 'A,B\n1,2,x\n3,4,y\n5,6,z\n'],
    ['sentences above the table', 'One, two, three, four, five\nA,B\n1,2\n3,4\n'],
    ['years as headers', 'Spend, by service\nService,2024/25,2025/26\nTwinning,1,2\nVisits,3,4\n'],
    ['short lines', 'A,B,C\n1,2,3\n4\n5,6\n'],
  ])('is not suspected in %s', async (_, content) => {
    expect(await doubtsOf(content)).toEqual([]);
  });
});
