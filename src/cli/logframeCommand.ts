import type { Command } from 'commander';
import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { logframeIati } from '../job/logframeIati';
import { logframesCsv } from '../job/logframesCsv';
import { logframesJson } from '../job/logframesJson';
import { convertLogframes, isProfile, LOGFRAME_PROFILES } from '../job/logframeJob';
import { logframeFromPlan } from '../job/logframeFromPlan';
import { runJob } from '../job/runJob';
import { blankLogframeSheet, type NewLogframe } from '../logframe/blankLogframeSheet';
import type { Logframe, LogframeProfileId } from '../logframe/logframe';
import { publicationSheet } from '../logframe/publicationSheet';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { findingLines } from './print/findingLines';
import { json } from './print/json';
import { logframeText } from './print/logframeText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { writeBackCommand } from './writeBackCommand';
import { writeOutput } from './writeOutput';
import { writeNewWorkbook } from './writeNewWorkbook';

interface LogframeOptions extends CommonOptions {
  readonly profile?: string;
  readonly convert?: string;
  readonly out?: string;
  readonly new?: string;
  readonly edited?: string;
  readonly planOf?: string;
  readonly csv?: string;
  readonly publish?: string;
  readonly iati?: string;
  readonly iatiAbout: readonly string[];
}

/**
 * `twinledger logframe FILE… [--profile 4x4|fcdo|eu] [--convert PROFILE --out FILE] [--csv FILE] [--publish FILE] [--iati FILE]`, `twinledger logframe --new PROFILE --out FILE`,
 * `twinledger logframe FILE… --new PROFILE --plan-of PARTNER --out FILE`, `twinledger logframe FILE --edited FILE --out FILE`
 */
export function logframeCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('logframe').description(say.cli.logframe), 'optional')
    .option('--profile <profile>', say.cli.logframeProfile)
    .option('--convert <profile>', say.cli.convert)
    .option('--out <file>', say.cli.convertOut)
    .option('--new <profile>', say.cli.newLogframe)
    .option('--plan-of <partner>', say.cli.planOf)
    .option('--edited <file>', say.cli.edited)
    .option('--csv <file>', say.cli.logframeCsv)
    .option('--publish <file>', say.cli.logframePublish)
    .option('--iati <file>', say.cli.iati)
    .option('--iati-about <fact>', say.cli.iatiAbout, gathered, [])
    .action(async (files: string[], options: LogframeOptions) => {
      if (options.new !== undefined) return writeNew(options.new, files, options, terminal);
      if (options.planOf !== undefined) throw new UsageError(say.cli.planOfNeedsNew);
      if (options.edited !== undefined) return writeBackCommand(options.edited, files, options, terminal);
      if (files.length === 0) throw new UsageError(say.cli.needsFiles);
      const asked = jobOptions(options, terminal);
      const profile = options.profile === undefined ? null : profileOption(options.profile);
      const target = options.convert === undefined ? null : profileOption(options.convert);
      if (target !== null && options.out === undefined) throw new UsageError(say.cli.convertNeedsOut);
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      const { logframes, theirs, ours } = convertLogframes(job.logframes, { profile, target });
      if (target !== null && options.out !== undefined)
        await writeNewWorkbook(options.out, files, theirs, ours);
      if (options.csv !== undefined)
        await writeOutput(options.csv, logframesCsv(logframes), { inputs: files, mayReplace: false });
      if (options.publish !== undefined)
        await writeNewWorkbook(options.publish, files, [publicationSheet(logframes)]);
      const leftOut = await writeIati(logframes, files, options, asked.asOf);
      doneTelling(terminal);
      if (options.json) terminal.out(json(logframesJson(withFindings(logframes, leftOut))));
      else terminal.out(`${logframeText(logframes, terminal.width)}${leftOutText(leftOut, terminal.width)}`);
    });
}

/** Writes the results for IATI where that is asked for; what has no place there comes back. */
async function writeIati(
  logframes: readonly Logframe[],
  files: readonly string[],
  { iati, iatiAbout }: LogframeOptions,
  asOf: CalendarDate,
): Promise<readonly Finding[]> {
  if (iati === undefined && iatiAbout.length > 0) throw new UsageError(say.cli.iatiAboutAlone);
  if (iati === undefined) return [];
  const { xml, leftOut } = logframeIati(logframes, iatiAbout, asOf);
  await writeOutput(iati, xml, { inputs: files, mayReplace: false });
  return leftOut;
}

function withFindings(logframes: readonly Logframe[], more: readonly Finding[]): Logframe[] {
  return logframes.map((logframe) => ({ ...logframe, findings: [...logframe.findings, ...more] }));
}

function leftOutText(leftOut: readonly Finding[], width: number): string {
  if (leftOut.length === 0) return '';
  return `${[say.cli.leftOut, ...findingLines(leftOut, { width, most: 40 })].join('\n')}\n`;
}

function gathered(fact: string, before: readonly string[]): string[] {
  return [...before, fact];
}

/** A logframe to fill in: empty, or begun from the strategic plan of a link. */
async function writeNew(
  given: string,
  files: readonly string[],
  options: LogframeOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, profile, convert, edited, planOf } = options;
  const id = profileOption(given);
  if (out === undefined) throw new UsageError(say.cli.newNeedsOut);
  if (profile !== undefined || convert !== undefined || edited !== undefined)
    throw new UsageError(say.cli.newAlone);
  if (planOf === undefined && files.length > 0) throw new UsageError(say.cli.newAlone);
  if (planOf !== undefined && files.length === 0) throw new UsageError(say.cli.needsFiles);
  const begun = planOf === undefined ? undefined : await fromPlan(planOf, id, files, options, terminal);
  await writeNewWorkbook(out, files, [blankLogframeSheet(id, begun)]);
  doneTelling(terminal);
  terminal.out(options.json ? json(logframesJson([])) : `${say.cli.written({ files: [out] })}\n`);
}

async function fromPlan(
  partner: string,
  id: LogframeProfileId,
  files: readonly string[],
  options: LogframeOptions,
  terminal: Terminal,
): Promise<NewLogframe> {
  const asked = jobOptions(options, terminal);
  const { links } = runJob(await openFiles(files, options.settings, terminal), asked);
  return logframeFromPlan(links, partner, id);
}

function profileOption(given: string): LogframeProfileId {
  if (!isProfile(given)) throw new UsageError(say.cli.badProfile({ given, known: LOGFRAME_PROFILES }));
  return given;
}
