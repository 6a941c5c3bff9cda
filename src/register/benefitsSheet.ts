import { say } from '../core/messages';
import { checklistLinks } from './checklistLinks';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import { linkBenefits, type LinkBenefit } from './linkBenefits';
import type { LinkRecord } from './linkRecord';
import { identityOf } from './registerSheet';
import { sourcesText } from './sourcesText';

const words = say.linkLife.benefits;
const { text } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('councils', 22, 'key'),
  text('partner', 15, 'key'),
  text('kind', 14, 'key'),
  text('heading', 26, 'key'),
  text('group', 14),
  text('because', 22),
  text('expected', 18, 'entered'),
  text('achieved', 18, 'entered'),
  text('evidence', 16, 'entered'),
  { ...text('source', 26), unprinted: true },
];

/** The sheet "Link benefits": what each link that has not ended may bring, under the handbook's headings, to be filled in. */
export function benefitsSheet(records: readonly LinkRecord[]): SheetModel {
  const { listed, notes } = checklistLinks(records);
  return tableSheet({
    id: 'register-benefits',
    table: 'register.benefits',
    words: { ...words, notes: [...words.notes, ...notes] },
    columns: COLUMNS,
    rows: listed.flatMap(rowsOf),
  });
}

function rowsOf(record: LinkRecord): RowModel['cells'][] {
  const benefits = linkBenefits(record);
  return benefits.length === 0 ? [rowOf(record, null)] : benefits.map((benefit) => rowOf(record, benefit));
}

function rowOf({ link }: LinkRecord, suggested: LinkBenefit | null): RowModel['cells'] {
  return {
    ...identityOf(link),
    heading: value(suggested ? words.heading[suggested.benefit] : words.notTold),
    group: value(suggested && words.group[suggested.group]),
    because: value(suggested?.because.join('; ') ?? null),
    source: value(suggested && sourcesText(suggested.sources)),
  };
}
