import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { planOption } from '../../src/cli/planOption';
import { runReport } from '../../src/job/runJob';
import { blankLogframeSheet } from '../../src/logframe/blankLogframeSheet';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { LOOKS, PAGE_MARGINS } from '../../src/workbook/looks';
import { place } from '../../src/workbook/place';
import type { PlacedSheet } from '../../src/workbook/placedSheet';
import { SAMPLE } from '../cli/terminalFor';

const INCH = 72;
const A4 = { portrait: 8.27, landscape: 11.69 };
/** A digit of Arial 11 is 8 of 96 pixels to the inch wide, which is what a column's width counts in. */
const DIGIT = 6;

/** How large the text of a sheet comes out on A4, in points: the page is fitted to its width and never enlarged. */
function printedPoints({ orientation, columnWidths, printedWidth }: PlacedSheet): number {
  const page = (A4[orientation] - PAGE_MARGINS.left - PAGE_MARGINS.right) * INCH;
  const width = columnWidths.slice(0, printedWidth).reduce((sum, one) => sum + one, 0) * DIGIT;
  return LOOKS.body.size * Math.min(1, page / width);
}

describe('the sheets on A4', () => {
  const points = new Map<string, number>();

  beforeAll(async () => {
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const { sheets } = runReport([await readWorkbookFile(readFileSync(SAMPLE), 'council-workbook.xlsx')], {
      asOf,
      councils: [],
      year: null,
      profile: shippedProfile('d2'),
      meeting: null,
      plans: planOption('500.00 2019-02 EXAMPLE reception for visitors', undefined),
    });
    for (const sheet of place(sheets)) points.set(sheet.name, printedPoints(sheet));
  });

  it.each([
    'Limits',
    'Limit reasons',
    'Limit parts',
    'Limit years',
    'Limit plans',
    'Limit reconciliation',
    'Limit cut-off',
    'Limit record',
    'Authorisation',
  ])('print %s at 8 points or more', (name) => {
    expect(points.get(name)).toBeGreaterThanOrEqual(8);
  });

  it.each([
    'Register',
    'Link details',
    'Register summary',
    'Inherited links',
    'Link steps',
    'Link plans',
    'Link benefits',
    'Link resources',
    'Partner search',
    'Reviews due',
    'Visits',
    'Visit costs',
    'Visit assurance',
    'Visit follow-up',
    'Link costs',
    'FOI pack',
    'Gifts, other',
    'Limit working',
    'Limit rules',
    'Powers',
    'Logframe',
    'Committee summary',
    'Notes',
    'Twinledger settings',
  ])('print %s, which has most columns, at 7 points or more', (name) => {
    expect(points.get(name)).toBeGreaterThanOrEqual(7);
  });
});

describe('a logframe to fill in, on A4', () => {
  it.each(['4x4', 'fcdo', 'eu'] as const)('prints in the layout %s at 7 points or more', (profile) => {
    const [sheet] = place([blankLogframeSheet(profile)]);
    expect(sheet === undefined ? 0 : printedPoints(sheet)).toBeGreaterThanOrEqual(7);
  });
});
