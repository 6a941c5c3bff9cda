import { blankLogframeSheet } from '../../../src/logframe/blankLogframeSheet';
import { openWorkbook } from './openWorkbook';

describe('a sheet that is handed over in Excel', () => {
  it('is the person’s own: no marker, read like any other sheet, and a second one beside it', async () => {
    const { port } = openWorkbook('Notes');
    const sheet = blankLogframeSheet('eu', { title: 'Water for all', statements: { output: ['Wells'] } });
    expect(await port.give([sheet])).toEqual(['Logframe']);
    expect(await port.give([sheet])).toEqual(['Logframe (2)']);
    const { grids } = await port.snapshot();
    const given = grids.filter(({ sheet: name }) => name?.startsWith('Logframe'));
    expect(given.map(({ marker }) => marker)).toEqual([null, null]);
    expect(given[0]?.rows[0]?.[0]).toBe('Water for all');
    expect(given[0]?.rows.flat()).toContain('Wells');
    expect(new Set(given.flatMap(({ tables }) => tables.map(({ name }) => name))).size).toBe(2);
  });
});

describe('a formula for the selected cell', () => {
  it('is entered in an empty cell', async () => {
    const { port } = openWorkbook('Notes');
    const { cell, sheet } = await port.insert('=TWIN.FINANCIALYEAR(A2)');
    expect([sheet, cell]).toEqual(['Notes', 'A1']);
    const [grid] = (await port.snapshot()).grids;
    expect([...(grid?.formulas.values() ?? [])]).toEqual(['TWIN.FINANCIALYEAR(A2)']);
  });

  it('never takes the place of what stands in the cell', async () => {
    const { port } = openWorkbook('Notes');
    await port.insert('=1+1');
    await expect(port.insert('=TWIN.FINANCIALYEAR(A2)')).rejects.toThrow(
      'Notes!A1 holds something already. Select an empty cell, then try again.',
    );
    const [grid] = (await port.snapshot()).grids;
    expect([...(grid?.formulas.values() ?? [])]).toEqual(['1+1']);
  });
});
