import { say } from '../../core/messages';
import { tableInRange } from '../../job/tableInRange';
import { rulesKind } from '../../limits/kinds';
import { positionInFormula } from '../../limits/positionInFormula';
import { positionRows, type PositionRow } from '../../limits/positionRows';
import { ledgerKind } from '../../spending/ledgerKind';
import { financialYearArgument, poundsArgument } from '../arguments';
import { defineFunction, type TableCell } from '../definition';
import { figureCell } from '../figureCell';
import { cell, optionalCell, optionalRange, range } from '../parameters';
import { TWINNING_LEDGER } from './exampleLedger';

const words = say.functions.position;
const pounds = { expects: say.functions.expectsPounds, schema: poundsArgument };

export const position = defineFunction({
  id: 'POSITION',
  help: words.help,
  notes: words.notes,
  parameters: [
    range({ name: 'lines', help: words.lines, expects: say.functions.classify.expectsLines }),
    cell({
      name: 'financial_year',
      help: words.financialYear,
      expects: say.functions.expectsYear,
      schema: financialYearArgument,
    }),
    optionalCell({ name: 'previous_actual', help: words.previousActual, ...pounds }),
    optionalCell({ name: 'previous_budget', help: words.previousBudget, ...pounds }),
    optionalRange({ name: 'rules', help: words.rules, expects: say.functions.classify.expectsRules }),
  ],
  returns: 'table',
  gives: words.gives,
  needsAddresses: true,
  examples: [
    {
      formula: '=TWIN.POSITION(A1:F5, "2018/19", 4000)',
      ranges: { 'A1:F5': TWINNING_LEDGER },
      result: [
        ['Financial year', '2018/19'],
        ['Test', 'Twinning and similar'],
        ['Outcome', 'within'],
        ['Limit', { number: 8000, as: 'pounds' }],
        ['Counted', { number: 1550.5, as: 'pounds' }],
        ['Remaining under this test', { number: 6449.5, as: 'pounds' }],
        ['Share of the limit', { number: 0.194, as: 'share' }],
        ['Left out of the test', { number: 0, as: 'pounds' }],
        ['Waiting for an answer', { number: 0, as: 'pounds' }],
        ['Basis of the limit', 'twice the actual spend of 2017/18'],
        ['Verified', 'handbook test, not verified'],
        ['Spend of the year', 'part year'],
        ['Spend of the year before', 'unknown'],
        ['Other assistance, counted', { number: 0, as: 'pounds' }],
        ['Externally funded', { number: 0, as: 'pounds' }],
        ['Example', 'EXAMPLE'],
        ['Why', 'The actual of 2017/18, £4,000.00, was recorded by whoever wrote the formula.'],
        ['Why', 'What is counted lies within the test. What is left is room under this test, not budget.'],
        ['Why', 'The ledger holds 3 of the 12 months of 2018/19.'],
        [
          'Why',
          'The authorisation’s reference is not entered, so the test is the handbook’s and is not verified.',
        ],
        ['Why', 'Orders not yet paid are not among these lines.'],
      ],
    },
  ],
  answer({ lines, financial_year: year, previous_actual, previous_budget, rules }) {
    const ledger = tableInRange(lines, ledgerKind);
    const rulesTable = rules === null ? null : tableInRange(rules, rulesKind);
    const given = { year, previousActual: previous_actual, previousBudget: previous_budget };
    const position = positionInFormula(ledger, rulesTable, given);
    const { years } = position;
    if (!years.includes(year)) return { error: 'notAvailable', because: words.noLines({ year, years }) };
    return { value: positionRows(position).map((row) => [words.labels[row.label], valueCell(row.value)]) };
  },
});

function valueCell(value: PositionRow['value']): TableCell {
  if (typeof value === 'string') return value;
  return 'cannotSay' in value ? { error: 'notAvailable', because: value.cannotSay } : figureCell(value);
}
