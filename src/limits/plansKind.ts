import { date, money, tableKind, text } from '../tables/kind';

/**
 * What a council means to spend: what for, how much, when. Its headings speak of plans, so that no ledger and no list of orders is
 * taken for one; plain headings will do where a title says "Plans".
 */
export const plansKind = tableKind({
  id: 'plans',
  called: 'a list of plans',
  fields: {
    what: text(
      'plan',
      'planned activity',
      'what is planned',
      'proposed activity',
      'proposal',
      'what for',
      'activity',
      'description',
      'what',
      'purpose',
    ).but('planned amount', 'planned date', 'planned month', 'plan number', 'plan ref'),
    amount: money(
      'planned amount',
      'planned spend',
      'planned cost',
      'amount planned',
      'proposed spend',
      'proposed amount',
      'estimated cost',
      'amount',
      'cost',
    ).but('budget', 'actual', 'net amount', 'gross amount'),
    date: date(
      'planned date',
      'planned month',
      'month planned',
      'date planned',
      'proposed date',
      'proposed month',
      'month',
      'when',
      'date',
    ).but('order date', 'post date', 'posting date', 'payment date', 'invoice date', 'date paid'),
    test: text('test', 'limit test', 'route'),
    partnership: text('partnership', 'partner', 'link', 'twinning link'),
    status: text('status', 'note', 'remark', 'comment'),
  },
  // Columns alone never make a list of plans: a title, or a heading that tells, must speak for it.
  needs: [],
  needsUnderTitle: [['what', 'amount', 'date']],
  telling: [
    'what is planned',
    'planned activity',
    'planned month',
    'proposed activity',
    'proposed month',
    'planned amount',
    'planned spend',
    'planned cost',
    'amount planned',
    'proposed spend',
    'proposed amount',
  ],
  rowNeeds: [['amount'], ['date']],
  titles: ['plans', 'planned spend', 'planned spending', 'what if', 'spending plans'],
});
