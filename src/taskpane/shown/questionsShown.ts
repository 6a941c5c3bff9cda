import { say } from '../../core/messages';
import type { Grid } from '../../workbook/grid';
import type { EntryHolds } from '../../job/entryFault';
import type { TableModel, RowModel, SheetModel } from '../../workbook/sheetModel';
import { CHOICES_TABLE, MATTERS_TABLE, PAPERS_TABLE } from '../../report/choicesSheet/reportChoicesSheet';
import { CHOICE_IDS, needsPerson, type ChoiceId } from '../../report/housekeeping/reportChoices';
import type { QuestionText } from './paperText';
import { fieldsOf, type FieldAsked, type RecordFormText } from './recordForm';
import { rowForm } from './rowForm';

const { questions } = say.choices;
const words = say.reportScreen;

/** Asked first, together: without these no notice can be said. */
const FIRST: readonly ChoiceId[] = ['route', 'nation', 'published'];

/** Answers that are a day. */
const DAYS: ReadonlySet<ChoiceId> = new Set([
  'published',
  'keyNotice',
  'privateNotice',
  'secondNotice',
  'decisionPublished',
]);

/** Answers of which there are only a few, in words that are read as each of them. */
const OPTIONS: Readonly<Partial<Record<ChoiceId, readonly string[]>>> = {
  route: Object.values(say.notices.route),
  nation: ['England', 'Wales', 'Scotland', 'Northern Ireland'],
  body: say.reportScreen.bodies,
  keyDecision: [say.choicesSheet.yes, say.choicesSheet.no],
  inPrivate: [say.choicesSheet.yes, say.choicesSheet.no],
};

/** Who decides, in which nation, and when the papers are published: one form over three rows of the sheet. */
export function decisionForm(generated: readonly Grid[], sheet: SheetModel): RecordFormText {
  return {
    id: 'decision',
    about: words.decisionAbout,
    sheet: sheet.name,
    groups: null,
    fields: fieldsOf(generated, sheet, FIRST.map(answerField)),
  };
}

/** The other questions about decision and publication, each with who answered and why. */
export function questionsShown(generated: readonly Grid[], sheet: SheetModel): QuestionText[] {
  return CHOICE_IDS.filter((id) => !FIRST.includes(id)).map((id) => questionShown(generated, sheet, id));
}

export function questionShown(generated: readonly Grid[], sheet: SheetModel, id: ChoiceId): QuestionText {
  const { ask, why } = questions[id];
  const { label: _, table, key, column, ...answer } = answerField(id);
  const form = rowForm({
    ...{ generated, sheet, table, key, about: ask },
    columns: { [column]: answer, by: { needed: needsPerson(id) } },
  });
  return { question: ask, answer: firstValue(form), why, form };
}

/** Paragraphs that somebody should say yes or no about, or has decided about. */
export function mattersShown(generated: readonly Grid[], sheet: SheetModel): QuestionText[] {
  return rowsOf(sheet, MATTERS_TABLE).map((row) => {
    const where = textIn(row, 'where');
    const question = words.matter({ where, matter: row.key });
    const form = rowForm({
      ...{ generated, sheet, table: MATTERS_TABLE, key: row.key, about: question },
      columns: { exempt: { needed: true }, reason: { long: true } },
    });
    return { question, answer: firstValue(form), why: textIn(row, 'mentions') || words.noMention, form };
  });
}

/** Documents that the paper rests on, for the proper officer to list or not. */
export function papersShown(generated: readonly Grid[], sheet: SheetModel): QuestionText[] {
  return rowsOf(sheet, PAPERS_TABLE).map((row) => {
    const form = rowForm({
      ...{ generated, sheet, table: PAPERS_TABLE, key: row.key, about: row.key },
      columns: { listed: { needed: true } },
    });
    return { question: row.key, answer: firstValue(form), why: textIn(row, 'because'), form };
  });
}

function answerField(id: ChoiceId): FieldAsked {
  const { ask, expects } = questions[id];
  const holds: EntryHolds = DAYS.has(id) ? 'day' : 'text';
  const options = OPTIONS[id];
  return {
    ...{ table: CHOICES_TABLE, key: ask, column: 'answer', label: ask, holds },
    ...(options ? { options } : { hint: expects }),
  };
}

function firstValue({ fields: [first] }: RecordFormText): string | null {
  return first === undefined || first.value === '' ? null : first.value;
}

function rowsOf(sheet: SheetModel, id: string): TableModel['rows'] {
  return sheet.tables.find((table) => table.id === id)?.rows ?? [];
}

function textIn({ cells }: RowModel, column: string): string {
  const cell = cells[column];
  return cell && 'value' in cell && typeof cell.value === 'string' ? cell.value : '';
}
