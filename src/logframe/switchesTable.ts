import { say } from '../core/messages';
import { value, type ColumnModel, type RowModel, type TableModel } from '../workbook/sheetModel';

export const SWITCHES_TABLE = 'logframe.switches';

const words = say.logframe.switches;

/** Every check with its reason, and columns in which a person switches it off and says why. */
export function switchesTable(): TableModel {
  return {
    id: SWITCHES_TABLE,
    caption: words.caption,
    columns,
    rows: Object.entries(say.logframe.checks).map(([id, { name, because, from }]): RowModel => ({
      key: id,
      cells: { check: value(id), name: value(name), because: value(because), from: value(from) },
    })),
  };
}

const column = (
  id: keyof typeof words.columns,
  owner: ColumnModel['owner'],
  width: number,
  more: Pick<ColumnModel, 'choices'> = {},
): ColumnModel => ({ id, header: words.columns[id], owner, type: 'text', width, ...more });

const columns: readonly ColumnModel[] = [
  column('check', 'key', 10),
  column('name', 'computed', 30),
  column('because', 'computed', 60),
  column('from', 'computed', 30),
  column('off', 'entered', 30, { choices: [words.off] }),
  column('by', 'entered', 16),
  column('why', 'entered', 24),
];
