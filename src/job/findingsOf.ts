import type { Finding } from '../core/finding';
import type { ReportModel } from '../report/reportModel';
import { foiPackOf } from './foiJob';
import type { Job } from './job';
import { unreadRegisters } from './unreadRegisters';

/** Everything that any part of the job found, each once, errors first. */
export function findingsOf(job: Job, report?: ReportModel): Finding[] {
  const order = { error: 0, warning: 1, hint: 2 };
  return [
    ...job.unfollowed,
    ...job.paper.findings,
    ...job.inspected.files.flatMap((file) => [
      ...file.findings,
      ...file.tables.filter((table) => table.kind !== 'logframe').flatMap((table) => table.findings),
    ]),
    ...unreadRegisters(job),
    ...job.register.findings,
    ...job.visits.findings,
    ...foiPackOf(job).findings,
    ...job.gifts.findings,
    ...job.registerSettings.findings,
    ...job.limits.findings,
    ...job.record.findings,
    ...job.logframes.flatMap((logframe) => logframe.findings),
    ...(report?.findings ?? []),
  ].sort((a, b) => order[a.strength] - order[b.strength]);
}
