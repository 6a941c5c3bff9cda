import { say } from '../../core/messages';
import { value, type TableModel } from '../../workbook/sheetModel';
import { CHOICE_IDS, choiceAsked, type ChoiceId } from '../housekeeping/reportChoices';
import type { ReportInput } from '../reportInput';
import { choiceColumn } from './choiceColumn';

export const CHOICES_TABLE = 'report.choices';
export const CHOICES_COLUMNS = say.choicesSheet.choiceHeaders;

const words = say.choicesSheet;

/** The questions about decision and publication, to be answered beside each. */
export function choicesTable({ housekeeping }: ReportInput): TableModel {
  const columns = CHOICES_COLUMNS;
  return {
    id: CHOICES_TABLE,
    caption: words.choicesCaption,
    columns: [
      choiceColumn('question', columns.question, 34, 'key'),
      choiceColumn('expects', columns.expects, 30),
      choiceColumn('answer', columns.answer, 34, 'entered'),
      choiceColumn('by', columns.by, 18, 'entered'),
      choiceColumn('role', columns.role, 20, 'entered'),
      choiceColumn('on', columns.on, 13, 'entered'),
      choiceColumn('reason', columns.reason, 22, 'entered'),
      choiceColumn('why', columns.why, 22),
    ],
    rows: CHOICE_IDS.map((id) => {
      const given = housekeeping.choices.findLast(({ question }) => choiceAsked(question) === id);
      return {
        key: questionOf(id).ask,
        cells: {
          question: value(questionOf(id).ask),
          expects: value(questionOf(id).expects),
          why: value(questionOf(id).why),
          answer: value(given?.text ?? null),
          by: value(given?.by ?? null),
          role: value(given?.role ?? null),
          on: value(given?.on ?? null),
          reason: value(given?.reason ?? null),
        },
      };
    }),
  };
}

function questionOf(id: ChoiceId) {
  return say.choices.questions[id];
}
