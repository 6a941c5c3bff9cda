import type { CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { findingsOf } from '../../job/findingsOf';
import type { Job } from '../../job/job';
import type { RecordedAnswer } from '../../job/recordedAnswer';
import type { Snapshot } from '../../workbook/grid';
import { choicesShown } from './choicesShown';
import { limitsShown } from './limitsShown';
import { filesShown, type FileInHand } from './filesShown';
import type { AnswerText, Opened, ProblemText } from './opened';
import type { PaperText } from './paperText';
import type { Place } from './place';
import { logframesShown } from './logframesShown';
import { placeIn } from './placeIn';
import { registerShown } from './registerShown';
import { settingsShown } from './settingsShown';
import { tablesShown } from './tablesShown';

/** What there may be to show beside what was read. */
export interface MoreAsked {
  /** Sentences about what a person asked and that could not be worked out. */
  readonly refused?: readonly string[];
  /** Makes the paper, under the name of what was read, once somebody has gone to its screen. */
  readonly paper?: (file: string) => PaperText | null;
}

/**
 * The results of the job in the words of the pane. Hints are left to the sheets.
 *
 * @param given at least one of them could be read.
 */
export function openedOf(
  given: readonly FileInHand[],
  job: Job,
  asOf: CalendarDate,
  { refused = [], paper = () => null }: MoreAsked = {},
): Opened {
  const read = given.flatMap((one) => ('snapshot' in one ? one.snapshot : []));
  const file = say.pane.files.together(read.map((one) => one.file));
  const { limits: choices, ...others } = choicesShown(file, job);
  return {
    file,
    files: filesShown(given, job),
    cells: read.reduce((sum, one) => sum + cellsOf(one), 0),
    tables: tablesShown(file, job),
    answers: job.answers.map(answerText),
    problems: problemsOf(file, limitsFirst(findingsOf(job).filter(({ strength }) => strength !== 'hint'))),
    register: registerShown(file, job, asOf),
    logframes: logframesShown(file, job),
    limits: { ...limitsShown(file, job, asOf, refused), choices },
    settings: { ...settingsShown(file, job), ...others },
    paper: paper(file),
  };
}

function cellsOf({ grids }: Snapshot): number {
  return grids.flatMap(({ rows }) => rows).reduce((sum, { length }) => sum + length, 0);
}

function answerText({ kind, header, field, source }: RecordedAnswer): AnswerText {
  const holds = field === null ? say.job.columnNotUsed : say.tables.field(field);
  return { kind, header, holds, source, sentence: say.screens.workbook.answer({ header, kind, holds }) };
}

/** What bears on the limit positions is what a person here came for. */
function limitsFirst(findings: readonly Finding[]): Finding[] {
  const elsewhere = ({ rule }: Finding) => (rule.startsWith('limits.') ? 0 : 1);
  return [...findings].sort((a, b) => elsewhere(a) - elsewhere(b));
}

/** What is said of several cells is said once, with all of them. */
function problemsOf(file: string, findings: readonly Finding[]): ProblemText[] {
  const cells = new Map<string, Map<string, Place>>();
  for (const { message, source } of findings) {
    const where = cells.get(message) ?? new Map<string, Place>();
    if (source !== null) {
      const place = placeIn(file, source);
      where.set(place.text, place);
    }
    cells.set(message, where);
  }
  return [...cells].map(([sentence, where]) => ({ sentence, where: [...where.values()] }));
}
