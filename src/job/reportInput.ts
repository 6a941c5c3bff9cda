import type { ReportInput } from '../report/reportInput';
import { findingsOf } from './findingsOf';
import type { Job, ReportOptions } from './job';

/** What the report is composed from: the job's results, and what the officer's notes say about the paper itself. */
export function reportInput(job: Job, options: ReportOptions): ReportInput {
  const notes = job.inputs.notes;
  const stated = notes.find((one) => one.title !== null) ?? notes[0];
  return {
    profile: options.profile,
    title: stated?.title ?? null,
    committee: stated?.committee ?? null,
    councilNames: councilNames(job, options, stated?.councils ?? []),
    meetingDate: options.meeting ?? stated?.meetingDate ?? null,
    reportDate: options.asOf,
    purposeFlag: stated?.purposeFlag ?? null,
    officerParagraphs: notes.flatMap((one) => one.paragraphs),
    partnerships: job.register.partnerships,
    visits: job.register.visits,
    visitCosts: {},
    positions: job.limits.positions,
    logframes: job.logframes,
    findings: findingsOf(job),
    inputs: job.inputs.files.map(({ file, sha256, grids }) => ({
      file,
      sha256,
      sheets: grids
        .filter((grid) => grid.marker === null)
        .flatMap((grid) => (grid.sheet === null ? [] : [grid.sheet])),
    })),
    example: job.limits.positions.some((position) => position.example),
    clearances: [],
  };
}

function councilNames(job: Job, options: ReportOptions, stated: readonly string[]): readonly string[] {
  if (stated.length > 0) return stated;
  if (options.councils.length > 0) return options.councils;
  return [...new Set(job.limits.positions.flatMap((position) => position.councils))];
}
