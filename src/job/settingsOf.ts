import { choicesAsked } from '../limits/choicesAsked';
import type { SheetModel } from '../workbook/sheetModel';
import { columnQuestions } from './columnQuestions';
import type { Job } from './job';
import { registerQuestions } from './registerQuestions';
import { settingsSheet } from './settingsSheet';

/** The settings sheet of a job: its choices, and the columns that were answered for or wait for an answer. */
export function settingsOf(
  job: Pick<
    Job,
    'limits' | 'answers' | 'inputs' | 'register' | 'registerSettings' | 'gifts' | 'visits' | 'paper'
  >,
): SheetModel {
  const { choices, body } = job.limits;
  return settingsSheet({
    choices: [...choicesAsked(choices.register, body), ...registerQuestions(job)],
    questions: columnQuestions(job.answers, job.inputs.tables),
    councils: job.register.councilQuestions,
    paper: job.paper.entries,
  });
}
