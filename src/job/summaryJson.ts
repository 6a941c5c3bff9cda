import type { CheckedPaper } from '../report/checkPapers';
import { reportSummary } from '../report/reportSummary';
import { VERSION } from '../core/version';
import type { SummaryJson } from './contract';
import { findingsJson } from './findingsJson';
import type { JobOptions, ReportJob } from './job';
import { limitsJson } from './limitsJson';
import { logframesJson } from './logframesJson';
import { registerJson } from './registerJson';
import { visitorNames } from '../register/visitorNames';

/** The whole job in one object, every figure of the report with its sources, and what was written. */
export function summaryJson(
  job: ReportJob,
  options: JobOptions,
  outputs: SummaryJson['outputs'],
  checked: readonly CheckedPaper[] = [],
): SummaryJson {
  const { profile, sections, changes, figures } = reportSummary(job.report);
  return {
    job: {
      asOf: options.asOf,
      version: VERSION,
      files: job.inputs.files.map(({ file, sha256 }) => ({ file, sha256: sha256 ?? '' })),
    },
    inspect: job.inspected,
    register: registerJson(job),
    limits: limitsJson(job, undefined, visitorNames(job.visits)),
    logframes: logframesJson(job.logframes),
    report: {
      profile,
      sections: [...sections],
      changes:
        changes === null
          ? null
          : {
              since: changes.since,
              figures: changes.figures.map((figure) => ({ ...figure })),
              sectionsAdded: [...changes.sectionsAdded],
              sectionsGone: [...changes.sectionsGone],
              filesChanged: [...changes.filesChanged],
            },
      figures: figures.map((figure) => ({
        ...figure,
        sources: figure.sources.map((source) => ({ ...source })),
      })),
      findings: findingsJson(job.report.findings),
      accessibility: checked.map(({ format, findings }) => ({ format, findings: findingsJson(findings) })),
    },
    outputs,
  };
}
