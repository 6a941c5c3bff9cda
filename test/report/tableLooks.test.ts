import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { renderHtml } from '../../src/report/html';
import { standard } from '../../src/report/profiles/standard';
import type { Cell, Table } from '../../src/report/reportModel';
import { isNumberColumn, keepsTogether } from '../../src/report/tableLooks';
import { reportInput, sample } from './fixtures';
import { partOf } from './wordParts';

const words = (text: string): Cell => [{ kind: 'text', text }];
const sum: Cell = [{ kind: 'figure', id: 'x', figure: sample(100, 'rule', 'H1') }];
const table = (...rows: (readonly Cell[])[]): Table => ({
  ...{ kind: 'table', caption: 'T', summary: 'T', rowHeaders: true, rows },
  columns: [
    { header: 'What', width: 50 },
    { header: 'How much', width: 50 },
  ],
});

describe('a table of the paper', () => {
  it('stays on one page where it is short, and breaks where a row of it is as long as a page', () => {
    expect(keepsTogether(table([words('a'), sum]))).toBe(true);
    expect(keepsTogether(table([words('a'), sum], [words('b'), words('A1, '.repeat(400))]))).toBe(false);
    expect(keepsTogether(table(...Array.from({ length: 13 }, () => [words('a'), sum])))).toBe(false);
  });

  it('has its numbers at the right, among a few words where there is none, and its sentences at the left', async () => {
    const mixed = table([words('a'), sum], [words('b'), words('not known')]);
    expect([0, 1].map((column) => isNumberColumn(mixed, column))).toEqual([false, true]);
    expect(
      isNumberColumn(table([words('a'), sum], [words('b'), words('Handbook test, not verified')]), 1),
    ).toBe(false);
    const model = composeReport(reportInput({ profile: standard }));
    expect(partOf(await renderDocx(model), 'word/document.xml')).toContain('<w:jc w:val="right"/>');
    expect(renderHtml(model)).toContain('<th scope="col" class="figure">Indicators</th>');
  });

  it('says once which headings have no text yet, in the notes for the author', () => {
    const notes = composeReport(reportInput({ profile: standard })).workingPages[0]?.blocks ?? [];
    const points = notes.flatMap((block) => (block.kind === 'bullets' ? block.items : []));
    const about = points.map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''));
    expect(about.filter((text) => text.includes('This form of report requires text'))).toHaveLength(1);
    expect(about.some((text) => text.includes('is required by this form of report'))).toBe(false);
  });
});
