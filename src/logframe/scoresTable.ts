import { say } from '../core/messages';
import { call, cell, column as columnOf, here, num, txt, type Expression } from '../workbook/formula';
import { value, type RowModel, type TableModel } from '../workbook/sheetModel';
import type { ScoreStep } from './outputScore';
import { ANY_NUMBER, column, computed, is, hasNone, SCORES_TABLE, UNKNOWN, when } from './progressCells';

const words = say.logframeProgress.sheet;

/** As many letters as any scale seen has, and two more. */
const STEPS = 7;

/**
 * The council's own table: from which share which letter, lowest share first. It ships empty, because no official one is
 * published. Source: docs/sources.md, Logframes.
 */
export function scoresTable(table: readonly ScoreStep[]): TableModel {
  return {
    id: SCORES_TABLE,
    caption: words.scores,
    columns: [
      column('step', 16, { owner: 'key' }),
      column('from', 12, { type: 'percent', owner: 'entered' }),
      column('letter', 30, { owner: 'entered' }),
      column('order', 11),
    ],
    rows: Array.from({ length: Math.max(STEPS, table.length) }, (_, at) => rowOf(table, at)),
  };
}

const key = (at: number): string => String(at + 1);

function rowOf(table: readonly ScoreStep[], at: number): RowModel {
  const step = table[at];
  const before = table[at - 1];
  const isHigher = step === undefined || before === undefined || step.from > before.from;
  return {
    key: key(at),
    cells: {
      step: value(key(at)),
      from: value(step?.from ?? null),
      letter: value(step?.letter ?? null),
      order:
        at === 0
          ? value(null)
          : computed(
              orderFormula(at),
              step === undefined ? null : isHigher ? words.orders.ok : words.orders.wrong,
            ),
    },
  };
}

function orderFormula(at: number): Expression {
  return when(
    hasNone('from'),
    UNKNOWN,
    when(
      is(cell(SCORES_TABLE, key(at - 1), 'from'), '<', here('from')),
      txt(words.orders.ok),
      txt(words.orders.wrong),
    ),
  );
}

const inTable = (id: string) => columnOf(SCORES_TABLE, id);

/** The letter of the share in a column of the same row, by the table as it stands. */
export function letterFormula(share: string): Expression {
  const { letters, orders } = words;
  return when(
    is(call('COUNTIFS', inTable('from'), txt(ANY_NUMBER)), '=', num(0)),
    txt(letters.noTable),
    when(
      is(call('COUNTIFS', inTable('order'), txt(orders.wrong)), '>', num(0)),
      txt(letters.notInOrder),
      when(
        hasNone(share),
        txt(letters.unknown),
        when(
          is(here(share), '<', call('MIN', inTable('from'))),
          txt(letters.tooLow),
          call('INDEX', inTable('letter'), call('MATCH', here(share), inTable('from'), num(1))),
        ),
      ),
    ),
  );
}

/** What the formula says. */
export function letterOf(share: number | null, table: readonly ScoreStep[]): string {
  const { letters } = words;
  if (table.length === 0) return letters.noTable;
  const isOrdered = table.every(({ from }, at) => at === 0 || from > (table[at - 1]?.from ?? from));
  if (!isOrdered) return letters.notInOrder;
  if (share === null) return letters.unknown;
  return table.findLast(({ from }) => from <= share)?.letter ?? letters.tooLow;
}
