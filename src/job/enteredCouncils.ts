import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { recogniseCouncil } from '../register/council';
import type { CouncilAnswer } from '../register/councilAnswers';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';
import { COUNCILS_TABLE, SETTINGS_SHEET } from './settingsSheet';

/** What people entered about names that fit several councils, on the settings sheets that they hand back. */
export interface EnteredCouncils {
  readonly answers: readonly CouncilAnswer[];
  /** Those that cannot be followed. */
  readonly unfollowed: readonly Finding[];
}

/** Reads the table "Which council a name means". Rows that nobody has answered yet say nothing. */
export function enteredCouncils(generated: readonly Grid[]): EnteredCouncils {
  const read = enteredRows(generated, SETTINGS_SHEET, COUNCILS_TABLE).map(answerIn);
  return {
    answers: read.flatMap((one) => (one && 'typed' in one ? [one] : [])),
    unfollowed: read.flatMap((one) => (one && 'rule' in one ? [one] : [])),
  };
}

function answerIn(row: EnteredRow): CouncilAnswer | Finding | null {
  const words = say.job.councilHeaders;
  const [typed, given, by] = [row.text(words.typed), row.text(words.answer), row.text(words.chosenBy)];
  if (typed === null || given === null) return null;
  const source = row.source(words.answer);
  const council = given.toLowerCase() === say.job.noCouncil ? null : recogniseCouncil(given).name;
  if (council === null && given.toLowerCase() !== say.job.noCouncil)
    return doubt(say.job.councilAnswerUnknown({ typed, given }), source);
  return by === null
    ? doubt(say.job.councilAnswerWithoutPerson({ typed }), source)
    : { typed, council, by, on: row.date(words.date), source };
}

function doubt(message: string, source: Finding['source']): Finding {
  return { rule: 'job.councilAnswer', strength: 'warning', message, source };
}
