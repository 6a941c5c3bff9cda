import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { summarySchema, type SummaryJson } from '../../src/job/contract';
import { cellName, cellPosition } from '../../src/core/source';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Snapshot } from '../../src/workbook/grid';
import { typedFile } from '../workbook/file/typedFile';
import { newFolder, SAMPLE, twinledger } from './terminalFor';

const FILES = ['committee-report.docx', 'committee-report.html', 'partnerships.xlsx', 'summary.json'];
const report = (out: string, ...more: string[]) => twinledger('report', SAMPLE, '--out', out, ...more);

function bytesIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

function summaryIn(folder: string): SummaryJson {
  return summarySchema.parse(JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')));
}

type CellFinder = (sheet: string, row: string, header: string) => string;
type Edit = (file: Awaited<ReturnType<typeof typedFile>>, at: CellFinder) => Promise<void>;

interface Opened {
  readonly bytes: Uint8Array;
  /** Finds cells as a person does: the row by its first words, the column by its header. */
  readonly at: CellFinder;
  readonly text: (...cell: Parameters<CellFinder>) => unknown;
}

async function open(folder: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'partnerships.xlsx')));
  const { grids }: Snapshot = await readWorkbookFile(bytes, 'partnerships.xlsx');
  const rowsOf = (sheet: string) => grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  const at: CellFinder = (sheet, key, header) => {
    const column =
      rowsOf(sheet)
        .map((row) => row.indexOf(header))
        .find((found) => found >= 0) ?? -1;
    const row = rowsOf(sheet).findIndex((cells) => typeof cells[0] === 'string' && cells[0].includes(key));
    if (row < 0 || column < 0) throw new Error(`no ${header} beside ${key} on ${sheet}`);
    return cellName(row, column);
  };
  const text: Opened['text'] = (sheet, row, header) => {
    const place = cellPosition(at(sheet, row, header));
    return place && rowsOf(sheet)[place.row]?.[place.column];
  };
  return { bytes, at, text };
}

let first: string;

beforeAll(async () => {
  first = path.join(newFolder(), 'out');
  expect((await report(first)).code).toBe(0);
});

describe('twinledger report', () => {
  it('leaves the four files of the contract', () => {
    expect(readdirSync(first).sort()).toEqual(FILES);
  });

  it('says what it read, what it found and where the files are, with progress while it works', async () => {
    const { code, out, err } = await report(path.join(newFolder(), 'out'));
    expect(code).toBe(0);
    expect(err).toMatch(/Reading council-workbook\.xlsx[\s\S]*Looking at Ledger[\s\S]*Writing the report/);
    expect(out).toContain('Ledger (a ledger): 338 rows read: 333 used, 1 queried, 4 not used');
    expect(out).toContain('£6,268.00 (EXAMPLE) of £7,702.80 (EXAMPLE)');
    expect(out.replace(/\s+/g, ' ')).toContain('handbook test, not verified');
    for (const file of FILES) expect(out).toContain(file);
  });

  it('gives the same bytes in another folder, and over its own output', async () => {
    const second = path.join(newFolder(), 'out');
    await report(second);
    expect(bytesIn(second)).toEqual(bytesIn(first));
    expect((await report(second)).code).toBe(0);
    expect(bytesIn(second)).toEqual(bytesIn(first));
  });

  it('changes nothing when its own output is given as an input too', async () => {
    const third = path.join(newFolder(), 'out');
    const { code } = await twinledger(
      'report',
      SAMPLE,
      path.join(first, 'partnerships.xlsx'),
      '--out',
      third,
    );
    expect(code).toBe(0);
    expect(bytesIn(third)).toEqual(bytesIn(first));
  });

  it('makes a public copy without sources and drafting notes', async () => {
    const folder = path.join(newFolder(), 'out');
    await report(folder, '--public');
    const html = readFileSync(path.join(folder, 'committee-report.html'), 'utf8');
    expect(html).not.toMatch(/data-source|council-workbook|Drafting notes/);
  });

  it('takes the headings of the standard profile, or of a file of the council’s own', async () => {
    const folder = path.join(newFolder(), 'out');
    expect((await report(folder, '--profile', 'standard', '--meeting', '2019-01-15')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'committee-report.html'), 'utf8')).toContain('15 January 2019');
    const own = path.join(newFolder(), 'own.json');
    writeFileSync(own, '{ "id": ');
    const { code, err } = await report(path.join(newFolder(), 'out'), '--profile', own);
    expect([code, err.includes('is not a report profile')]).toEqual([1, true]);
  });
});

describe('outputs that people changed', () => {
  async function changed(edit: Edit): Promise<string> {
    const folder = path.join(newFolder(), 'out');
    mkdirSync(folder);
    for (const file of FILES) copyFileSync(path.join(first, file), path.join(folder, file));
    const { bytes, at } = await open(folder);
    const file = await typedFile(bytes);
    await edit(file, at);
    writeFileSync(path.join(folder, 'partnerships.xlsx'), file.bytes());
    return folder;
  }

  it('are left alone, with one sentence, unless an update is asked for', async () => {
    const folder = await changed(async (file, at) => {
      await file.edit('Register', at('Register', 'Derbyshire', 'Officer notes'), 'Ring the partner office');
    });
    const before = bytesIn(folder);
    const { code, err } = await report(folder);
    expect([code, err.includes('was changed since it was made')]).toEqual([1, true]);
    expect(bytesIn(folder)).toEqual(before);
  });

  it('keep an entry, a column of the person’s own and a changed cell through an update, and through the next run', async () => {
    const folder = await changed(async (file, at) => {
      await file.edit('Register', at('Register', 'Derbyshire', 'Officer notes'), 'Ring the partner office');
      await file.edit('Register', at('Register', 'Derbyshire', 'Themes'), 'Education only');
      const files = summaryIn(first).register.partnerships.map((_, row) => `File ${row + 1}`);
      await file.addTableColumn('Register', 'Twinledger_register_links', 'Folder', files);
    });
    const mine = (await open(folder)).text('Register', 'Derbyshire', 'Folder');
    expect(mine).toMatch(/^File \d+$/);
    for (const flags of [['--update'], []]) {
      const { code, err } = await report(folder, ...flags);
      expect([code, err.includes('was changed')]).toEqual([0, false]);
      const { text } = await open(folder);
      expect(text('Register', 'Derbyshire', 'Officer notes')).toBe('Ring the partner office');
      expect(text('Register', 'Derbyshire', 'Themes')).toBe('Education only');
      expect(text('Register', 'Derbyshire', 'Folder')).toBe(mine);
      expect(text('Twinledger settings', 'register.links', 'Your value')).toBe('Education only');
    }
  });

  it('let a power chosen on the working decide the line from then on', async () => {
    const folder = await changed(async (file, at) => {
      const ref = summaryIn(first).limits.lines.find((line) => line.source.cell === 'J212')?.ref ?? '';
      await file.edit('Limit working', at('Limit working', ref, 'Your power'), 'Localism Act 2011 s.1');
      await file.edit('Limit working', at('Limit working', ref, 'Decided by'), 'Monitoring officer');
    });
    expect((await report(folder, '--update')).code).toBe(0);
    const line = summaryIn(folder).limits.lines.find((one) => one.source.cell === 'J212');
    expect(line).toMatchObject({
      treatment: 'otherPower',
      power: 'Localism Act 2011 s.1',
      reason: 'decided by hand: Monitoring officer',
    });
  });

  it('leave a summary.json alone that is none of ours', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'summary.json'), '{"mine":true}');
    expect((await report(folder)).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['summary.json']);
    expect(readFileSync(path.join(folder, 'summary.json'), 'utf8')).toBe('{"mine":true}');
  });

  it('keep a Word report that was edited, and write the new one beside it', async () => {
    const folder = await changed(() => Promise.resolve());
    writeFileSync(path.join(folder, 'committee-report.docx'), 'my own words');
    const { code, out } = await report(folder, '--update');
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'committee-report.docx'), 'utf8')).toBe('my own words');
    expect(readdirSync(folder)).toContain('committee-report-new.docx');
    writeFileSync(path.join(folder, 'committee-report-new.docx'), 'mine as well');
    expect((await report(folder, '--update')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'committee-report-new.docx'), 'utf8')).toBe('mine as well');
    expect(readdirSync(folder)).toContain('committee-report-new-2.docx');
    expect(out.replace(/\s+/g, ' ')).toContain('committee-report.docx was changed by hand and is kept');
  });
});
