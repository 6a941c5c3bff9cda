import { inheritedLinks } from '../../src/register/inheritedLinks';
import { inheritedSheet } from '../../src/register/inheritedSheet';
import { contentOf } from '../../src/workbook/rowKey';
import { linksOf } from './tables';

const { partnerships } = linksOf([
  ['Chester City Council', 'Sens', 'France', 'Twinning'],
  ['Macclesfield Borough Council; Derby', 'Rijssen', 'Netherlands', 'Twinning'],
  ['Cumbria County Council', 'Arnsberg', 'Germany', 'Link'],
  ['Lisburn City Council', 'Zory', 'Poland', 'Twinning'],
  ['Kendal Town Council', 'Killarney', 'Ireland', 'Twinning'],
  ['Vale Royal Borough Council', 'Dole', 'France', 'Twinning', 1984, null, '2009-03-31'],
]);

describe('the links to be inherited', () => {
  it('stand by the council that may take them on, with what says so', () => {
    expect(
      inheritedLinks(partnerships).map(({ link, former, successors, successorsFrom }) => [
        successors.join(' or '),
        former,
        link.partner,
        successorsFrom,
      ]),
    ).toEqual([
      [
        'Cheshire East Council',
        'Macclesfield Borough Council',
        'Rijssen',
        'The Cheshire (Structural Changes) Order 2008',
      ],
      [
        'Cheshire West and Chester Council',
        'Chester City Council',
        'Sens',
        'The Cheshire (Structural Changes) Order 2008',
      ],
      [
        'Cumberland Council or Westmorland and Furness Council',
        'Cumbria County Council',
        'Arnsberg',
        'mySociety, UK local authority names and codes',
      ],
      [
        'Lisburn and Castlereagh City Council',
        'Lisburn City Council',
        'Zory',
        'Wikipedia, Lisburn and Castlereagh',
      ],
    ]);
  });

  it('leave room on their sheet for what the new council decides', () => {
    const unchecked = inheritedLinks(partnerships).map((one) => ({ ...one, successorsFrom: null }));
    const [sheet] = inheritedSheet(unchecked);
    const columns = sheet?.tables[0]?.columns ?? [];
    expect(columns.filter(({ owner }) => owner === 'entered').map(({ header }) => header)).toEqual([
      'Decision',
      'Decided on',
      'Minute',
    ]);
    expect(sheet?.tables[0]?.rows.map(({ cells }) => contentOf(cells.restsOn))).toContain(
      'Not checked: confirm it',
    );
  });

  it('have no sheet where every council still stands', () => {
    expect(inheritedSheet(inheritedLinks(linksOf([['Derby', 'Osnabrück', 'Germany']]).partnerships))).toEqual(
      [],
    );
  });
});
