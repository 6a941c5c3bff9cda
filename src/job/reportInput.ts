import { say } from '../core/messages';
import { inForce } from '../limits/recordedPowers';
import type { Limits } from '../limits/limitPositions';
import { SPEND_KINDS, spendKindOf } from '../limits/spendKind';
import { giftsKind } from '../register/kinds';
import type { Housekeeping } from '../report/housekeeping/housekeeping';
import { isAhead, unmetAssurance } from '../register/assurance';
import type { ReportInput, ReportPowers, ReportReview, ReportTie } from '../report/reportInput';
import { findingsOf } from './findingsOf';
import { foiPackOf } from './foiJob';
import type { Job, ReportOptions } from './job';
import { ownWords } from './ownWords';
import { readClearances, readHousekeeping } from './readHousekeeping';
import { tieFigure } from './tieFigure';

/** What the report is composed from: the job's results, and what the officer's notes say about the paper itself. */
export function reportInput(job: Job, options: ReportOptions): ReportInput {
  const notes = job.inputs.notes;
  const housekeeping = housekeepingOf(job, options);
  const words = ownWords(notes, housekeeping.texts, options);
  const stated = notes.find((one) => one.title !== null) ?? notes[0];
  return {
    profile: options.profile,
    title: job.paper.title ?? stated?.title ?? words.title,
    committee: job.paper.committee ?? stated?.committee ?? null,
    councilNames: councilNames(job, options, stated?.councils ?? []),
    meetingDate: options.meeting ?? job.paper.meeting ?? stated?.meetingDate ?? null,
    reportDate: options.asOf,
    purposeFlag: job.paper.purpose ?? stated?.purposeFlag ?? null,
    authorRole: job.paper.author,
    officerParagraphs: words.paragraphs,
    superseded: words.superseded,
    wordFindings: words.findings,
    before: options.before ?? null,
    partnerships: job.register.partnerships,
    visits: job.register.visits,
    visitCosts: visitCosts(job),
    unmetAssurance: Object.fromEntries(
      job.visits.visits
        .filter((visit) => isAhead(visit, options.asOf))
        .map((visit) => [visit.key, unmetAssurance(visit, options.asOf)]),
    ),
    foi: foiPackOf(job).rows,
    positions: job.limits.positions,
    years: job.limits.years,
    whatIf: job.limits.whatIf,
    powers: powersOf(job.limits),
    ties: tiesOf(job),
    review: reviewOf(job),
    logframes: job.logframes,
    progress: job.logframeStanding.progress.map(({ progress }) => progress),
    findings: findingsOf(job),
    inputs: [
      ...job.inputs.files.map(({ file, sha256, grids }) => ({
        file,
        sha256,
        sheets: grids
          .filter((grid) => grid.marker === null)
          .flatMap((grid) => (grid.sheet === null ? [] : [grid.sheet])),
        personalSheets: personalSheets(job, file),
      })),
      ...(options.drafts ?? []).map(({ file, sha256 }) => ({ file, sha256, sheets: [], personalSheets: [] })),
    ],
    example: job.limits.positions.some((position) => position.example),
    housekeeping,
    clearances: readClearances(job.inputs.generated),
  };
}

/** What was entered on the sheet of report choices; what was said at the door goes before it. */
function housekeepingOf({ inputs }: Job, { route }: ReportOptions): Housekeeping {
  const entered = readHousekeeping(inputs.generated);
  if (route === undefined) return entered;
  const said = {
    ...{ question: say.choices.questions.route.ask, text: route, date: null },
    ...{ by: null, role: null, on: null, reason: null, source: null },
  };
  return { ...entered, choices: [...entered.choices, said] };
}

/** Sheets of a file with a register of gifts: it names people. */
function personalSheets({ inputs }: Job, file: string): readonly string[] {
  return inputs.sheets
    .filter(({ grid, tables }) => grid.file === file && tables.some(({ kind }) => kind?.id === giftsKind.id))
    .flatMap(({ grid }) => (grid.sheet === null ? [] : [grid.sheet]));
}

/** A visit whose cost the log does not state has none here: the paper then says that it was not supplied. */
function visitCosts({ visits }: Job): ReportInput['visitCosts'] {
  return Object.fromEntries(
    visits.visits.flatMap(({ key, costs: { total } }) => (total === null ? [] : [[key, total]])),
  );
}

function councilNames(job: Job, options: ReportOptions, stated: readonly string[]): readonly string[] {
  if (stated.length > 0) return stated;
  if (options.councils.length > 0) return options.councils;
  return [...new Set(job.limits.positions.flatMap((position) => position.councils))];
}

/** Only lines that wait for the choice of a power make it a missing one. */
function powersOf({ recordedPowers, lines }: Limits): ReportPowers {
  const waiting = new Set(
    lines.filter(({ treatment }) => treatment === 'queried').map((line) => spendKindOf(line)),
  );
  const recorded = inForce(recordedPowers);
  const settled = new Set(recorded.map(({ kind }) => kind));
  return {
    recorded,
    missing: SPEND_KINDS.filter(
      (kind) => ASKED_FOR_POWER.has(kind) && waiting.has(kind) && !settled.has(kind),
    ),
  };
}

const ASKED_FOR_POWER: ReadonlySet<string> = new Set(['grant', 'membersVisit', 'officersTravel']);

/** The years that the paper is about. */
function tiesOf({ limits, record }: Job): ReportTie[] {
  const years = new Set<string>(limits.positions.map(({ financialYear }) => financialYear));
  return record.ties.flatMap((tie) =>
    tie.year === null || !years.has(tie.year)
      ? []
      : [{ year: tie.year, standing: tie.standing, by: tieFigure(tie, limits.all) }],
  );
}

function reviewOf({ record: { review, earlier } }: Job): ReportReview {
  const { on, position } = earlier.reviewed;
  return { standing: review.standing, on, position };
}
