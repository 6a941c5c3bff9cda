import { centre, digits, goods, service } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** What was budgeted and what was spent, a line a year or a line a year and cost centre. */
export const budget: Shape = {
  kind: 'budget',
  titles: [
    'Budget monitoring',
    'Revenue budget',
    'Twinning budget',
    'Budget history',
    'Sheet2',
    'Budget v actual',
  ],
  key: ['year', 'originalBudget', 'revisedBudget', 'actual'],
  told: [],
  rows: [5, 14],
  row: budgetRow,
  columns: [
    {
      of: 'year',
      field: 'year',
      holds: 'code',
      share: 1,
      headings: heads('Financial Year | Year | Fin Year | Fin. Yr | FY | Budget Year | Fiscal Year'),
    },
    {
      of: 'costCentre',
      field: 'costCentre',
      holds: 'code',
      share: 0.6,
      headings: heads('Cost Centre | Cost Centre Code | CC Code | Cost Ctr | CostCentre'),
    },
    {
      of: 'description',
      field: 'description',
      holds: 'text',
      share: 0.7,
      headings:
        heads(`Description | Budget Heading | Service | Budget Line | Narrative | Cost Centre Name | Cost Centre
      Description | Detail`),
    },
    {
      of: 'original',
      field: 'originalBudget',
      holds: 'money',
      share: 0.85,
      without: 'alone',
      headings:
        heads(`Original Budget | Original Budget £ | Approved Budget | Orig Budget | Original Estimate | Budget
      Original | Original Bdgt`),
    },
    {
      of: 'original',
      field: 'originalBudget',
      holds: 'money',
      share: 0.85,
      with: 'alone',
      headings: heads('Budget | Budget (£) | Annual Budget | Full Year Budget | Budget £ | Original Budget'),
    },
    { of: 'alone', field: null, holds: 'text', share: 0.4, headings: heads('Comments') },
    {
      of: 'revised',
      field: 'revisedBudget',
      holds: 'money',
      share: 0.5,
      without: 'alone',
      headings:
        heads(`Revised Budget | Current Budget | Latest Budget | Working Budget | Revised Estimate | Rev Budget |
      Revised Budget £`),
    },
    {
      of: 'actual',
      field: 'actual',
      holds: 'money',
      share: 0.85,
      headings:
        heads(`Actual | Actual £ | Outturn | Actual Spend | Actual Expenditure | Actuals | Final Outturn | Actual
      Outturn | Actual (£)`),
    },
    {
      of: 'variance',
      field: null,
      holds: 'money',
      share: 0.4,
      headings: heads('Variance | Variance £ | Over/(Under) | Under/Overspend | Var'),
    },
    {
      of: 'forecast',
      field: null,
      holds: 'money',
      share: 0.25,
      with: 'actual',
      headings: heads('Forecast | Projected Outturn | Forecast Outturn | Projection'),
    },
    { of: 'share', field: null, holds: 'text', share: 0.2, headings: heads('Variance % | % Spent | % Var') },
    {
      of: 'service',
      field: null,
      mayBe: ['description'],
      holds: 'text',
      share: 0.2,
      headings: heads('Directorate | Portfolio | Department'),
    },
    {
      of: 'holder',
      field: null,
      holds: 'text',
      share: 0.15,
      headings: heads('Budget Holder | Responsible Officer | Budget Manager'),
    },
  ],
  enough: (chosen) =>
    chosen.has('original') ||
    (chosen.has('revised') && !chosen.has('alone')) ||
    (chosen.has('actual') && chosen.has('costCentre')),
};

function budgetRow(dice: Dice, at: number): Record<string, True> {
  const original = dice.whole(1, 400) * 10_000;
  const actual = original + dice.whole(-90_000, 90_000);
  const start = 2012 + (at % 9);
  return {
    year: `${start}/${String((start + 1) % 100).padStart(2, '0')}`,
    costCentre: `TW${digits(dice, 3)}`,
    description: dice.chance(0.5) ? centre(dice) : goods(dice),
    original,
    revised: original + dice.whole(-10, 10) * 1000,
    actual,
    variance: actual - original,
    forecast: original + dice.whole(-50_000, 50_000),
    share: `${dice.whole(-20, 20)}%`,
    service: service(dice),
    holder: dice.pick(['Head of Place', 'Finance Manager']),
    alone: dice.chance(0.3) ? 'See note' : null,
  };
}
