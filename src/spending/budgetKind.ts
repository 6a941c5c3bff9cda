import { money, tableKind, text, type RecordOf } from '../tables/kind';

/**
 * A budget sheet: one row a year, or a cost centre and year. The year may also stand in the headings ("Original budget 2017/18")
 * or above the table. What was spent so far in a year is not what the year came to, so "actual to date" is none of its fields.
 */
export const budgetKind = tableKind({
  id: 'budget',
  called: 'a budget',
  fields: {
    year: text('financial year', 'year', 'fiscal year', 'budget year', 'fin year'),
    costCentre: text(
      'cost centre',
      'cost center',
      'cost centre code',
      'budget code',
      'cost code',
      'code',
    ).but('cost centre description', 'cost centre name'),
    description: text(
      'description',
      'narrative',
      'budget line',
      'budget heading',
      'budget head',
      'cost centre description',
      'cost centre name',
      'service',
      'budget',
      'heading',
      'activity',
    ).but('budget original', 'original budget'),
    originalBudget: money(
      'original budget',
      'budget original',
      'budget £ original',
      'approved budget',
      'budget',
      'base budget',
      'original estimate',
      'annual budget',
      'full year budget',
    ).but(
      'revised budget',
      'current budget',
      'budget to date',
      'profiled budget',
      'budget holder',
      'budget manager',
    ),
    revisedBudget: money(
      'revised budget',
      'budget revised',
      'budget £ revised',
      'current budget',
      'latest budget',
      'budget after virement',
      'working budget',
      'revised estimate',
    ).but('original budget', 'budget to date'),
    actual: money(
      'actual',
      'actual spend',
      'actual expenditure',
      'outturn',
      'actual £',
      'final outturn',
      'actual outturn',
      'expenditure',
    ).but(
      'budget',
      'variance',
      'forecast',
      'projected',
      'actual to date',
      'spend to date',
      'expenditure to date',
      'year to date',
    ),
    status: text('status', 'example', 'remark', 'note', 'comment'),
  },
  needs: [
    ['year', 'originalBudget'],
    ['year', 'revisedBudget'],
    ['year', 'actual', 'costCentre'],
    ['costCentre', 'originalBudget', 'revisedBudget'],
    ['costCentre', 'originalBudget', 'actual'],
    ['description', 'originalBudget', 'revisedBudget'],
    ['description', 'originalBudget', 'actual'],
  ],
  rowNeeds: [['year']],
  titles: ['budget', 'budget monitoring', 'estimates'],
});

export type BudgetRecord = RecordOf<typeof budgetKind>;
