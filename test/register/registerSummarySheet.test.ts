import { detailsSheet } from '../../src/register/detailsSheet';
import { linkRecords } from '../../src/register/linkRecord';
import { registerSummarySheet } from '../../src/register/registerSummarySheet';
import { contentOf } from '../../src/workbook/rowKey';
import type { BuiltRegister } from '../../src/register/buildRegister';
import { registerOf, sheet } from './tables';

const register = registerOf([
  sheet('Links', [
    ['Council', 'Partner', 'Country', 'Type of link', 'Since', 'Themes'],
    ['Derby', 'Osnabrück', 'Germany', 'Twinning', 1976, 'Education; Sport'],
    ['Leicester', 'Krefeld', 'Germany', 'Twinning', 1969, 'education'],
    ['Derby', 'Kapurthala', 'India', 'Friendship', null, 'Business*'],
    ['Derby', 'Somewhere', null, 'Link', 1999, null],
  ]),
]);

const counted = ({ partnerships }: BuiltRegister) =>
  registerSummarySheet(partnerships).tables[0]?.rows.map(({ cells }) =>
    ['by', 'group', 'links'].map((id) => contentOf(cells[id])),
  );

describe('the sheet Register summary', () => {
  it('draws nothing and says nothing of a picture where there is no link', () => {
    expect(registerSummarySheet([]).charts).toEqual([]);
    expect(registerSummarySheet(register.partnerships).charts).toHaveLength(1);
  });

  it('counts the links by country, kind, status, theme and decade, the most first and the unknown last', () => {
    expect(counted(register)).toEqual([
      ['Country', 'Germany', 2],
      ['Country', 'India', 1],
      ['Country', 'Not stated', 1],
      ['Kind', 'Twinning charter', 2],
      ['Kind', 'Friendship agreement', 1],
      ['Kind', 'Not stated', 1],
      ['Status', 'Cannot say', 4],
      ['Theme', 'Education', 2],
      ['Theme', 'Business*', 1],
      ['Theme', 'Sport', 1],
      ['Theme', 'Not stated', 1],
      ['Decade', '1960s', 1],
      ['Decade', '1970s', 1],
      ['Decade', '1990s', 1],
      ['Decade', 'Not stated', 1],
      ['Total', 'All links', 4],
    ]);
  });

  it('draws the links by status, with the numbers in a sentence', () => {
    const summary = registerSummarySheet(register.partnerships);
    expect(summary.charts?.[0]?.summary).toBe('By status: Cannot say 4.');
    expect(summary.charts?.[0]?.rows).toEqual(['Status | Cannot say']);
  });

  it('counts by formulas on the sheets Register and Link details, with no typed word in them', () => {
    const rows = registerSummarySheet(register.partnerships).tables[0]?.rows ?? [];
    const formulas = rows.flatMap(({ cells: { links } }) =>
      links && 'formula' in links ? [JSON.stringify(links.formula)] : [],
    );
    // All but the links without a theme.
    expect(formulas).toHaveLength(rows.length - 1);
    expect(formulas.join('\n')).not.toContain('Business*');
    expect(formulas.filter((formula) => formula.includes('"theme education"'))).toHaveLength(1);
    const codes = detailsSheet(linkRecords(register.partnerships)).tables[0]?.rows.map(({ cells }) =>
      contentOf(cells.code),
    );
    expect(codes?.filter((code) => code === 'theme education')).toHaveLength(2);
  });

  it('says that there is no link rather than nothing', () => {
    expect(counted(registerOf([]))).toEqual([['Total', 'All links', 0]]);
  });
});
