import fc from 'fast-check';
import { figureText } from '../../src/core/figure';
import { financialYear, type FinancialYear } from '../../src/core/financialYear';
import { assistanceLimit } from '../../src/limits/assistanceLimit';
import { authorisationFrom } from '../../src/limits/authorisation';
import { authorisationFindings } from '../../src/limits/authorisationFindings';
import { bodyOf } from '../../src/limits/body';
import type { ChosenPopulation } from '../../src/limits/chosenPopulation';
import { authorisationKind } from '../../src/limits/kinds';
import { forPeople, perHeadIn, perHeadText } from '../../src/limits/perHead';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

/* Every figure below is made up: the authorisation's own are not public. */

const HEADER = ['Population from', 'Population to', 'Limit (£)'];
const DOCUMENT: CellValue[][] = [
  ['Document reference', 'Test circular'],
  ['Date of the document', '1 April 1994'],
  ['Entered by', 'Monitoring officer'],
];
const BANDS: CellValue[][] = [
  [0, 50_000, 1000],
  [50_001, 500_000, 5000],
];

const year = (text: string): FinancialYear => financialYear(text) ?? never();
function never(): never {
  throw new Error('not there');
}

interface Sheet {
  readonly document?: CellValue[][];
  readonly header?: string[];
  readonly bands?: CellValue[][];
}

function read({ document = DOCUMENT, header = HEADER, bands = BANDS }: Sheet) {
  const grid = gridOf([...document, header, ...bands], { sheet: 'Authorisation' });
  return authorisationFrom(tablesOf(recognise(grid, [authorisationKind]), authorisationKind));
}

const chosen = (people: number): ChosenPopulation => ({
  outcome: 'population',
  figure: { unit: 'count', value: people, rule: 'population', sources: [], example: false },
});

function limitOf(
  sheet: Sheet,
  people: number,
  asked = '2018/19',
  council = 'Derbyshire County Council',
): string {
  const body = bodyOf(council, council.includes('Cardiff') ? 'Wales' : 'England');
  const answer = assistanceLimit(read(sheet), chosen(people), { body, year: year(asked) });
  return answer.outcome === 'limit' ? figureText(answer.limit) : answer.reason;
}

function findingsOf(sheet: Sheet, asked: string[] = ['2018/19']): (string | null | undefined)[][] {
  const body = bodyOf('Cardiff Council', 'Wales');
  return authorisationFindings(read(sheet), { body, years: asked.map(year) }).map(
    ({ rule, message, source }) => [rule, message, source?.cell],
  );
}

describe('the three shapes of an authorisation', () => {
  it.each([
    [0, '£1,000.00'],
    [50_000, '£1,000.00'],
    [50_001, '£5,000.00'],
    [500_000, '£5,000.00'],
    [500_001, 'No band of the table covers a population of 500,001. Check the table.'],
  ])('by bands, for %d people: %s', (people, said) => {
    expect(limitOf({}, people)).toBe(said);
  });

  it('by where each band begins, the highest one reached', () => {
    const sheet = {
      header: ['Population over', 'Limit (£)'],
      bands: [
        [0, 1000],
        [50_000, 5000],
      ],
    };
    expect([limitOf(sheet, 49_999), limitOf(sheet, 50_000), limitOf(sheet, 9_000_000)]).toEqual([
      '£1,000.00',
      '£5,000.00',
      '£5,000.00',
    ]);
  });

  it.each([
    ['0.25', 80_000, '£20,000.00'],
    ['25p', 80_000, '£20,000.00'],
    ['£0.255', 101, '£25.76'],
    [0.25, 1, '£0.25'],
  ])('per head, %s for %d people: %s', (sum, people, said) => {
    expect(limitOf({ document: [...DOCUMENT, ['Limit per head (£)', sum]], bands: [] }, people)).toBe(said);
  });

  it('per head by bands', () => {
    const sheet = {
      header: ['Population from', 'Population to', 'Limit per head (£)'],
      bands: [
        [0, 50_000, '0.10'],
        [50_001, 500_000, '0.05'],
      ],
    };
    expect([limitOf(sheet, 50_000), limitOf(sheet, 100_000)]).toEqual(['£5,000.00', '£5,000.00']);
  });

  it('as one flat sum, for which no population is needed', () => {
    const sheet = read({ document: [...DOCUMENT, ['One flat limit (£)', '12,500']], bands: [] });
    const answer = assistanceLimit(
      sheet,
      { outcome: 'cannotSay', reason: '' },
      { body: null, year: year('2018/19') },
    );
    expect(answer.outcome === 'limit' && figureText(answer.limit)).toBe('£12,500.00');
  });

  it('marked EXAMPLE where the reference says so, and never otherwise', () => {
    const example = read({ document: [['Document reference', 'EXAMPLE circular']] });
    expect([example.bands[0]?.limit?.example, read({}).bands[0]?.limit?.example]).toEqual([true, false]);
  });
});

describe('an authorisation that gives no answer', () => {
  it('is the one that ships: no figure, no answer', () => {
    expect(limitOf({ document: [], bands: [] }, 10)).toContain('table of the general authorisation is empty');
    expect(findingsOf({ document: [], bands: [] })).toEqual([]);
  });

  it('has figures and no reference', () => {
    expect(limitOf({ document: [] }, 10)).toBe(
      'The authorisation has figures and no document reference. Enter the reference; until then no limit by population is given.',
    );
    expect(findingsOf({ document: [] })).toEqual([
      ['authorisation.reference', expect.stringContaining('no document reference'), 'A2'],
    ]);
  });

  it('does not cover the year that is asked', () => {
    const document = [...DOCUMENT, ['First year covered', '1994/95'], ['Last year covered', '2010/11']];
    const said =
      'The authorisation "Test circular" covers 1994/95 to 2010/11, not 2018/19. Enter the authorisation of 2018/19, or correct the years.';
    expect([limitOf({ document }, 10), limitOf({ document }, 10, '2010/11')]).toEqual([said, '£1,000.00']);
    expect(findingsOf({ document }, ['2010/11', '2018/19'])).toEqual([['authorisation.years', said, 'B4']]);
  });

  it('is for another nation than the council’s', () => {
    const document = [...DOCUMENT, ['Nation', 'England']];
    const said =
      'The authorisation "Test circular" is for England, and Cardiff Council is in Wales. Enter the authorisation of Wales.';
    expect([limitOf({ document }, 10, '2018/19', 'Cardiff Council'), limitOf({ document }, 10)]).toEqual([
      said,
      '£1,000.00',
    ]);
    expect(findingsOf({ document })).toEqual([['authorisation.nation', said, 'B4']]);
    expect(
      limitOf({ document: [...DOCUMENT, ['Nation', 'England and Wales']] }, 10, '2018/19', 'Cardiff Council'),
    ).toBe('£1,000.00');
  });

  it('comes in two shapes at once', () => {
    const document = [...DOCUMENT, ['One flat limit (£)', 500]];
    expect(limitOf({ document }, 10)).toContain('more than one shape');
    expect(findingsOf({ document }).map(([rule]) => rule)).toEqual(['authorisation.shapes']);
  });
});

describe('what is told about the sheet, with its cell', () => {
  it.each<[string, CellValue[][], string, string, string]>([
    [
      'bands that overlap',
      [
        [0, 50_000, 1000],
        [40_000, 500_000, 5000],
      ],
      'authorisation.overlap',
      'The bands 0 to 50,000 and 40,000 to 500,000 of the authorisation table overlap.',
      'A6',
    ],
    [
      'a gap between bands',
      [
        [0, 50_000, 1000],
        [60_000, 500_000, 5000],
      ],
      'authorisation.gap',
      'No band of the authorisation table covers a population from 50,001 to 59,999.',
      'A6',
    ],
    [
      'a band that runs backwards',
      [[50_000, 40_000, 1000]],
      'authorisation.order',
      'runs from 50,000 down to 40,000',
      'A5',
    ],
  ])('%s', (_, bands, rule, said, cell) => {
    expect(findingsOf({ bands })).toEqual([[rule, expect.stringContaining(said), cell]]);
  });

  it('gives no limit where bands overlap and differ, and one beside them', () => {
    const bands = [
      [0, 50_000, 1000],
      [40_000, 500_000, 5000],
    ];
    expect(limitOf({ bands }, 45_000)).toContain(
      'Two bands of the authorisation table cover a population of 45,000',
    );
    expect(limitOf({ bands }, 30_000)).toBe('£1,000.00');
  });

  it('a reference without a date, and without who entered it', () => {
    expect(findingsOf({ document: [['Document reference', 'Test circular']] })).toEqual([
      ['authorisation.date', expect.stringContaining('has no date'), 'B1'],
      ['authorisation.enteredBy', expect.stringContaining('Nobody is named'), 'B1'],
    ]);
  });

  it('an entry that cannot be read', () => {
    expect(findingsOf({ document: [...DOCUMENT, ['Nation', 'Ruritania']] })).toEqual([
      [
        'authorisation.unreadable',
        '"Nation" of the authorisation is "Ruritania", which cannot be read. Enter it as the sheet says.',
        'B4',
      ],
    ]);
  });

  it('years that end before they begin', () => {
    const document = [...DOCUMENT, ['First year covered', '2020/21'], ['Last year covered', '2018/19']];
    expect(findingsOf({ document }, []).map(([rule, , cell]) => [rule, cell])).toEqual([
      ['authorisation.years', 'B5'],
    ]);
  });
});

describe('a sum for each head', () => {
  const perHead = (hundredthsOfPence: number) => ({ hundredthsOfPence, sources: [], example: false });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (hundredths) => {
        expect(perHeadIn(perHeadText(perHead(hundredths)))).toBe(hundredths);
      }),
    );
  });

  it('never falls as the people grow', () => {
    fc.assert(
      fc.property(
        fc.nat(5_000_000),
        fc.nat(5_000_000),
        fc.integer({ min: 1, max: 100_000 }),
        (one, other, sum) => {
          const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
          expect(forPeople(perHead(sum), fewer, '').value).toBeLessThanOrEqual(
            forPeople(perHead(sum), more, '').value,
          );
        },
      ),
    );
  });

  it.each(['', 'a quarter', '-0.25', '0.12345', '1,5'])('is not "%s"', (text) => {
    expect(perHeadIn(text)).toBeNull();
  });
});
