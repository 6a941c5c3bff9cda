import { recogniseCouncil } from '../../src/register/council';
import { councilsInCell } from '../../src/register/councilsInCell';
import { say } from '../../src/core/messages';
import { councilRegister } from '../../src/register/councilRegister';
import { linksOf } from './tables';

describe('a council by what people call it', () => {
  it.each([
    ['Derbyshire County Council', 'DBY', 'E10000007'],
    ['Derbyshire CC', 'DBY', 'E10000007'],
    ['Derbyshire County', 'DBY', 'E10000007'],
    ['Derbyshire', 'DBY', 'E10000007'],
    ['Derbys CC', 'DBY', 'E10000007'],
    ['Derby City Council', 'DER', 'E06000015'],
    ['Derby CC', 'DER', 'E06000015'],
    ['Derby', 'DER', 'E06000015'],
    ['City of Derby', 'DER', 'E06000015'],
    ['South Derbyshire', 'SDE', 'E07000039'],
    ['South Derbyshire DC', 'SDE', 'E07000039'],
    ['Derbyshire Dales', 'DEB', 'E07000035'],
    ['London Borough of Lewisham', 'LEW', 'E09000023'],
    ['LB Lewisham', 'LEW', 'E09000023'],
    ['Lewisham LBC', 'LEW', 'E09000023'],
    ['Bristol', 'BST', 'E06000023'],
    ['Bristol, City of', 'BST', 'E06000023'],
    ['Kirklees MC', 'KIR', 'E08000034'],
    ['Nottinghamshire', 'NTT', 'E10000024'],
    ['Nottingham', 'NGM', 'E06000018'],
    ['Edinburgh City Council', 'EDH', 'S12000036'],
    ['Glasgow', 'GLG', 'S12000049'],
    ['City of Wolverhampton Council', 'WLV', 'E08000031'],
    ['Brighton & Hove', 'BNH', 'E06000043'],
    ['RBWM', 'WNM', 'E06000040'],
    ["King's Lynn & West Norfolk", 'KIN', 'E07000146'],
    ['St. Helens', 'SHN', 'E08000013'],
    ['Ynys Môn', 'AGY', 'W06000001'],
    ['Western Isles', 'ELS', 'S12000013'],
    ['Hull', 'KHL', 'E06000010'],
    ['Durham', 'DUR', 'E06000047'],
    ['Cornwall County Council', 'CON', 'E06000052'],
    ['City of London', 'LND', 'E09000001'],
    ['E10000007', 'DBY', 'E10000007'],
    ['DBY', 'DBY', 'E10000007'],
  ])('reads "%s" as %s (%s)', (typed, register, gss) => {
    expect(recogniseCouncil(typed)).toMatchObject({ typed, register, gss, candidates: [] });
  });

  it('finds a council by the GSS code it had before its boundary moved', () => {
    expect(recogniseCouncil('S12000043').name).toBe('Glasgow City Council');
  });

  it.each([
    ['Newcastle', ['Newcastle City Council', 'Newcastle-under-Lyme Borough Council']],
    ['Newcastle BC', ['Newcastle City Council', 'Newcastle-under-Lyme Borough Council']],
    ['Derby County Council', ['Derby City Council', 'Derbyshire County Council']],
    ['London', ['City of London Corporation', 'Greater London Authority']],
    ['Greater Manchester', ['Greater Manchester Combined Authority']],
    ['Bath', ['Bath and North East Somerset Council']],
    ['Kirkless Council', ['Kirklees Council']],
  ])('chooses nothing for "%s" and says what it could be', (typed, candidates) => {
    expect(recogniseCouncil(typed)).toMatchObject({ name: null, gss: null, register: null, candidates });
  });

  it.each(['Keighley', 'Poznań', 'ALL', 'THE', 'der', '', 'Council'])(
    'takes "%s" for no council',
    (typed) => {
      expect(recogniseCouncil(typed)).toMatchObject({ name: null, candidates: [] });
    },
  );

  it('knows a town council for what it is: real, and without a code', () => {
    expect(recogniseCouncil('Buckley Town Council')).toMatchObject({
      name: null,
      local: true,
      candidates: [],
    });
  });

  it.each([
    ['Somerset County Council', 'SOM', '2023-04-01', ['Somerset Council']],
    ['Bournemouth', 'BMH', '2019-03-31', ['Bournemouth, Christchurch and Poole Council']],
    ['Cumbria CC', 'CMA', '2023-04-01', ['Cumberland Council', 'Westmorland and Furness Council']],
    ['Chester', null, '2009-04-01', ['Cheshire West and Chester Council']],
    ['Derry City Council', 'NIR-A', '2015-03-31', ['Derry City and Strabane District Council']],
  ])('knows that %s is no more and who took over', (typed, register, ended, successors) => {
    expect(recogniseCouncil(typed)).toMatchObject({ register, ended, successors });
  });

  it.each([
    ['Somerset County Council', 'mySociety, UK local authority names and codes'],
    ['Macclesfield Borough Council', 'The Cheshire (Structural Changes) Order 2008'],
    ['Cheshire County Council', 'The Cheshire (Structural Changes) Order 2008'],
    ['Larne Borough Council', 'Wikipedia, Mid and East Antrim'],
    ['Lisburn City Council', 'Wikipedia, Lisburn and Castlereagh'],
  ])('says what the successor of %s rests on: %s', (typed, successorsFrom) => {
    expect(recogniseCouncil(typed)).toMatchObject({ successorsFrom });
  });

  it('rests every successor that it knows on something', () => {
    const { all, byCode } = councilRegister();
    const ended = all.filter(({ end }) => end !== null);
    expect(ended.filter(({ successorsFrom }) => successorsFrom === null)).toEqual([]);
    expect(ended.flatMap(({ successors }) => successors).filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('asks to confirm a successor that was not checked, and states one that was', () => {
    const hints = (council: string) =>
      linksOf([[council, 'Nice', 'France']]).partnerships[0]?.hints.join(' ');
    const unchecked = {
      council: 'Lisburn City Council',
      ended: '31 March 2015',
      successors: ['Lisburn and Castlereagh City Council'],
      from: null,
    };
    expect(say.register.councilEnded(unchecked)).toContain(
      'Its likely successor is Lisburn and Castlereagh City Council, which was not checked against the order that abolished it: confirm that',
    );
    expect(hints('Bournemouth Borough Council')).toContain(
      'Its successor is Bournemouth, Christchurch and Poole Council (mySociety, UK local authority names and codes): say whether the link was taken on.',
    );
  });

  it('gives the council that stands, not the one before it, where both have the name', () => {
    expect(recogniseCouncil('Somerset')).toMatchObject({ name: 'Somerset Council', ended: null });
    expect(recogniseCouncil('North Yorkshire')).toMatchObject({
      name: 'North Yorkshire Council',
      ended: null,
    });
  });

  it('tells the nation', () => {
    const nations = ['Kirklees', 'Swansea', 'Highland', 'Belfast'].map(
      (name) => recogniseCouncil(name).nation,
    );
    expect(nations).toEqual(['England', 'Wales', 'Scotland', 'Northern Ireland']);
  });
});

describe('the councils in a cell', () => {
  it.each([
    [
      'Derbyshire, Derby and South Derbyshire',
      ['Derbyshire County Council', 'Derby City Council', 'South Derbyshire District Council'],
    ],
    [
      'Derbyshire County Council; Derby City Council; South Derbyshire District Council',
      ['Derbyshire County Council', 'Derby City Council', 'South Derbyshire District Council'],
    ],
    ['Derby / Derbyshire', ['Derby City Council', 'Derbyshire County Council']],
    ['Kirklees\nCalderdale', ['Kirklees Council', 'Calderdale Metropolitan Borough Council']],
    ['Adur and Worthing', ['Adur District Council', 'Worthing Borough Council']],
    ['Brighton and Hove', ['Brighton and Hove City Council']],
    [
      'Derby, Brighton and Hove and Slough',
      ['Derby City Council', 'Brighton and Hove City Council', 'Slough Borough Council'],
    ],
    ['Armagh City, Banbridge and Craigavon', ['Armagh City, Banbridge and Craigavon Borough Council']],
    ['Chesterfield, Derbyshire', ['Chesterfield Borough Council']],
    ['Chesterfield and Derbyshire', ['Chesterfield Borough Council', 'Derbyshire County Council']],
    ['Derby; Derby City Council', ['Derby City Council']],
    ['Sandy, Bedfordshire', ['as typed: Sandy, Bedfordshire']],
    ['Derbyshire, Derby, Toyota', ['as typed: Derbyshire, Derby, Toyota']],
    ['Buckley Town Council and Flintshire', ['as typed: Buckley Town Council', 'Flintshire County Council']],
  ])('reads %j as %j', (cell, councils) => {
    expect(councilsInCell(cell).map(({ name, typed }) => name ?? `as typed: ${typed}`)).toEqual(councils);
  });

  it('finds none in an empty cell', () => {
    expect(councilsInCell(' ')).toEqual([]);
  });
});
