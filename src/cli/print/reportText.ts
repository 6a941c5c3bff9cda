import { say } from '../../core/messages';
import type { ReportJob } from '../../job/job';
import { findingsOf } from '../../job/findingsOf';
import type { CheckedPaper } from '../../report/checkPapers';
import { positionSentence } from '../../limits/positions';
import { findingLines } from './findingLines';
import { wrap } from './wrap';

export interface ReportPrint {
  readonly width: number;
  /** What merging with the workbook that stood there did. */
  readonly notes: readonly string[];
  readonly written: readonly string[];
  readonly kept: readonly { readonly file: string; readonly kept: string }[];
  readonly checked: readonly CheckedPaper[];
}

/** What was read, what was found, and where the files are. */
export function reportText(job: ReportJob, print: ReportPrint): string {
  const { width } = print;
  const findings = findingsOf(job, job.report);
  const number = (strength: string): number =>
    findings.filter((finding) => finding.strength === strength).length;
  const changes = job.report.changes;
  const stale = changes?.figures.length ?? 0;
  const lines = [
    ...job.inspected.files.flatMap(({ file, tables }) => [
      file,
      ...tables
        .filter((table) => table.rows.read > 0)
        .map(
          (table) =>
            `  ${wrap(`${table.sheet ?? ''} (${table.called}): ${say.cli.rows(table.rows)}`, width - 2, '    ')}`,
        ),
    ]),
    '',
    say.cli.counts({
      partnerships: job.register.partnerships.length,
      visits: job.register.visits.length,
      logframes: job.logframes.length,
    }),
    ...job.limits.positions.map(
      (position) =>
        `  ${wrap(`${say.limits.routeNames[position.route]} ${position.financialYear}: ${positionSentence(position)}`, width - 2, '    ')}`,
    ),
    '',
    say.cli.findings({ errors: number('error'), warnings: number('warning'), hints: number('hint') }),
    ...findingLines(findings, { width, most: 8 }),
    '',
    ...print.checked.flatMap(({ format, findings: found }) => [
      wrap(say.cli.looked({ format, found: found.length }), width, '  '),
      ...found.map(({ message }) => `  ${wrap(`- ${message}`, width - 2, '    ')}`),
    ]),
    ...(changes === null || changes.filesChanged.length === 0
      ? []
      : [wrap(say.cli.filesChanged({ files: changes.filesChanged, since: changes.since }), width, '  ')]),
    ...print.notes.map((note) => wrap(note, width, '  ')),
    ...print.kept.map((one) => wrap(say.cli.aside({ ...one, stale }), width, '  ')),
    wrap(say.cli.written({ files: print.written }), width, '  '),
  ];
  return `${lines.join('\n')}\n`;
}
