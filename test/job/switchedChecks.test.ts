import { switchedChecks } from '../../src/job/switchedChecks';
import { withChecks } from '../../src/logframe/checkLogframe';
import { convertLogframe } from '../../src/logframe/convertLogframe';
import type { Logframe } from '../../src/logframe/logframe';
import { logframeChecksSheet } from '../../src/logframe/logframeChecksSheet';
import { switchesTable } from '../../src/logframe/switchesTable';
import { gridOf } from '../../src/workbook/gridOf';
import { place } from '../../src/workbook/place';
import { value } from '../../src/workbook/sheetModel';
import { logframe, withIndicator } from '../logframe/made';

const increased = withChecks(
  withIndicator(logframe(), { text: 'Increase in households served by 2026: 400' }),
);

/** The sheet of checks as an officer hands it back, with what they entered about L30. */
function handedBack(entered: Readonly<Record<string, string>>) {
  const table = switchesTable();
  const rows = table.rows.map((row) => {
    if (row.key !== 'L30') return row;
    const typed = Object.entries(entered).map(([id, text]) => [id, value(text)] as const);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(typed) } };
  });
  return place([logframeChecksSheet([increased], [{ ...table, rows }])]).map((sheet) =>
    gridOf(sheet, 'partnerships.xlsx'),
  );
}

const rulesOf = (logframes: readonly Logframe[]) =>
  logframes.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('a check that people switch off on the sheet of checks', () => {
  const off = switchedChecks(
    [increased],
    handedBack({ off: 'off', by: 'Head of policy', why: 'House style' }),
  );

  it('is not made any more, and the others are', () => {
    expect(rulesOf([increased])).toContain('L30');
    expect(rulesOf(off)).toEqual(rulesOf([increased]).filter((rule) => rule !== 'L30'));
  });

  it('stays off when the logframe is converted', () => {
    const [one] = off;
    if (one === undefined) throw new Error('no logframe');
    expect(rulesOf([convertLogframe(one, 'fcdo').logframe])).not.toContain('L30');
    expect(rulesOf([convertLogframe(increased, 'fcdo').logframe])).toContain('L30');
  });

  it('goes on where nobody is named, and that is said at the cell', () => {
    const still = switchedChecks([increased], handedBack({ off: 'off' }));
    expect(rulesOf(still)).toEqual(expect.arrayContaining(['L30', 'logframe.switch']));
    expect(still[0]?.findings.find(({ rule }) => rule === 'logframe.switch')?.source?.sheet).toBe(
      'Logframe checks',
    );
  });

  it('goes on where nothing is entered', () => {
    expect(switchedChecks([increased], handedBack({}))).toEqual([increased]);
  });
});
