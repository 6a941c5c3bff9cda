import { recordedText, type ChoiceRow } from '../limits/choices';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { CouncilQuestion } from '../register/councilAnswers';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { overridesTable } from '../workbook/overridesTable';
import type { ColumnQuestion } from './columnQuestions';
import { paperTable, type PaperEntries } from './paperTable';

export const SETTINGS_SHEET = 'settings';
export const CHOICES_TABLE = 'settings.choices';
export const COLUMNS_TABLE = 'settings.columns';
export const COUNCILS_TABLE = 'settings.councils';

const entered = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'entered',
  type: 'text',
  width,
});
const computed = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'text',
  width,
});
const key = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'key',
  type: 'text',
  width,
});

export interface SettingsContent {
  readonly choices: readonly ChoiceRow[];
  readonly questions: readonly ColumnQuestion[];
  readonly councils: readonly CouncilQuestion[];
  /** What was entered about the report, by item. */
  readonly paper: PaperEntries;
}

/**
 * The one sheet that people set the product up on. It travels with the workbook: give the workbook back as an input, and what
 * was entered here holds.
 */
export function settingsSheet(content: SettingsContent): SheetModel {
  return {
    id: SETTINGS_SHEET,
    name: say.job.settingsName,
    title: say.job.settingsTitle,
    notes: say.job.settingsNotes,
    tables: [
      choicesTable(content.choices),
      ...(content.councils.length === 0 ? [] : [councilsTable(content.councils)]),
      columnsTable(content.questions),
      paperTable(content.paper),
      overridesTable(),
    ],
    orientation: 'landscape',
  };
}

/** Where a choice was recorded in an input, it is shown as recorded; a new answer goes into the entered columns. */
function choicesTable(choices: readonly ChoiceRow[]): TableModel {
  return {
    id: CHOICES_TABLE,
    caption: say.job.choicesCaption,
    columns: [
      key('choice', 'Choice', 35),
      computed('inForce', 'In force', 20),
      computed('recorded', 'Recorded by', 22),
      computed('because', 'Because', 32),
      entered('value', 'New answer', 16),
      entered('chosenBy', 'Chosen by', 20),
      entered('date', 'Date', 13),
      entered('reason', 'Reason', 22),
    ],
    rows: choices.map((choice): RowModel => ({
      key: choice.question,
      cells: {
        choice: value(choice.question),
        inForce: value(choice.value === '' ? say.job.notChosen : choice.value),
        recorded: value(choice.recorded ? recordedText(choice.recorded) : say.job.standard),
        because: value(choice.why),
      },
    })),
  };
}

/** Names that fit several councils wait here; answered ones stay, so that the answer holds for the next run. */
function councilsTable(questions: readonly CouncilQuestion[]): TableModel {
  const words = say.job.councilHeaders;
  return {
    id: COUNCILS_TABLE,
    caption: say.job.councilsCaption,
    columns: [
      key('typed', words.typed, 35),
      computed('rows', words.rows, 20),
      computed('where', words.where, 22),
      computed('possible', words.possible, 32),
      entered('answer', words.answer, 16),
      entered('chosenBy', words.chosenBy, 20),
      { ...entered('date', words.date, 13), type: 'date' },
    ],
    rows: questions.map(({ typed, candidates, rows, source, answer }): RowModel => ({
      key: typed,
      cells: {
        typed: value(typed),
        rows: value(String(rows)),
        where: value(source === null ? null : sourceText(source)),
        possible: value(candidates.join('; ') || null),
        answer: value(answer && (answer.council ?? say.job.noCouncil)),
        chosenBy: value(answer?.by ?? null),
        date: value(answer?.on ?? null),
      },
    })),
  };
}

/** Columns in doubt wait here for an answer; answered ones stay, so that the answer holds for the next export. */
function columnsTable(questions: readonly ColumnQuestion[]): TableModel {
  const words = say.job.columnHeaders;
  return {
    id: COLUMNS_TABLE,
    caption: say.job.columnsCaption,
    columns: [
      key('header', words.header, 35),
      key('kind', words.kind, 20),
      computed('where', words.where, 22),
      computed('found', words.found, 32),
      entered('field', words.field, 16),
      computed('possible', words.possible, 26),
    ],
    rows: questions.map((question): RowModel => ({
      key: `${question.header} | ${question.kind}`,
      cells: {
        header: value(question.header),
        kind: value(question.kind),
        where: value(question.where),
        found: value(question.found),
        field: value(question.answer),
        possible: value(question.possible.join(', ')),
      },
    })),
  };
}
