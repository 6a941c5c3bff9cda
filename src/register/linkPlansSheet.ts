import { say } from '../core/messages';
import { checklistLinks } from './checklistLinks';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import type { LinkRecord } from './linkRecord';
import { identityOf } from './registerSheet';
import { sourcesText } from './sourcesText';

const words = say.linkLife.plans;
const { text, date } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('councils', 24, 'key'),
  text('partner', 16, 'key'),
  text('kind', 15, 'key'),
  text('part', 18, 'key'),
  text('says', 40),
  text('entered', 30, 'entered'),
  date('agreedOn', 14, 'entered'),
  { ...text('source', 26), unprinted: true },
];

/** The parts of a strategic plan. Source: handbook, "Strategic plan". */
const PARTS = ['aims', 'planMethod', 'planOutcomes', 'planTimetable', 'planResources'] as const;

/** The sheet "Link plans": the five parts of a strategic plan for each link that has not ended. */
export function linkPlansSheet(records: readonly LinkRecord[]): SheetModel {
  const { listed, notes } = checklistLinks(records);
  return tableSheet({
    id: 'register-plans',
    table: 'register.plans',
    words: { ...words, notes: [...words.notes, ...notes] },
    columns: COLUMNS,
    rows: listed.flatMap((record) => PARTS.map((part) => rowOf(record, part))),
  });
}

function rowOf({ link, details }: LinkRecord, part: (typeof PARTS)[number]): RowModel['cells'] {
  const said = details.filter(({ field }) => field === part);
  return {
    ...identityOf(link),
    part: value(say.linkLife.planPart[part]),
    says: value(said.map(({ text: typed }) => typed).join('; ') || null),
    source: value(sourcesText(said.flatMap(({ sources }) => sources)) || null),
  };
}
