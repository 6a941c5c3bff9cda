import { visitsJson } from '../../src/job/visitsJson';
import { withoutNames, withoutPeople } from '../../src/core/withoutNames';
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

describe('a young person in a log', () => {
  it.each(['Visitors', 'Who went', 'Delegates', 'Attendees', 'Remarks of the organiser'])(
    'is known by the age beside the name under "%s"',
    (heading) => {
      const built = visitsOf(
        [...HEADERS, heading],
        [
          [
            'May 2018',
            'Osnabrück',
            'Out',
            'Orchestra with Ivy Planted',
            'Cllr Ann Alder; Ivy Planted (13); Jo Rowan (64, chair of the association)',
          ],
        ],
      );
      expect(JSON.stringify(built).toLowerCase()).not.toMatch(/ivy|planted/);
      expect(onlyVisit(built).purpose).toBe('Orchestra with [name left out]');
    },
  );

  it('is known by the purpose alone, and gone from the other rows', () => {
    const built = visitsOf(HEADERS, [
      ['May 2018', 'Osnabrück', 'Out', 'Eleven-year-old Ivy Planted played'],
      ['June 2018', 'Osnabrück', 'In', 'Return concert, Ivy Planted'],
    ]);
    expect(JSON.stringify(built).toLowerCase()).not.toMatch(/ivy|planted/);
  });

  it('is counted where the column of young people writes the number out', () => {
    const visit = onlyVisit(
      visitsOf(
        [...HEADERS, 'Members', 'Young people'],
        [['May 2018', 'Osnabrück', 'Out', 'Fair', 1, '2 pupils']],
      ),
    );
    expect(visit).toMatchObject({ members: 1, youngPeople: 2, people: 3, withoutRole: 0 });
  });

  it('is named by a column of young people that holds names', () => {
    const built = visitsOf(
      [...HEADERS, 'Young people'],
      [['May 2018', 'Osnabrück', 'Out', 'Song of Ivy Planted', 'Ivy Planted; Hal Planted']],
    );
    expect(JSON.stringify(built)).not.toMatch(/Ivy|Hal/);
  });

  it('is no number of people in a column of who went', () => {
    const visit = onlyVisit(
      visitsOf([...HEADERS, 'Who'], [['May 2018', 'Osnabrück', 'Out', 'Fair', '3 members, 2 officers']]),
    );
    expect(visit).toMatchObject({ members: 3, officers: 2, people: 5, visitors: [], withoutRole: 0 });
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
