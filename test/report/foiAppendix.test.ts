import { composeReport } from '../../src/report/composeReport';
import { d2 } from '../../src/report/profiles/d2';
import { standard } from '../../src/report/profiles/standard';
import { renderText } from '../../src/report/text';
import type { FoiRow } from '../../src/register/foiPack';
import { at, day, reportInput, sample, visit } from './fixtures';

const row: FoiRow = {
  year: null,
  visit: 'Toyota City',
  destination: 'Toyota City',
  when: { from: day('2018-11'), to: null, dateWords: null, direction: 'out' },
  people: { members: 8, officers: 4, youngPeople: null, accompanying: null, others: null, people: 12 },
  purpose: 'Anniversary of the link',
  travelClass: null,
  costs: {
    travel: sample(120_000, 'travel as stated', 'K9'),
    accommodation: null,
    subsistence: null,
    other: null,
    accompanying: null,
    total: sample(150_000, 'total as stated', 'L9'),
    each: null,
  },
  paidBy: 'Derbyshire County Council',
  names: [],
  withheld: 3,
  source: at('Visits log', 'A9'),
};

const asked = (text: string) => ({
  question: 'Table of visits, as asked about under freedom of information, with the paper?',
  ...{ text, date: null, by: null, role: null, on: null, reason: null, source: null },
});
const paper = (answer: string | null, profile = standard, foi: readonly FoiRow[] = [row]) => {
  const input = reportInput({ profile, foi });
  const choices = answer === null ? [] : [asked(answer)];
  return composeReport({ ...input, housekeeping: { ...input.housekeeping, choices } });
};

describe('the table of visits that is asked for under freedom of information', () => {
  it.each([d2, standard])('is an appendix of the $id paper where somebody decided so', (profile) => {
    const text = renderText(paper('yes', profile));
    expect(text).toMatch(/Appendix [A-D]: Visits as asked about under freedom of information/);
    expect(text).toContain('Visit: Toyota City, November 2018, outward');
    expect(text).toContain('People: 12 (8 members, 4 officers)');
    expect(text).toContain(
      'Cost and who paid: Travel £1,200.00 (EXAMPLE); Total £1,500.00 (EXAMPLE). Paid by Derbyshire County Council',
    );
  });

  it('shows no name that nobody decided to show, and says how many are withheld', () => {
    expect(renderText(paper('yes'))).toContain('Names: 3 names withheld');
    expect(renderText(paper('yes', standard, [{ ...row, names: ['Cllr A'], withheld: 2 }]))).toContain(
      'Names: Cllr A; 2 names withheld',
    );
  });

  it('can be followed to the cells of the log, figure by figure', () => {
    const listed = new Map(paper('yes').figures.map(({ id, figure }) => [id, figure.sources]));
    expect(listed.get('foi.toyota-city-2018-11.total')).toEqual([at('Ledger', 'L9')]);
    expect(listed.get('foi.toyota-city-2018-11.people')).toEqual([at('Visits log', 'A9')]);
  });

  it.each([null, 'no'])('is no part of the paper where the answer is %s', (answer) => {
    expect(renderText(paper(answer))).not.toContain('freedom of information');
  });

  it('leaves out visits of councils that the paper is not for', () => {
    const elsewhere = { ...row, source: at('Visits log', 'A44') };
    expect(renderText(paper('yes', standard, [elsewhere]))).not.toContain('freedom of information');
    expect(visit().source).toEqual(row.source);
  });
});
