import { say } from '../core/messages';
import { checklistLinks } from './checklistLinks';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import type { LinkRecord } from './linkRecord';
import { linkSteps, type StepStanding } from './linkSteps';
import { identityOf } from './registerSheet';
import { sourcesText } from './sourcesText';

const words = say.linkLife.steps;
const { text, date } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('councils', 22, 'key'),
  text('partner', 15, 'key'),
  text('kind', 14, 'key'),
  text('step', 17, 'key'),
  text('phase', 15),
  text('shown', 30),
  text('missing', 26),
  date('doneOn', 12, 'entered'),
  text('notes', 16, 'entered'),
  { ...text('source', 26), unprinted: true },
];

/** The sheet "Link steps": the handbook's seven steps for each link that has not ended, with what the register shows. */
export function stepsSheet(records: readonly LinkRecord[]): SheetModel {
  const { listed, notes } = checklistLinks(records);
  return tableSheet({
    id: 'register-steps',
    table: 'register.steps',
    words: { ...words, notes: [...words.notes, ...notes] },
    columns: COLUMNS,
    rows: listed.flatMap((record) => linkSteps(record).map((standing) => rowOf(record, standing))),
  });
}

function rowOf(
  { link }: LinkRecord,
  { step, phase, shown, missing, sources }: StepStanding,
): RowModel['cells'] {
  return {
    ...identityOf(link),
    step: value(say.linkLife.step[step]),
    phase: value(say.linkLife.phase[phase]),
    shown: value(shown.join('. ') || null),
    missing: value(missing.join('; ') || words.nothingMissing),
    source: value(sourcesText(sources) || null),
  };
}
