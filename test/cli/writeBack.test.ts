import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cellName } from '../../src/core/source';
import { logframesSchema } from '../../src/job/contract';
import { changeCells } from '../../src/workbook/file/changeCells';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { blocks } from '../logframe/drawnProfiles';
import { malawi, malawiMerges } from '../logframe/malawi';
import { newFolder, SAMPLE, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

const inFolder = (name: string) => path.join(newFolder(), name);

/** What an officer types into a cell of a workbook, which then is saved. */
async function typedIn(file: string, sheet: string, cell: string, to: string | number): Promise<void> {
  const change = { source: { file, sheet, cell }, from: null, to };
  writeFileSync(file, await changeCells(new Uint8Array(readFileSync(file)), file, [change]));
}

/** The cell under a heading, so many rows below it. */
async function cellUnder(file: string, sheet: string, heading: string, below: number): Promise<string> {
  const { grids } = await readWorkbookFile(readFileSync(file), file);
  const rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  const at = rows.findIndex((row) => row.includes(heading));
  return cellName(at + below, rows[at]?.indexOf(heading) ?? 0);
}

async function cellsOf(file: string) {
  const { grids } = await readWorkbookFile(readFileSync(file), 'council.xlsx');
  return grids.map(({ sheet, rows, merges, formulas }) => ({ sheet, rows, merges, formulas: [...formulas] }));
}

describe('what was changed in a converted workbook, written back into the council’s own', () => {
  it('rewords an indicator in its numbered list and leaves every other cell and part of the file as it was', async () => {
    const own = await workbookWith(malawi, malawiMerges);
    const converted = inFolder('fcdo.xlsx');
    await twinledger('logframe', own, '--convert', 'fcdo', '--out', converted);
    await typedIn(converted, 'Logframe', 'D8', 'Strategic plans delivered');
    const copy = inFolder('council.xlsx');
    const { code, out } = await twinledger('logframe', own, '--edited', converted, '--out', copy);
    expect([code, out]).toEqual([0, expect.stringContaining('One cell changed.')]);

    const [before] = await cellsOf(own);
    const [after] = await cellsOf(copy);
    const typed = before?.rows[6]?.[1];
    const standing = typeof typed === 'string' ? typed : '';
    const rows = before?.rows.map((row, at) =>
      at === 6
        ? row.map((cell, column) =>
            column === 1
              ? standing.replace(/- The council is working .*\n/, '- Strategic plans delivered\n')
              : cell,
          )
        : row,
    );
    expect(after).toEqual({ ...before, rows });
    const parts = (file: string) =>
      Object.entries(unzipSync(readFileSync(file))).map(([name, part]) => [name, strFromU8(part)]);
    const changed = parts(copy).filter(([name, text], at) => parts(own)[at]?.join() !== [name, text].join());
    expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('puts values into the blocks that they belong to', async () => {
    const own = await workbookWith(blocks);
    const converted = inFolder('same.xlsx');
    await twinledger('logframe', own, '--convert', 'fcdo', '--out', converted);
    await typedIn(converted, 'Logframe', await cellUnder(converted, 'Logframe', 'Target', 2), '450');
    const copy = inFolder('council.xlsx');
    const { out } = await twinledger('logframe', own, '--edited', converted, '--out', copy, '--json');
    const [logframe] = logframesSchema.parse(JSON.parse(out)).logframes;
    expect(logframe?.results[1]?.indicators[0]?.target).toBe('450');
    const [before, after] = [(await cellsOf(own))[0], (await cellsOf(copy))[0]];
    const differing = before?.rows.flatMap((row, at) =>
      row.flatMap((content, column) => (after?.rows[at]?.[column] === content ? [] : [[at, column]])),
    );
    expect(differing).toEqual([[9, 6]]);
  });

  it('takes a target that was typed on the sheet "Logframe" of a report', async () => {
    const own = await workbookWith(
      blocks.map((row, at) => (at === 9 ? row.map((cell) => (cell === '400' ? null : cell)) : row)),
    );
    const folder = newFolder();
    await twinledger('report', own, '--out', folder);
    const sheets = path.join(folder, 'partnerships.xlsx');
    await typedIn(sheets, 'Logframe', await cellUnder(sheets, 'Logframe', 'Target', 2), 390);
    const read = await twinledger('logframe', own, sheets, '--json');
    const [logframe] = logframesSchema.parse(JSON.parse(read.out)).logframes;
    expect(logframe?.results[1]?.indicators[0]?.target).toBe('390');

    const copy = inFolder('council.xlsx');
    const { out } = await twinledger('logframe', own, '--edited', sheets, '--out', copy);
    expect(out).toContain('G10');
    const after = await cellsOf(copy);
    expect(after[0]?.rows[9]?.[6]).toBe(390);
  });

  it('changes nothing, and writes nothing, where nothing differs', async () => {
    const converted = inFolder('eu.xlsx');
    await twinledger('logframe', SAMPLE, '--convert', 'eu', '--out', converted);
    const copy = inFolder('copy.xlsx');
    const { code, out } = await twinledger('logframe', SAMPLE, '--edited', converted, '--out', copy);
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing differs')]);
    expect(existsSync(copy)).toBe(false);
  });

  it.each([
    ['without a place for the copy', ['--edited', 'x.xlsx']],
    ['under a name of another kind', ['--edited', 'x.xlsx', '--out', 'y.csv']],
    ['beside a conversion', ['--edited', 'x.xlsx', '--out', 'y.xlsx', '--convert', 'eu']],
    ['of two workbooks at once', [SAMPLE, '--edited', 'x.xlsx', '--out', 'y.xlsx']],
  ])('is wrong usage %s', async (_what, args) => {
    const { code, err } = await twinledger('logframe', SAMPLE, ...args);
    expect([code, err === '']).toEqual([2, false]);
  });
});
