import { say } from '../../core/messages';
import { tableInRange } from '../../job/tableInRange';
import { rulesKind } from '../../limits/kinds';
import { linesInFormula, type LineInWords } from '../../limits/linesInFormula';
import { ledgerKind } from '../../spending/ledgerKind';
import { defineFunction, type TableCell } from '../definition';
import { optionalRange, range } from '../parameters';
import { TWINNING_LEDGER } from './exampleLedger';

const words = say.functions.classify;

export const classify = defineFunction({
  id: 'CLASSIFY',
  help: words.help,
  notes: words.notes,
  parameters: [
    range({ name: 'lines', help: words.lines, expects: words.expectsLines }),
    optionalRange({ name: 'rules', help: words.rules, expects: words.expectsRules }),
  ],
  returns: 'table',
  gives: words.gives,
  needsAddresses: true,
  examples: [
    {
      formula: '=TWIN.CLASSIFY(A1:F5)',
      ranges: { 'A1:F5': TWINNING_LEDGER },
      result: [
        ['Test', 'Treatment', 'Flags', 'Reason'],
        [
          'Twinning and similar',
          'counted',
          '',
          'cultural, educational or similar town twinning: the previous-year test; posted to the international cost centre "1402 International relations"',
        ],
        [
          'Twinning and similar',
          'counted',
          'hospitality',
          'cultural, educational or similar town twinning: the previous-year test; posted to the international cost centre "1402 International relations"',
        ],
        [
          'Twinning and similar',
          'counted',
          '',
          'cultural, educational or similar town twinning: the previous-year test; posted to the international cost centre "1402 International relations"',
        ],
        [
          'Not international',
          'not international',
          '',
          'no international cost centre, no words of a link, no partner named',
        ],
      ],
    },
  ],
  answer({ lines, rules }) {
    const ledger = tableInRange(lines, ledgerKind);
    const rulesTable = rules === null ? null : tableInRange(rules, rulesKind);
    const told = linesInFormula(ledger, rulesTable);
    const first = lines.at?.row ?? 0;
    return {
      value: ledger.grid.rows.slice(first).map((_, at) => {
        const row = first + at;
        return row === ledger.headerRow ? rowOf(words.headings) : rowOf(told.get(row) ?? BLANK);
      }),
    };
  },
});

const BLANK: LineInWords = { test: '', treatment: '', flags: '', reason: '' };

function rowOf({ test, treatment, flags, reason }: LineInWords): TableCell[] {
  return [test, treatment, flags, reason];
}
