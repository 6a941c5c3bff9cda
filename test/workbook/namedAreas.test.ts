import { namedAreas } from '../../src/workbook/namedAreas';

const on = (sheet: string, ...names: (readonly [name: string, formula: string])[]) =>
  namedAreas(names.map(([name, formula]) => ({ name, formula })))(sheet, 500);

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a name', () => {
  it.each([
    ['Ledger!$A$3:$F$90', 'Ledger', area(2, 0, 89, 5)],
    ['LEDGER!$B$2', 'Ledger', area(1, 1, 1, 1)],
    ["'Bristol''s links, 2025'!$A$1:$C$4", "Bristol's links, 2025", area(0, 0, 3, 2)],
    ['Ledger!$F$90:$A$3', 'Ledger', area(2, 0, 89, 5)],
    ['Ledger!A3:F90', 'Ledger', area(2, 0, 89, 5)],
  ])('for %s is that range of its sheet', (formula, sheet, expected) => {
    expect(on(sheet, ['Spend', formula])).toEqual([{ name: 'Spend', area: expected, purpose: 'range' }]);
  });

  it('for whole columns ends with the last filled row, and for whole rows with the last column', () => {
    expect(on('Ledger', ['Columns', 'Ledger!$B:$D'])[0]?.area).toEqual(area(0, 1, 499, 3));
    expect(on('Ledger', ['Rows', 'Ledger!$2:$3'])[0]?.area).toEqual(area(1, 0, 2, 16_383));
  });

  it('for several ranges stands at each of them', () => {
    const both = ['Both', "Ledger!$A$9:$B$12,'Other, one'!$A$1,Ledger!$A$1:$B$4"] as const;
    expect(on('Ledger', both).map((named) => named.area)).toEqual([area(0, 0, 3, 1), area(8, 0, 11, 1)]);
    expect(on('Other, one', both)).toHaveLength(1);
  });

  it('that Excel makes for filters and printing is told from those that people give', () => {
    const names = on(
      'Ledger',
      ['_xlnm.Print_Area', 'Ledger!$A$1:$F$90'],
      ['_FilterDatabase', 'Ledger!$A$3:$F$90'],
      ['_xlnm.Database', 'Ledger!$A$4:$F$90'],
    );
    expect(names.map(({ name, purpose }) => [name, purpose])).toEqual([
      ['Print_Area', 'print'],
      ['_FilterDatabase', 'filter'],
      ['Database', 'range'],
    ]);
  });

  it.each([
    '0.2',
    '"limits;1"',
    '#REF!',
    'Ledger!#REF!',
    'Ledger!$A$1:Ledger!$B$2',
    'OFFSET(Ledger!$A$1,0,0,COUNTA(Ledger!$A:$A),6)',
    '[1]Ledger!$A$1:$B$2',
    "'[Budget.xlsx]Ledger'!$A$1",
    'Jan:Mar!$A$1',
    'Ledger!$A$1,OFFSET(Ledger!$A$1,1,1)',
    `${"'".repeat(4000)}!`,
    'x,'.repeat(100_000),
  ])('for %.40s stands for no range', (formula) => {
    expect(on('Ledger', ['Spend', formula])).toEqual([]);
  });
});
