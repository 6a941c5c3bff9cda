import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** A table of limits by population. The figures are made up; the real ones are not public. */
export const authorisation: Shape = {
  kind: 'authorisation',
  titles: ['General authorisation', 'Overseas assistance limits', 'Limits by population'],
  key: ['from', 'to', 'limit'],
  told: [],
  rows: [3, 7],
  row: bandRow,
  columns: [
    {
      of: 'from',
      field: 'from',
      holds: 'count',
      share: 1,
      headings:
        heads(`Population From | From | Population over | Lower Limit of Population | Minimum Population | Population
      from (inclusive) | From Population`),
    },
    {
      of: 'to',
      field: 'to',
      holds: 'count',
      share: 0.95,
      headings: heads(
        `Population To | To | Up To | Not Exceeding | Maximum Population | Population up to | To Population`,
      ),
    },
    {
      of: 'limit',
      field: 'limit',
      holds: 'money',
      share: 1,
      headings:
        heads(`Limit | Limit (£) | Maximum Amount | Annual Limit | Maximum Spend (£) | Expenditure Limit | Limit £ |
      Maximum Expenditure`),
    },
    { of: 'band', field: null, holds: 'code', share: 0.4, headings: heads('Band | Row') },
    { of: 'note', field: null, holds: 'text', share: 0.3, headings: heads('Note | Remarks') },
  ],
  enough: () => true,
};

function bandRow(_dice: Dice, at: number): Record<string, True> {
  return {
    from: at * 50_000,
    to: (at + 1) * 50_000 - 1,
    limit: (at + 1) * 1_234_500,
    band: 'ABCDEFGH'.charAt(at),
    note: at === 0 ? 'EXAMPLE' : null,
  };
}
