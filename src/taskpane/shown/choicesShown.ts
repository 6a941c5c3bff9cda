import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import { registerQuestions } from '../../job/registerQuestions';
import { settingsOf } from '../../job/settingsOf';
import { CHOICES_TABLE } from '../../job/settingsSheet';
import { choiceAnswers, choiceAnswerText } from '../../limits/choiceAnswers';
import { recordedText, type ChoiceRow } from '../../limits/choices';
import { choicesAsked } from '../../limits/choicesAsked';
import type { SheetModel } from '../../workbook/sheetModel';
import type { ChoiceText } from './opened';
import { placeIn } from './placeIn';
import { fieldsOf, type RecordFormText } from './recordForm';

const words = say.screens.record;

/** The choices by the screen that they are made on, each with the form that records it. */
export function choicesShown(
  file: string,
  job: Job,
): { readonly limits: ChoiceText[]; readonly council: ChoiceText[]; readonly register: ChoiceText[] } {
  const settings = settingsOf(job);
  const shown = (rows: readonly ChoiceRow[]): ChoiceText[] =>
    rows.map((row) => ({ ...choiceText(file, row), form: choiceForm(job, settings, row) }));
  const asked = choicesAsked(job.limits.choices.register, job.limits.body);
  return {
    limits: shown(asked.filter(({ id }) => id !== COUNCIL)),
    council: shown(asked.filter(({ id }) => id === COUNCIL)),
    register: shown(registerQuestions(job)),
  };
}

/** Whose ledger it is bears on more than the limits. */
const COUNCIL = 'council';

function choiceText(
  file: string,
  { id, question, value, why, recorded }: ChoiceRow,
): Omit<ChoiceText, 'form'> {
  return {
    question,
    inForce: value === '' ? say.job.notChosen : choiceAnswerText(id, value),
    recorded: recorded ? recordedText(recorded) : say.job.standard,
    because: why,
    place: recorded?.source ? placeIn(file, recorded.source) : null,
  };
}

function choiceForm(job: Job, settings: SheetModel, { id, question }: ChoiceRow): RecordFormText {
  const cell = { table: CHOICES_TABLE, key: question };
  const { answer, chosenBy, chosenByHint, date, dayHint, reason } = words;
  return {
    id: `choice ${id}`,
    about: question,
    sheet: settings.name,
    groups: null,
    fields: fieldsOf(job.inputs.generated, settings, [
      { ...cell, column: 'value', label: answer, options: choiceAnswers(id) ?? [], needed: true },
      { ...cell, column: 'chosenBy', label: chosenBy, hint: chosenByHint, needed: true },
      { ...cell, column: 'date', label: date, hint: dayHint, holds: 'day' },
      { ...cell, column: 'reason', label: reason },
    ]),
  };
}
