import fc from 'fast-check';
import type { FinancialYear } from '../../src/core/financialYear';
import { foiPack, type NameDecision } from '../../src/register/foiPack';
import { foiPackSheet } from '../../src/register/foiSheets';
import { day } from './tables';
import { visitsOf } from './visits';

const HEADERS = [
  'Date of visit',
  'Destination',
  'In or out',
  'Purpose',
  'Members',
  'Officers',
  'Flights',
  'Flight class',
  'Hotel cost',
  'Food and drink',
  'Paid by',
  'Names of members',
  'Officer names',
  'Names of pupils',
];
const { visits } = visitsOf(HEADERS, [
  [
    '10-12 May 2018',
    'Osnabrück',
    'Out',
    'Speech of Ann Alder',
    1,
    2,
    300,
    'Economy',
    200,
    40,
    'Council',
    'Ann Alder',
    'Bo Beech (Head of Culture); Cy Cedar',
    'Ivy Planted',
  ],
  [
    'March 2018',
    'Lyon',
    'Out',
    'Fair',
    1,
    0,
    null,
    null,
    null,
    null,
    null,
    'Ann Alder; Ivy Planted',
    null,
    null,
  ],
]);

const decision = (name: string, more: Partial<NameDecision> = {}): NameDecision => ({
  visit: '2018-05-10 Osnabrück (out)',
  name,
  shows: true,
  by: 'Information Officer',
  on: day('2019-01-10'),
  reason: 'Acts in public',
  source: { file: 'out.xlsx', sheet: 'FOI names', cell: 'F5' },
  ...more,
});

const packOf = (...decisions: NameDecision[]) => foiPack(visits, decisions);
const first = (pack: ReturnType<typeof foiPack>) =>
  pack.rows.find(({ destination }) => destination === 'Osnabrück');

describe('the pack of what councils are asked about visits', () => {
  it('gives year, destination, dates, numbers, purpose, heads of cost and who paid', () => {
    expect(first(packOf())).toMatchObject({
      year: '2018/19',
      destination: 'Osnabrück',
      when: { from: '2018-05-10', to: '2018-05-12' },
      people: { members: 1, officers: 2 },
      travelClass: 'Economy',
      costs: {
        travel: { value: 30000 },
        accommodation: { value: 20000 },
        subsistence: { value: 4000 },
        total: { value: 54000 },
      },
      paidBy: 'Council',
    });
  });

  it('is in order of time, and can be of one year', () => {
    expect(packOf().rows.map(({ year }) => year)).toEqual(['2017/18', '2018/19']);
    expect(
      foiPack(visits, [], '2017/18' as FinancialYear).rows.map(({ destination }) => destination),
    ).toEqual(['Lyon']);
  });

  it('proposes to show members and senior officers, and shows nobody until it is decided', () => {
    expect(packOf().names.map(({ name, proposed, standing }) => [name, proposed, standing])).toEqual([
      ['Ann Alder', 'show', 'undecided'],
      ['Bo Beech', 'show', 'undecided'],
      ['Cy Cedar', 'consider', 'undecided'],
      ['Ann Alder', 'show', 'undecided'],
    ]);
    expect(first(packOf())).toMatchObject({ names: [], withheld: 3, purpose: 'Speech of [name left out]' });
  });

  it('shows a name by a recorded decision, on that visit alone', () => {
    const pack = packOf(decision('Ann Alder'));
    expect(pack.rows.map(({ names, withheld }) => [names, withheld])).toEqual([
      [[], 1],
      [['Ann Alder'], 2],
    ]);
  });

  it('withholds by a recorded decision, the latest standing', () => {
    expect(first(packOf(decision('Ann Alder'), decision('Ann Alder', { shows: false })))?.names).toEqual([]);
  });

  it('does not use a decision that nobody made', () => {
    const pack = packOf(decision('Ann Alder', { by: null }));
    expect(first(pack)?.names).toEqual([]);
    expect(pack.findings.map(({ message }) => message)).toEqual([
      'A decision about a name on 2018-05-10 Osnabrück (out) names nobody who made it, so it was not used. Enter who decided and when.',
    ]);
  });

  it('never brings back a young person, whatever is decided', () => {
    const pack = packOf(decision('Ivy Planted'));
    expect(JSON.stringify([pack.rows, pack.names])).not.toMatch(/Ivy|Planted/);
    expect(pack.findings.map(({ message }) => message)).toEqual([
      'A decision is about a name that is not listed for 2018-05-10 Osnabrück (out); it was not used.',
    ]);
  });

  it('hands out no source and no name on its sheet', () => {
    expect(JSON.stringify(foiPackSheet(packOf(), day('2019-01-15')))).not.toMatch(
      /links\.xlsx|Alder|Beech|Cedar|Planted/,
    );
  });

  it('shows only names that somebody decided to show, whichever decisions are recorded', () => {
    const decisions = fc.array(
      fc
        .tuple(
          fc.constantFrom('Ann Alder', 'Bo Beech', 'Cy Cedar', 'Ivy Planted'),
          fc.boolean(),
          fc.constantFrom('Information Officer', null),
        )
        .map(([name, shows, by]) => decision(name, { shows, by })),
    );
    fc.assert(
      fc.property(decisions, (recorded) => {
        const shown = packOf(...recorded).rows.flatMap(({ names }) => names);
        for (const name of shown)
          expect(recorded.some((one) => one.name === name && one.shows && one.by !== null)).toBe(true);
        expect(shown).not.toContain('Ivy Planted');
      }),
    );
  });
});
