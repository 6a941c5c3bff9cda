import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decimalPounds, penceFromPounds, poundsText } from '../../src/core/pence';
import { summarySchema, type SummaryJson } from '../../src/job/contract';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { htmlWords, wordParts, wordsOf } from '../report/wordParts';
import { councilBook, withTyped } from './councilBook';
import { newFolder, twinledger } from './terminalFor';

const OFFER = 'The travel agent quoted £12,345 for the exchange, and the price is still being negotiated.';
const MONEY = /-?£[\d,]+(?:\.\d\d)?/g;
const AS_OF = ['--as-of', '2025-01-15', '--profile', 'standard'];

const council = () =>
  councilBook({
    'Report notes': [
      ['Title', 'Report on our twin towns'],
      ['Committee', 'Policy Committee'],
      ['Council', 'Derby City Council'],
      ['For', 'noting'],
      ['Section', 'Para', 'Text'],
      ['Context', '4.1', 'The link began in 1998.'],
      ['Context', '4.2', OFFER],
    ],
    'Visits log': [
      [
        'From',
        'To',
        'Direction',
        'Partner',
        'Council',
        'Members',
        'Officers',
        'Purpose',
        'Travel cost',
        'Accommodation',
        'Total cost',
      ],
      [
        '2024-06-10',
        '2024-06-14',
        'out',
        'Osnabrück',
        'Derby City Council',
        2,
        1,
        'Anniversary',
        640.4,
        300,
        1012.35,
      ],
    ],
    Ledger: [
      ['Date', 'Supplier', 'Description', 'Cost centre', 'Net amount'],
      ['2023-06-01', 'Coach Company', 'Twinning visit to Osnabrück', 'International Relations', 1200.5],
      ['2024-06-01', 'Coach Company', 'Twinning visit to Osnabrück', 'International Relations', 3400.25],
      ['2024-07-01', 'Town Band', 'Twinning festival in Osnabrück', 'International Relations', 77.1],
    ],
  });

interface Made {
  readonly docx: Readonly<Record<string, string>>;
  readonly html: string;
  readonly text: string;
  readonly exempt: Readonly<Record<string, string>> | null;
  readonly summary: SummaryJson;
  readonly folder: string;
}

/** What a run leaves, each file in words. */
async function made(files: readonly string[], ...flags: readonly string[]): Promise<Made> {
  const folder = path.join(newFolder(), 'out');
  const ran = await twinledger('report', ...files, '--out', folder, '--text', ...AS_OF, ...flags);
  expect([ran.code, ran.err.split('\n').filter((line) => line.startsWith('Cannot'))]).toEqual([0, []]);
  const bytes = (file: string) => readFileSync(path.join(folder, file));
  const summary = summarySchema.parse(JSON.parse(bytes('summary.json').toString('utf8')));
  return {
    docx: wordParts(bytes('committee-report.docx')),
    html: bytes('committee-report.html').toString('utf8'),
    text: bytes('committee-report.txt').toString('utf8'),
    exempt: summary.outputs.some(({ file }) => file === 'exempt-appendix.docx')
      ? wordParts(bytes('exempt-appendix.docx'))
      : null,
    summary,
    folder,
  };
}

describe('what twinledger report writes', () => {
  let files: readonly string[];

  beforeAll(async () => {
    const own = await council();
    const first = await made([own]);
    const filled = path.join(newFolder(), 'answers.xlsx');
    const partnerships = new Uint8Array(readFileSync(path.join(first.folder, 'partnerships.xlsx')));
    writeFileSync(
      filled,
      await withTyped(partnerships, [
        ['Report choices', 'The travel agent quoted', 'Exempt?', 'yes'],
        ['Report choices', 'The travel agent quoted', 'Paragraph relied on', 'paragraph 3'],
        [
          'Report choices',
          'The travel agent quoted',
          'Public-interest reason',
          'Prices are being negotiated',
        ],
        ['Report choices', 'Table of visits', 'Your answer', 'yes'],
        ['Twinledger settings', 'Twice of what', 'New answer', 'Actual'],
        ['Twinledger settings', 'Twice of what', 'Chosen by', 'Section 151 officer'],
      ]),
    );
    files = [own, filled];
  });

  it('gives the same sums in Word, its notes, the page, the text, the appendices and the summary sheet, each with its cells', async () => {
    const { docx, html, text, summary, folder } = await made(files, '--sources', 'endnotes');
    const figures = summary.report.figures;
    expect(figures.some(({ id }) => id.startsWith('foi.'))).toBe(true);
    expect(figures.filter(({ value, sources }) => Number(value) !== 0 && sources.length === 0)).toEqual([]);
    const sums = figures.filter(({ value }) => /\.\d\d$/.test(value)).map(({ value }) => poundsOf(value));
    expect(sums.length).toBeGreaterThan(8);
    const allowed = new Set([...sums, '£12,345']);
    const outputs = {
      word: wordsOf(docx['word/document.xml'] ?? ''),
      notes: wordsOf(docx['word/endnotes.xml'] ?? ''),
      page: htmlWords(html),
      text,
    };
    for (const [name, words] of Object.entries(outputs)) {
      const others = (words.match(MONEY) ?? []).filter((sum) => !allowed.has(sum));
      expect([name, others]).toEqual([name, []]);
      const missing = name === 'notes' ? [] : sums.filter((sum) => !words.includes(sum));
      expect([name, missing]).toEqual([name, []]);
    }
    const values = new Set(figures.map(({ value }) => value));
    const known = new Set([...values, ...summary.limits.positions.flatMap(Object.values)]);
    expect((await summarySums(folder)).filter((sum) => !known.has(sum))).toEqual([]);
  });

  it('keeps what was marked on the sheet of report choices out of every file of the public copy, and in an appendix apart', async () => {
    const { docx, html, text, exempt } = await made(files, '--public');
    for (const words of [Object.values(docx).join('\n'), html, text]) {
      expect(words).not.toMatch(/12,?345|travel agent quoted/);
      expect(words).toContain('The link began in 1998.');
      expect(words).not.toMatch(/council\.xlsx|answers\.xlsx|Visits log|Ledger!/);
      expect(words).toContain('Visits as asked about under freedom of information');
    }
    const appendix = Object.values(exempt ?? {}).join('\n');
    expect(appendix).toContain(OFFER);
    expect(appendix).toContain('Prices are being negotiated');
    expect(appendix).not.toMatch(/The link began|council\.xlsx|Ledger!/);
  });

  it('carries the sources in comments, in endnotes or not at all, as asked', async () => {
    const notes = async (where: string) => {
      const { docx } = await made(files, '--sources', where);
      const count = (part: string, tag: RegExp) => (docx[part] ?? '').match(tag)?.length ?? 0;
      return [
        count('word/comments.xml', /<w:comment /g) > 0,
        count('word/document.xml', /<w:endnoteReference /g) > 0,
      ];
    };
    expect(await notes('comments')).toEqual([true, false]);
    expect(await notes('endnotes')).toEqual([false, true]);
    expect(await notes('none')).toEqual([false, false]);
  });

  it('says at the next run which file has changed, and that the paper of then is stale', async () => {
    const folder = path.join(newFolder(), 'out');
    const own = files[0] ?? '';
    await twinledger('report', own, '--out', folder, ...AS_OF);
    const later = await councilBook({
      'Report notes': [
        ['Title', 'Report on our twin towns'],
        ['Section', 'Para', 'Text'],
        ['Context', '4.1', 'New.'],
      ],
    });
    const { out } = await twinledger('report', later, '--out', folder, ...AS_OF);
    expect(out.replace(/\s+/g, ' ')).toContain('Changed since the report as at 2025-01-15: council.xlsx.');
  });
});

function poundsOf(value: string): string {
  return poundsText(penceFromPounds(Number(value)));
}

/** The sums on the sheet Committee summary, as JSON writes them. */
async function summarySums(folder: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx')));
  const { grids } = await readWorkbookFile(bytes, 'partnerships.xlsx');
  const rows = grids.find(({ sheet }) => sheet === 'Committee summary')?.rows ?? [];
  const sums = rows.flat().filter((cell) => typeof cell === 'number');
  expect(sums.length).toBeGreaterThan(3);
  return sums.map((sum) => decimalPounds(penceFromPounds(sum)));
}
