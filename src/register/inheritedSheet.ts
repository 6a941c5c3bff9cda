import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import type { InheritedLink } from './inheritedLinks';
import { sourcesText } from './sourcesText';

const words = say.linkAnswers.inherited;
const { text } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('successor', 26, 'key'),
  text('former', 24, 'key'),
  { ...text('ended', 12), type: 'date' },
  text('partner', 18, 'key'),
  text('kind', 16, 'key'),
  text('status', 12),
  text('restsOn', 26),
  { ...text('taken', 16, 'entered'), choices: words.taken },
  { ...text('on', 12, 'entered'), type: 'date' },
  text('minute', 14, 'entered'),
  { ...text('source', 22), unprinted: true },
];

/** The sheet "Inherited links"; none where every council of the register still stands. */
export function inheritedSheet(inherited: readonly InheritedLink[]): SheetModel[] {
  if (inherited.length === 0) return [];
  return [
    tableSheet({
      id: 'register-inherited',
      table: 'register.inherited',
      words,
      columns: COLUMNS,
      rows: inherited.map(rowOf),
    }),
  ];
}

function rowOf({ link, former, ended, successors, successorsFrom }: InheritedLink): RowModel['cells'] {
  return {
    successor: value(successors.join('; ') || words.notKnown),
    former: value(former),
    ended: value(ended),
    partner: value(link.partner),
    kind: value(say.register.kind[link.kind ?? 'notStated']),
    status: value(say.register.statusName[link.status]),
    restsOn: value(successorsFrom ?? words.notChecked),
    source: value(sourcesText(link.sources)),
  };
}
