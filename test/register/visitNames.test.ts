import { visitsJson } from '../../src/job/visitsJson';
import { withoutNames, withoutPeople } from '../../src/register/visitNames';
import { onlyVisit, visitsOf } from './visits';

const HEADERS = ['Date of visit', 'Twin town', 'In or out', 'Purpose'];

describe('names in a log of visits', () => {
  it('are listed where their role is an adult’s', () => {
    const { visitors } = onlyVisit(
      visitsOf(
        [...HEADERS, 'Names of members', 'Officer names', 'Names'],
        [
          [
            'May 2018',
            'Osnabrück',
            'Out',
            'Fair',
            'Ann Alder; Bo Beech',
            'Cy Cedar',
            'Cllr Di Dogwood; Ed Elm (teacher)',
          ],
        ],
      ),
    );
    expect(visitors.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Alder', 'member'],
      ['Bo Beech', 'member'],
      ['Cy Cedar', 'officer'],
      ['Cllr Di Dogwood', 'member'],
      ['Ed Elm', 'other'],
    ]);
  });

  it('are kept back without a role, and the log is asked for one', () => {
    const built = visitsOf(
      [...HEADERS, 'Names'],
      [['May 2018', 'Osnabrück', 'Out', 'Fair', 'Flo Planted; Gil Planted']],
    );
    expect(onlyVisit(built).visitors).toEqual([]);
    expect(built.findings.map(({ message }) => message)).toContain(
      '2 names in the log have no role beside them, and may be a young person’s: they are left out everywhere. Write the role in brackets ("officer") if it is an adult’s.',
    );
  });

  it('are a young person’s in whichever column they stand', () => {
    const { visitors } = onlyVisit(
      visitsOf(
        [...HEADERS, 'Names of members', 'Names of pupils'],
        [
          [
            'May 2018',
            'Osnabrück',
            'Out',
            'Fair',
            'Ann Alder; Hal Planted (pupil); Ivy Planted',
            'Ivy Planted',
          ],
        ],
      ),
    );
    expect(visitors.map(({ name }) => name)).toEqual(['Ann Alder']);
  });

  it('of young people are gone from every text of the log, other rows included', () => {
    const built = visitsOf(
      [...HEADERS, 'Names of pupils', 'Outcomes', 'Actions', 'Report'],
      [
        [
          'May 2018',
          'Osnabrück',
          'Out',
          'Concert of IVY  PLANTED',
          'Ivy Planted',
          'Ivy Planted won',
          'Thank Ivy-Planted',
          'R1',
        ],
        ['June 2018', 'Osnabrück', 'In', 'Return of Ivy Planted', null, null, null, 'Letter to Ivy Planted'],
      ],
    );
    expect(JSON.stringify(built).toLowerCase()).not.toMatch(/ivy|planted/);
    expect(JSON.stringify(visitsJson(built, [])).toLowerCase()).not.toMatch(/ivy|planted/);
    expect(built.visits[0]?.outcome.outcomes).toBe('[name left out] won');
  });

  it('of adults are in no JSON either', () => {
    const built = visitsOf(
      [...HEADERS, 'Names of members', 'Paid by'],
      [['May 2018', 'Osnabrück', 'Out', 'Speech of Ann Alder', 'Ann Alder', 'Cllr Fir herself']],
    );
    expect(JSON.stringify(visitsJson(built, []))).not.toMatch(/Alder|Fir/);
  });
});

describe('a text without names', () => {
  it.each([
    ['Thanks to Bo Beech.', 'Thanks to [name left out].'],
    ['Beech trees planted by Bo', 'Beech trees planted by Bo'],
    ['Bobo Beeches', 'Bobo Beeches'],
  ])('loses the whole name and nothing else: %s', (text, left) => {
    expect(withoutNames(text, ['Bo Beech'])).toBe(left);
  });

  it('loses names that follow a title, and keeps offices', () => {
    expect(withoutPeople('Cllr Ann Alder and the Lord Mayor met Dr Yew', [])).toBe(
      '[name left out] and the Lord Mayor met [name left out]',
    );
  });
});
