import { date, money, tableKind, text, wholeNumber } from '../tables/kind';

/** The council's own copy of the population table of the general authorisation. Ships empty: its text is not public. */
export const authorisationKind = tableKind({
  id: 'authorisation',
  called: 'an authorisation table',
  fields: {
    from: wholeNumber(
      'population from',
      'population from inclusive',
      'from population',
      'population over',
      'population exceeding',
      'minimum population',
      'lower limit of population',
      'lower population',
      'from',
      'over',
    ).but('population up to', 'not exceeding'),
    to: wholeNumber(
      'population to',
      'to population',
      'population up to',
      'population not exceeding',
      'maximum population',
      'upper limit of population',
      'upper population',
      'not exceeding',
      'not over',
      'up to',
      'to',
    ),
    limit: money(
      'limit',
      'limit £',
      'annual limit',
      'expenditure limit',
      'maximum expenditure',
      'maximum spend',
      'maximum amount',
      'maximum',
      'amount',
    ).but('limit of population', 'lower limit', 'upper limit', 'maximum population', 'per head'),
    perHead: text(
      'limit per head',
      'per head',
      'per head of population',
      'amount per head',
      'pence per head',
      'sum per head',
    ),
  },
  needs: [
    ['from', 'to', 'limit'],
    ['from', 'limit'],
    ['from', 'perHead'],
  ],
  rowNeeds: [['from'], ['limit', 'perHead']],
  titles: ['authorisation', 'general authorisation', 'authorization'],
  mayBeEmpty: true,
});

/** Rules that the council writes itself: which lines are what. First match wins, before any rule of ours. */
export const rulesKind = tableKind({
  id: 'rules',
  called: 'a rules table',
  fields: {
    field: text('field', 'where to look', 'column', 'look in'),
    pattern: text('pattern', 'contains', 'words', 'text', 'match', 'value'),
    route: text('route', 'test', 'limit test'),
    treatment: text('treatment', 'treat as', 'decision', 'action'),
    power: text('power', 'power relied on', 'legal power'),
    partnership: text('partnership', 'partner', 'link'),
    reason: text('reason', 'why', 'because'),
    chosenBy: text('chosen by', 'decided by', 'entered by', 'who'),
    chosenOn: date('chosen on', 'decided on', 'date', 'when'),
  },
  needs: [
    ['pattern', 'treatment', 'reason'],
    ['field', 'pattern', 'treatment'],
    ['field', 'pattern', 'power'],
  ],
  rowNeeds: [['pattern']],
  titles: ['rules', 'classification rules'],
});

/** Open choices that a person has made: what, who, when, why. */
export const choicesKind = tableKind({
  id: 'settings',
  called: 'a list of choices',
  fields: {
    setting: text('choice', 'setting', 'question', 'option'),
    value: text('value', 'chosen', 'decision', 'answer'),
    chosenBy: text('chosen by', 'decided by', 'entered by', 'who', 'by'),
    date: date('date', 'chosen on', 'when', 'decided on'),
    reason: text('reason', 'why', 'note'),
  },
  needs: [['setting', 'value', 'chosenBy']],
  rowNeeds: [['setting']],
  titles: ['settings', 'choices', 'limit choices', 'decisions'],
});
