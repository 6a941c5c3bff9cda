import { readYesNo } from '../report/housekeeping/choiceReaders';
import { CLEARING_ROLES, type Clearance } from '../report/housekeeping/clearance';
import { typedText } from '../report/notes/typedText';
import type {
  Housekeeping,
  RecordedMatter,
  RecordedPaper,
  RecordedText,
} from '../report/housekeeping/housekeeping';
import type { RecordedChoice } from '../report/housekeeping/reportChoices';
import {
  CHOICES_COLUMNS,
  CHOICES_TABLE,
  CLEARANCE_COLUMNS,
  CLEARANCES_TABLE,
  clearanceText,
  MATTER_COLUMNS,
  MATTERS_TABLE,
  PAPER_COLUMNS,
  PAPERS_TABLE,
  REPORT_CHOICES_SHEET,
  TEXT_COLUMNS,
  TEXTS_TABLE,
} from '../report/choicesSheet/reportChoicesSheet';
import { say } from '../core/messages';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

/** What people entered on the sheets of report choices among those read. */
export function readHousekeeping(generated: readonly Grid[]): Housekeeping {
  const rows = (table: string): readonly EnteredRow[] => enteredRows(generated, REPORT_CHOICES_SHEET, table);
  return {
    choices: rows(CHOICES_TABLE).flatMap(choiceIn),
    papers: rows(PAPERS_TABLE).flatMap(paperIn),
    matters: rows(MATTERS_TABLE).flatMap(matterIn),
    texts: rows(TEXTS_TABLE).flatMap(textIn),
  };
}

/** Clearances that were entered on those sheets, each with the text that its sheet showed. */
export function readClearances(generated: readonly Grid[]): readonly Clearance[] {
  const columns = CLEARANCE_COLUMNS;
  return enteredRows(generated, REPORT_CHOICES_SHEET, CLEARANCES_TABLE).flatMap((row): Clearance[] => {
    const role = CLEARING_ROLES.find((one) => say.housekeeping.clearance[one] === row.text(columns.role));
    if (role === undefined) return [];
    const entered = {
      role,
      name: row.text(columns.name),
      position: row.text(columns.position),
      date: row.date(columns.on),
      what: row.text(columns.what),
    };
    const isTakenDown = row.text(columns.takenDown) === clearanceText(entered);
    return [{ ...entered, text: row.text(isTakenDown ? columns.cleared : columns.now) }];
  });
}

function choiceIn(row: EnteredRow): RecordedChoice[] {
  const columns = CHOICES_COLUMNS;
  const question = row.text(columns.question);
  const text = row.text(columns.answer);
  if (question === null || text === null) return [];
  return [
    {
      question,
      text,
      date: row.date(columns.answer),
      ...personIn(row, columns),
      reason: row.text(columns.reason),
      source: row.source(columns.answer),
    },
  ];
}

function paperIn(row: EnteredRow): RecordedPaper[] {
  const columns = PAPER_COLUMNS;
  const document = row.text(columns.document);
  const answer = row.text(columns.listed);
  // A row without our own reason is one that a person added.
  if (document === null || (answer === null && row.text(columns.because) !== null)) return [];
  return [
    {
      document,
      listed: answer === null ? null : (readYesNo({ text: answer, date: null }) ?? null),
      ...personIn(row, columns),
      reason: row.text(columns.reason),
      source: row.source(columns.listed),
    },
  ];
}

/** Kept back where a person says yes, or gives a ground without saying no. */
function matterIn(row: EnteredRow): RecordedMatter[] {
  const columns = MATTER_COLUMNS;
  const matter = row.text(columns.matter);
  const answer = row.text(columns.exempt);
  const paragraph = row.text(columns.paragraph);
  if (matter === null || (answer === null && paragraph === null)) return [];
  return [
    {
      matter,
      stood: row.text(columns.where),
      exempt: answer === null || readYesNo({ text: answer, date: null }) !== false,
      paragraph: paragraph ?? '',
      reason: row.text(columns.reason) ?? '',
      ...personIn(row, columns),
      source: row.source(columns.exempt),
    },
  ];
}

function textIn(row: EnteredRow): RecordedText[] {
  const section = row.text(TEXT_COLUMNS.section);
  const text = typedText(row.cell(TEXT_COLUMNS.text)?.value ?? null);
  if (section === null || text === '') return [];
  return [{ section, text, source: row.source(TEXT_COLUMNS.text) }];
}

function personIn(
  row: EnteredRow,
  columns: { readonly by: string; readonly role: string; readonly on: string },
): Pick<RecordedChoice, 'by' | 'role' | 'on'> {
  return { by: row.text(columns.by), role: row.text(columns.role), on: row.date(columns.on) };
}
