import fc from 'fast-check';
import { money, figureText } from '../../src/core/figure';
import type { FinancialYear } from '../../src/core/financialYear';
import { pence } from '../../src/core/pence';
import { costsJson } from '../../src/job/costsJson';
import { linkCosts, type LinkSpend } from '../../src/register/linkCosts';
import { linkCostsSheet } from '../../src/register/linkCostsSheet';
import { registerOf, sheet, day } from './tables';
import { visitsOf } from './visits';

const line = (
  partner: string | null,
  amount: number,
  year: string | null = '2018/19',
  row = 2,
): LinkSpend => {
  const source = { file: 'ledger.csv', sheet: null, cell: `E${row}` };
  return {
    partner,
    year: year as FinancialYear | null,
    amount: money(pence(amount), 'a line', [source]),
    what: 'Coach hire',
    isQueried: false,
    source,
  };
};

const { visits } = visitsOf(
  ['Date of visit', 'Twin town', 'In or out', 'Purpose', 'Cost'],
  [
    ['12-16 November 2018', 'Osnabrück', 'Out', 'Signing', 900],
    ['May 2018', 'Osnabrück', 'In', 'Return', null],
    ['30 March to 2 April 2019', 'Osnabrück', 'Out', 'Easter market', 100],
    ['June 2018', 'Lyon', 'Out', 'Fair', 50],
  ],
);
const links = registerOf([
  sheet('Links', [
    ['Council', 'Partner', 'Country', 'Type of link'],
    ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning'],
  ]),
]).partnerships;

describe('the costs in the JSON', () => {
  it('are the ledger’s sums by partner and year, lines of no link among them', () => {
    const spend = [line('Osnabrück', 120000), line(null, 5000, '2018/19', 9), line(null, 250, null, 10)];
    const json = costsJson(linkCosts(spend, visits, links));
    expect(
      json.map(({ partner, financialYear, ledger, visits: told, difference }) => [
        partner,
        financialYear,
        ledger,
        told,
        difference,
      ]),
    ).toEqual([
      ['Osnabrück', '2018/19', '1200.00', '900.00', '300.00'],
      ['Osnabrück', null, '0.00', '100.00', '-100.00'],
      [null, '2018/19', '50.00', null, null],
      [null, null, '2.50', null, null],
    ]);
    expect(json[2]?.sources).toEqual([{ file: 'ledger.csv', sheet: null, cell: 'E9' }]);
  });
});

describe('what a link cost in a year', () => {
  const costs = linkCosts([line('Osnabrück', 120000), line(null, 5000, '2018/19', 9)], visits, links);

  it('is the ledger’s lines beside the visits of the log, and the difference', () => {
    const [row] = costs.rows;
    expect(row).toMatchObject({
      partner: 'Osnabrück',
      year: '2018/19',
      ledger: { value: 120000 },
      visits: { value: 90000 },
      difference: { value: 30000 },
      withoutCost: 1,
    });
    expect(row?.difference?.sources).toEqual([
      { file: 'ledger.csv', sheet: null, cell: 'E2' },
      { file: 'links.xlsx', sheet: 'Visits log', cell: 'E2' },
    ]);
  });

  it('puts a visit over the turn of the year into no year', () => {
    expect(costs.rows.map(({ year, visits: told }) => [year, told && figureText(told)])).toEqual([
      ['2018/19', '£900.00'],
      [null, '£100.00'],
    ]);
  });

  it('lists the lines that nothing ties to a link, and visits whose cost nobody can share out', () => {
    expect(costs.withoutLink.map(({ source }) => source.cell)).toEqual(['E9']);
    expect(costs.unshared.map(({ name }) => name)).toEqual(['2018-06 Lyon (out)']);
  });

  it('says in words what the difference may be', () => {
    const [table] = linkCostsSheet(costs, day('2019-06-01')).tables;
    expect(table?.rows.map(({ cells }) => cells['reading'])).toEqual([
      {
        value:
          'The ledger has £300.00 more than the visits: other spend on the link, or a visit without its cost. 1 visit has no cost in the log.',
      },
      {
        value:
          'The visits have £100.00 more than the ledger: paid by others, booked elsewhere, or in another year.',
      },
    ]);
  });

  it('says nothing of the ledger where none was read', () => {
    const [row] = linkCosts([], visits, links).rows;
    expect([row?.ledger, row?.difference, row?.visits?.value]).toEqual([null, null, 90000]);
  });

  it('always adds up, with the lines without a link, to the international spend', () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.constantFrom('Osnabrück', 'osnabrück ', 'Toyota City', null),
          fc.integer({ min: -100000, max: 100000 }),
          fc.constantFrom('2017/18', '2018/19', null),
        )
        .map(([partner, amount, year]) => line(partner, amount, year)),
    );
    fc.assert(
      fc.property(lines, (spend) => {
        const { rows, withoutLink } = linkCosts(spend, visits, links);
        const shown = [...rows.flatMap((row) => row.lines), ...withoutLink];
        expect(shown).toHaveLength(spend.length);
        expect(
          rows.reduce((sum, { ledger }) => sum + (ledger?.value ?? 0), 0) +
            withoutLink.reduce((sum, { amount }) => sum + amount.value, 0),
        ).toBe(spend.reduce((sum, { amount }) => sum + amount.value, 0));
      }),
    );
  });
});
