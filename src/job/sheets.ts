import type { CalendarDate } from '../core/calendarDate';
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
import { switchesTable } from '../logframe/switchesTable';
import { assuranceSheet } from '../register/assuranceSheet';
import { benefitsSheet } from '../register/benefitsSheet';
import { linkPlansSheet } from '../register/linkPlansSheet';
import { partnerSearchSheet } from '../register/partnerSearchSheet';
import { resourcesSheet } from '../register/resourcesSheet';
import { stepsSheet } from '../register/stepsSheet';
import { councilCountsSheet } from '../register/councilCountsSheet';
import { detailsSheet } from '../register/detailsSheet';
import { foiNamesSheet, foiPackSheet } from '../register/foiSheets';
import { giftsSheets } from '../register/giftsSheets';
import { inheritedLinks } from '../register/inheritedLinks';
import { inheritedSheet } from '../register/inheritedSheet';
import { registerSummarySheet } from '../register/registerSummarySheet';
import { linkCostsSheet } from '../register/linkCostsSheet';
import { registerSheet } from '../register/registerSheet';
import { reviewsSheet } from '../register/reviewsSheet';
import { visitCostsSheet } from '../register/visitCostsSheet';
import { visitFollowUpSheet } from '../register/visitFollowUpSheet';
import { visitsSheet } from '../register/visitsSheet';
import { reportChoicesSheet } from '../report/choicesSheet/reportChoicesSheet';
import { summarySheet } from '../report/summarySheet';
import type { ReportModel } from '../report/reportModel';
import type { SheetModel } from '../workbook/sheetModel';
import { contentsSheet } from './contentsSheet';
import { costsOfLinks } from './costsOfLinks';
import { findingsOf } from './findingsOf';
import { foiPackOf } from './foiJob';
import { handDecisions } from './handDecisions';
import type { Job, ReportOptions, SheetsBySubject } from './job';
import { logframeStandingSheets } from './logframeStanding';
import { notesSheet } from './notesSheet';
import { reportInput } from './reportInput';
import { settingsOf } from './settingsOf';

/** The sheets that can be made, in the order of their tabs. */
export function sheetsBySubject(job: Job, report: ReportModel, options: ReportOptions): SheetsBySubject {
  return {
    register: registerSheets(job, options),
    limits: limitsSheets(job, options),
    logframe: logframeSheets(job, options),
    report: reportSheets(job, report, options),
  };
}

/** All sheets of the output workbook, in the order of its tabs. */
export function sheetsOf(job: Job, subjects: SheetsBySubject, { asOf }: ReportOptions): SheetModel[] {
  const { register, limits, logframe, report } = subjects;
  const sheets = [...register, ...limits, ...logframe, ...report];
  const files = job.inputs.files.map(({ file }) => file);
  const example = job.limits.positions.some((position) => position.example);
  return [contentsSheet(sheets, { asOf, files, example }), ...sheets];
}

function registerSheets(job: Job, { asOf }: ReportOptions): SheetModel[] {
  const { register, gifts } = job;
  return [
    registerSheet(register.partnerships, register.visits),
    ...linkSheets(job),
    partnerSearchSheet(register.partnerships),
    reviewsSheet(register.partnerships, asOf),
    ...visitSheets(job, asOf),
    ...giftsSheets(gifts, asOf),
  ];
}

/** None without a link: a finance officer with a ledger alone is spared them. */
function linkSheets({ register: { partnerships }, links }: Job): SheetModel[] {
  if (partnerships.length === 0) return [];
  return [
    detailsSheet(links),
    registerSummarySheet(partnerships),
    ...councilCountsSheet(partnerships),
    ...inheritedSheet(inheritedLinks(partnerships)),
    stepsSheet(links),
    linkPlansSheet(links),
    benefitsSheet(links),
    resourcesSheet(links),
  ];
}

/** The sheets of the limits, also for who wants them alone. */
export function limitsSheets(
  { inputs, limits, record }: Pick<Job, 'inputs' | 'limits' | 'record'>,
  { asOf }: Pick<ReportOptions, 'asOf'>,
): SheetModel[] {
  return [
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
  ];
}

function logframeSheets({ logframes, logframeStanding }: Job, { asOf }: ReportOptions): SheetModel[] {
  return [
    logframeSheet(logframes),
    logframeChecksSheet(logframes, logframes.length === 0 ? [] : [switchesTable()]),
    ...logframeStandingSheets(logframeStanding, asOf),
  ];
}

function reportSheets(job: Job, report: ReportModel, options: ReportOptions): SheetModel[] {
  const input = reportInput(job, options);
  return [
    summarySheet(input, report),
    reportChoicesSheet(input, report),
    notesSheet(job.inputs.files, job.inspected, findingsOf(job, report)),
    settingsOf(job),
  ];
}

/** None without a visit in the log. */
function visitSheets(job: Job, asOf: CalendarDate): SheetModel[] {
  const { visits, register } = job;
  if (visits.visits.length === 0) return [];
  const pack = foiPackOf(job);
  return [
    visitsSheet(visits.visits, register.partnerships, asOf),
    visitCostsSheet(visits.visits, visits.policy, asOf),
    assuranceSheet(visits, asOf),
    visitFollowUpSheet(visits, asOf),
    linkCostsSheet(costsOfLinks(job), asOf),
    foiPackSheet(pack, asOf),
    ...(pack.names.length === 0 ? [] : [foiNamesSheet(pack, asOf)]),
  ];
}
