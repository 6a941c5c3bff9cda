import type { Command } from 'commander';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { ReportOptions } from '../job/job';
import { recordedPaper } from '../job/recordedPaper';
import { runReport } from '../job/runJob';
import { summaryJson } from '../job/summaryJson';
import { renderDocx } from '../report/docx';
import { readRoute } from '../report/housekeeping/choiceReaders';
import { renderHtml } from '../report/html';
import type { EarlierCopy } from '../report/notes/mergeWordEdits';
import { exemptAppendix } from '../report/copies/exemptAppendix';
import { publicCopy } from '../report/copies/publicCopy';
import { checkPapers } from '../report/checkPapers';
import { shippedProfile } from '../report/profiles/shippedProfile';
import { readReportedBefore } from '../report/reportedBefore';
import { renderText } from '../report/text';
import { fileWorkbook } from '../workbook/file/fileWorkbook';
import { isWordFile, readWordFile } from '../workbook/file/readWord';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { dayOption, jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openDrafts } from './openDrafts';
import { openFiles } from './openFiles';
import { outputFolder, OUTPUTS, type OutputFolder } from './outputFolder';
import { json } from './print/json';
import { reportText } from './print/reportText';
import { doneTelling, tell } from './progress';
import { profileOption } from './profileOption';
import { sourcesOption } from './sourcesOption';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

interface ReportCommandOptions extends CommonOptions {
  readonly out: string;
  readonly profile?: string;
  readonly meeting?: string;
  readonly route?: string;
  readonly public?: boolean;
  readonly update?: boolean;
  readonly sources: string;
  readonly text?: boolean;
}

/** `twinledger report FILE… --out DIR [--profile d2|standard|FILE] [--year Y] [--meeting DATE] [--route WHO] [--public] [--update]` */
export function reportCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('report').description(say.cli.report))
    .requiredOption('--out <folder>', say.cli.out)
    .option('--profile <profile>', say.cli.profile)
    .option('--year <year>', say.cli.year)
    .option('--meeting <date>', say.cli.meeting)
    .option('--route <route>', say.cli.route)
    .option('--public', say.cli.public)
    .option('--sources <where>', say.cli.sources, 'comments')
    .option('--text', say.cli.text)
    .option('--update', say.cli.update)
    .action((files: string[], options: ReportCommandOptions) => report(files, options, terminal));
}

async function report(
  files: readonly string[],
  options: ReportCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const form = options.profile === undefined ? null : await profileOption(options.profile);
  const given = {
    ...jobOptions(options, terminal),
    meeting: options.meeting === undefined ? null : dayOption('--meeting', options.meeting),
    ...(options.route === undefined ? {} : { route: routeOption(options.route) }),
    progress: (_share: number, doing: string) => tell(terminal, doing),
  };
  const sources = sourcesOption(options.sources);
  const { workbooks, drafts } = await openDrafts(files);
  const snapshots = await openFiles(workbooks, options.settings, terminal);
  await mkdir(options.out, { recursive: true }).catch(() => {
    throw new Refusal(say.cli.cannotWrite({ file: options.out }));
  });
  const folder = await outputFolder(
    options.out,
    [...files, ...(options.settings ? [options.settings] : [])],
    options.update === true,
  );
  const before = folder.workbook === null ? [] : [await readWorkbookFile(folder.workbook, OUTPUTS.workbook)];
  const readings = withoutTwins([...snapshots, ...before]);
  const asked: ReportOptions = {
    ...given,
    profile: form ?? recordedPaper(readings).profile ?? shippedProfile('d2'),
    drafts,
    before: readReportedBefore(folder.summary),
    earlierCopies: await earlierCopies(folder),
  };
  const job = runReport(readings, asked);
  tell(terminal, say.job.writing);

  let workbook: Uint8Array = new Uint8Array();
  const port = fileWorkbook({
    file: OUTPUTS.workbook,
    bytes: folder.workbook,
    onBytes: (bytes) => {
      workbook = bytes;
    },
  });
  const { notes } = await port.write(job.sheets);
  const paper = options.public ? publicCopy(job.report) : job.report;
  const exempt = options.public ? exemptAppendix(job.report) : null;
  const [docx, html] = [await renderDocx(paper, sources), renderHtml(paper)];
  const checked = checkPapers({ docx, html, workbook });
  const written = await folder.write({
    workbook,
    papers: {
      docx,
      html,
      ...(exempt === null ? {} : { exempt: await renderDocx(exempt) }),
      ...(options.text ? { text: renderText(paper) } : {}),
    },
    summary: (outputs) => json(summaryJson(job, asked, outputs, checked)),
  });
  doneTelling(terminal);
  const result = summaryJson(job, asked, written.outputs, checked);
  terminal.out(
    options.json
      ? json(result)
      : reportText(job, {
          width: terminal.width,
          notes,
          written: written.files.map((file) => join(options.out, basename(file))),
          kept: written.kept,
          checked,
        }),
  );
}

/** What stands in the folder from earlier runs; a file there that is no Word document any more is no copy. */
async function earlierCopies({ papers }: OutputFolder): Promise<EarlierCopy[]> {
  const copies = papers.filter(({ bytes, file }) => isWordFile(bytes, file));
  return Promise.all(
    copies.map(async ({ file, bytes, changed }) => ({ text: await readWordFile(bytes, file), changed })),
  );
}

/** Who decides, in words that are understood. */
function routeOption(given: string): string {
  if (readRoute({ text: given, date: null }) === undefined)
    throw new UsageError(say.cli.badRoute({ given, expects: say.choices.questions.route.expects }));
  return given;
}

/** The output workbook may also have been given as an input: once is enough. */
function withoutTwins<T extends { readonly sha256: string | null }>(snapshots: readonly T[]): T[] {
  const seen = new Set<string>();
  return snapshots.filter(({ sha256 }) => {
    if (sha256 === null) return true;
    const fresh = !seen.has(sha256);
    seen.add(sha256);
    return fresh;
  });
}
