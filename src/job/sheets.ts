import { auditSampleSheet } from '../limits/auditSampleSheet';
import { cutOffSheet } from '../limits/cutOffSheet';
import { authorisationSheet } from '../limits/authorisationSheet';
import { limitsSheet } from '../limits/limitsSheet';
import { partsSheet } from '../limits/partsSheet';
import { plansSheet } from '../limits/plansSheet';
import { powersSheet } from '../limits/powersSheet';
import { reasonsSheet } from '../limits/reasonsSheet';
import { recordSheet } from '../limits/recordSheet';
import { rulesSheet } from '../limits/rulesSheet';
import { tieSheet } from '../limits/tieSheet';
import { workingSheet } from '../limits/workingSheet';
import { yearsSheet } from '../limits/yearsSheet';
import { logframeChecksSheet } from '../logframe/logframeChecksSheet';
import { logframeSheet } from '../logframe/logframeSheet';
import { giftsSheets } from '../register/giftsSheets';
import { registerSheet } from '../register/registerSheet';
import { reviewsSheet } from '../register/reviewsSheet';
import { summarySheet } from '../report/summarySheet';
import type { ReportModel } from '../report/reportModel';
import type { SheetModel } from '../workbook/sheetModel';
import { contentsSheet } from './contentsSheet';
import { findingsOf } from './findingsOf';
import { handDecisions } from './handDecisions';
import type { Job, ReportOptions } from './job';
import { logframeStandingSheets } from './logframeStanding';
import { notesSheet } from './notesSheet';
import { reportInput } from './reportInput';
import { settingsOf } from './settingsOf';

/** The sheets of the output workbook, in the order of its tabs. */
export function sheetsOf(job: Job, report: ReportModel, options: ReportOptions): SheetModel[] {
  const { asOf } = options;
  const { inputs, limits, record, register, gifts, logframes } = job;
  const findings = findingsOf(job, report);
  const sheets = [
    registerSheet(register.partnerships, register.visits),
    reviewsSheet(register.partnerships, asOf),
    ...giftsSheets(gifts, asOf),
    limitsSheet(limits, asOf),
    reasonsSheet(limits.positions, asOf),
    partsSheet(limits.positions, asOf),
    yearsSheet(limits, asOf),
    ...(limits.whatIf.length === 0 ? [] : [plansSheet(limits, asOf)]),
    workingSheet(limits, asOf, handDecisions(inputs.generated)),
    tieSheet(record.ties, asOf),
    cutOffSheet(record.cutOff, asOf),
    recordSheet(record, asOf),
    ...(limits.samples.length === 0 ? [] : [auditSampleSheet(limits.samples, asOf)]),
    rulesSheet(limits, asOf),
    powersSheet({ body: limits.body, lines: limits.lines, recorded: limits.recordedPowers }),
    authorisationSheet(limits.authorisation),
    logframeSheet(logframes),
    logframeChecksSheet(logframes),
    ...logframeStandingSheets(job.logframeStanding, asOf),
    summarySheet(reportInput(job, options), report),
    notesSheet(inputs.files, job.inspected, findings),
    settingsOf(job),
  ];
  const example = limits.positions.some((position) => position.example);
  return [contentsSheet(sheets, { asOf, files: inputs.files.map((file) => file.file), example }), ...sheets];
}
