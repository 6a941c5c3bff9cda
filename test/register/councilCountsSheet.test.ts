import { councilCountsSheet } from '../../src/register/councilCountsSheet';
import { contentOf } from '../../src/workbook/rowKey';
import { linksOf } from './tables';

const { partnerships } = linksOf([
  ['Derby', 'Osnabrück', 'Germany', 'Twinning', 1976, '2019-01'],
  ['Derby; Leicester', 'Krefeld', 'Germany', 'Twinning', 1969, '2010'],
  ['Leicester', 'Masaya', 'Nicaragua', 'Friendship', 1987, null, '2015'],
  ['Wells? *', 'Bad Dürkheim', 'Germany', 'Twinning'],
]);

const counted = () => {
  const [sheet] = councilCountsSheet(partnerships);
  return sheet?.tables[0]?.rows ?? [];
};

describe('the sheet Links by council', () => {
  it('counts each council’s links and how they stand, a shared link for each of its councils', () => {
    const columns = ['council', 'links', 'active', 'dormant', 'ended', 'unknown'];
    expect(counted().map(({ cells }) => columns.map((id) => contentOf(cells[id])))).toEqual([
      ['Derby City Council', 2, 1, 1, 0, 0],
      ['Leicester City Council', 2, 0, 1, 1, 0],
      ['Wells? *', 1, 0, 0, 0, 1],
    ]);
  });

  it('counts by formulas on the sheet Register, but for a name that Excel would take for a pattern', () => {
    const formulas = counted().map(({ cells: { links } }) =>
      links && 'formula' in links ? JSON.stringify(links.formula).match(/COUNTIFS/g)?.length : null,
    );
    expect(formulas).toEqual([2, 2, null]);
  });

  it('is not made where one council holds all links', () => {
    expect(councilCountsSheet(linksOf([['Derby', 'Osnabrück', 'Germany']]).partnerships)).toEqual([]);
  });
});
