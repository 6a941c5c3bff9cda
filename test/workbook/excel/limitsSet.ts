import { column, sumifs, toPenny, txt } from '../../../src/workbook/formula';
import { value, type RowModel, type SheetModel } from '../../../src/workbook/sheetModel';
import { columnOf, sheetOf, tableOf } from '../sheets';

/** A limit position over a table of lines on another sheet, as the product writes them. */
export function limitsSet(lineRows: readonly RowModel[] = LINES): SheetModel[] {
  const counted = toPenny(
    sumifs(column('working.lines', 'amount'), [column('working.lines', 'treatment'), txt('counted')]),
  );
  return [
    sheetOf(
      'Limits',
      [
        tableOf(
          'limits.positions',
          [
            columnOf('council', { owner: 'key' }),
            columnOf('counted', { type: 'pounds' }),
            columnOf('outcome', { tones: { Within: 'good', Over: 'alert' } }),
          ],
          [
            {
              key: 'Derby City Council',
              cells: {
                council: value('Derby City Council'),
                counted: { formula: counted, result: 600 },
                outcome: value('Within'),
              },
            },
          ],
        ),
        tableOf(
          'limits.choices',
          [
            columnOf('choice', { owner: 'key' }),
            columnOf('answer', { owner: 'entered', choices: ['actual', 'budget'] }),
          ],
          [{ key: 'basis', cells: { choice: value('basis') } }],
        ),
      ],
      { notes: ['As at 21 November 2026.', 'EXAMPLE figures.'], orientation: 'landscape' },
    ),
    sheetOf('Working', [tableOf('working.lines', LINE_COLUMNS, lineRows)]),
  ];
}

const LINE_COLUMNS = [
  columnOf('line', { owner: 'key' }),
  columnOf('payee'),
  columnOf('date', { type: 'date' }),
  columnOf('amount', { type: 'pounds' }),
  columnOf('treatment'),
  columnOf('note', { owner: 'entered' }),
];

export const LINES = [
  line('00123', '=HYPERLINK("x")', '2018-11-13', 1200, 'counted'),
  line('3E10', '1-2', '2018-11', -600, 'counted'),
  line('@SUM(A1)', 'TRUE', '1998', 0, 'excluded'),
];

/** A row of the table of lines. */
export function line(key: string, payee: string, date: string, amount: number, treatment: string): RowModel {
  return {
    key,
    cells: {
      line: value(key),
      payee: value(payee),
      date: value(date),
      amount: value(amount),
      treatment: value(treatment),
    },
  };
}
