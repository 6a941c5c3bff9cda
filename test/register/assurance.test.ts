import fc from 'fast-check';
import {
  assuranceOf,
  unmetAssurance,
  type AssuranceEntry,
  type AssuranceItemId,
  type AssuredVisit,
} from '../../src/register/assurance';
import { day } from './tables';
import { onlyVisit, visitsOf } from './visits';

const HEADERS = ['Date of visit', 'Twin town', 'In or out', 'Purpose', 'Young people'];

const visit = (more: Partial<AssuredVisit> = {}): AssuredVisit => ({
  direction: 'out',
  from: day('2019-05-10'),
  to: day('2019-05-14'),
  youngPeople: 0,
  youngWords: null,
  purpose: 'Trade fair',
  partner: 'Osnabrück',
  assurance: [],
  ...more,
});

const noted = (item: AssuranceItemId, more: Partial<AssuranceEntry> = {}): AssuranceEntry => ({
  item,
  held: 'yes',
  on: null,
  until: null,
  source: { file: 'visits.xlsx', sheet: 'Visits', cell: 'H2' },
  ...more,
});

const asOf = day('2019-04-01');
const unmet = (of: AssuredVisit) => unmetAssurance(of, asOf).map(({ id }) => id);

describe('what is to be held before a visit', () => {
  it('is a risk assessment and two insurances where members or officers travel', () => {
    expect(unmet(visit())).toEqual(['riskAssessment', 'travelInsurance', 'liabilityInsurance']);
  });

  it('leaves the travel of guests to their own side', () => {
    expect(unmet(visit({ direction: 'in' }))).toEqual(['riskAssessment', 'liabilityInsurance']);
  });

  it('is nothing for a virtual meeting of adults', () => {
    expect(unmet(visit({ direction: 'virtual' }))).toEqual([]);
  });

  it('is, for young people, the six tips, the policy, and consent of both sides to each activity', () => {
    expect(unmet(visit({ youngPeople: 12 })).slice(3)).toEqual([
      'prepared',
      'codeOfBehaviour',
      'requirements',
      'programme',
      'wellBeing',
      'contacts',
      'policy',
      'consent.takingPart.ours',
      'consent.takingPart.theirs',
      'consent.travelling.ours',
      'consent.travelling.theirs',
      'consent.unsupervised.ours',
      'consent.unsupervised.theirs',
      'consent.outsideSchool.ours',
      'consent.outsideSchool.theirs',
    ]);
  });

  it('asks for consent to sport or work experience where the purpose speaks of it', () => {
    expect(unmet(visit({ youngPeople: 12, purpose: 'Youth football tournament' }))).toContain(
      'consent.sport.theirs',
    );
    expect(unmet(visit({ youngPeople: 12, purpose: 'Work experience in hotels' }))).toContain(
      'consent.workExperience.ours',
    );
  });

  it('says who is guest and who is host, and names the handbook for each', () => {
    const items = assuranceOf(visit({ youngPeople: 1 }), asOf);
    expect(items.find(({ id }) => id === 'consent.takingPart.theirs')).toMatchObject({
      asks: 'Parents’ or guardians’ written consent to taking part, partner’s side (hosts)',
      because: '1 young person takes part.',
      rule: 'handbook, "Young people"',
    });
  });

  it.each([
    ['School choir', 'School choir'],
    ['Visit of 20 pupils', 'Visit of 20 pupils'],
    ['Talks about schools', null],
  ])('takes the words of the log where it has no number: %s', (purpose, words) => {
    const read = onlyVisit(visitsOf(HEADERS.slice(0, 4), [['May 2019', 'Osnabrück', 'Out', purpose]]));
    expect(read.youngWords).toBe(words);
    expect(unmetAssurance(read, asOf).some(({ id }) => id === 'prepared')).toBe(words !== null);
  });

  it('takes the number of the log before its words', () => {
    expect(unmet(visit({ youngPeople: 0, youngWords: 'School choir' }))).not.toContain('prepared');
  });
});

describe('what is noted as held', () => {
  it('is met, and its cell is named', () => {
    const [item] = assuranceOf(
      visit({ assurance: [noted('riskAssessment', { on: day('2019-03-20') })] }),
      asOf,
    );
    expect(item).toMatchObject({
      standing: 'held',
      reason: 'Noted as held: 20 March 2019.',
      source: { cell: 'H2' },
    });
  });

  it('counts from its date and not before', () => {
    const later = visit({ assurance: [noted('riskAssessment', { on: day('2019-04-02') })] });
    expect(unmetAssurance(later, day('2019-04-01'))[0]?.reason).toBe('Noted for a later day: 2 April 2019.');
    expect(unmetAssurance(later, day('2019-04-02')).map(({ id }) => id)).not.toContain('riskAssessment');
  });

  it('is not enough where the cover ends a day before the visit does', () => {
    const until = (date: string) =>
      unmet(visit({ assurance: [noted('travelInsurance', { until: day(date) })] })).includes(
        'travelInsurance',
      );
    expect([until('2019-05-13'), until('2019-05-14')]).toEqual([true, false]);
  });

  it('is unmet where the note says no, or says nothing that can be read', () => {
    const reason = (held: AssuranceEntry['held']) =>
      unmetAssurance(visit({ assurance: [noted('riskAssessment', { held })] }), asOf)[0]?.reason;
    expect([reason('no'), reason('unclear')]).toEqual([
      'Noted as not held.',
      'What is noted is neither yes, no nor a date. Enter one of them.',
    ]);
  });

  it('is read from the columns of a log', () => {
    const read = onlyVisit(
      visitsOf(
        [...HEADERS, 'Risk assessment', 'Travel insurance', 'Parental consent', 'Host consent'],
        [
          [
            '10 May 2019',
            'Osnabrück',
            'Out',
            'School choir',
            12,
            '20/03/2019',
            'Policy TR-204',
            'Y',
            'awaiting',
          ],
        ],
        { asOf: '2019-04-01' },
      ),
    );
    const ids = unmetAssurance(read, asOf).map(({ id }) => id);
    expect(ids).not.toContain('riskAssessment');
    expect(ids).not.toContain('travelInsurance');
    expect(ids).not.toContain('consent.takingPart.ours');
    expect(ids).toContain('consent.takingPart.theirs');
  });

  it('keeps nothing of what a consent says', () => {
    const built = visitsOf(
      [...HEADERS, 'Parental consent'],
      [['10 May 2019', 'Osnabrück', 'Out', 'School choir', 12, 'Yes, mother of Emil Planted signed']],
    );
    expect(JSON.stringify(onlyVisit(built).assurance)).not.toContain('Planted');
    expect(JSON.stringify(built.findings)).not.toContain('Planted');
  });
});

describe('the findings about visits', () => {
  const row = ['10 May 2019', 'Osnabrück', 'Out', 'Trade fair', 0];
  const found = (date: string) =>
    visitsOf(HEADERS, [row], { asOf: date }).findings.filter(
      ({ rule }) => rule === 'register.visitAssurance',
    );

  it('list what is unmet for a visit ahead, until its last day', () => {
    expect(found('2019-05-10')).toMatchObject([
      {
        strength: 'warning',
        message:
          '2019-05-10 Osnabrück (out): 3 things are not noted as held: Risk assessment; Insurance for travelling, all who travel included; Public liability cover for the activities and events. Note them on the sheet Visit assurance, or in the log.',
      },
    ]);
  });

  it('only hint at visits that are over', () => {
    expect(found('2019-05-11')).toMatchObject([{ strength: 'hint' }]);
  });
});

describe('whatever is noted', () => {
  const entries = fc.array(
    fc
      .record({
        item: fc.constantFrom<AssuranceItemId>(
          'riskAssessment',
          'travelInsurance',
          'liabilityInsurance',
          'prepared',
          'consent.takingPart.ours',
        ),
        held: fc.constantFrom<AssuranceEntry['held']>('yes', 'no', 'notNeeded', 'unclear'),
        until: fc.constantFrom(null, day('2019-05-01'), day('2019-06-01')),
      })
      .map(({ item, held, until }) => noted(item, { held, until })),
    { maxLength: 8 },
  );
  const young = fc.integer({ min: 0, max: 30 });

  it('asks for the same things, and each is held, unmet or not needed', () => {
    fc.assert(
      fc.property(entries, young, (assurance, youngPeople) => {
        const bare = assuranceOf(visit({ youngPeople }), asOf);
        const full = assuranceOf(visit({ youngPeople, assurance }), asOf);
        expect(full.map(({ id }) => id)).toEqual(bare.map(({ id }) => id));
      }),
    );
  });

  it('lets one more note of "held" only ever shorten the list of what is unmet', () => {
    fc.assert(
      fc.property(entries, young, (assurance, youngPeople) => {
        const before = unmet(visit({ youngPeople, assurance }));
        const after = unmet(visit({ youngPeople, assurance: [...assurance, noted('riskAssessment')] }));
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('asks at least as much where young people take part as where none does', () => {
    fc.assert(
      fc.property(entries, (assurance) => {
        const without = unmet(visit({ youngPeople: 0, assurance }));
        expect(unmet(visit({ youngPeople: 5, assurance }))).toEqual(expect.arrayContaining(without));
      }),
    );
  });
});
