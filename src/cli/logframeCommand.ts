import type { Command } from 'commander';
import { say } from '../core/messages';
import { logframesCsv } from '../job/logframesCsv';
import { logframesJson } from '../job/logframesJson';
import { convertLogframes, isProfile, LOGFRAME_PROFILES } from '../job/logframeJob';
import { logframeFromPlan } from '../job/logframeFromPlan';
import { runJob } from '../job/runJob';
import { blankLogframeSheet, type NewLogframe } from '../logframe/blankLogframeSheet';
import type { LogframeProfileId } from '../logframe/logframe';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
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
}

/**
 * `twinledger logframe FILE… [--profile 4x4|fcdo|eu] [--convert PROFILE --out FILE] [--csv FILE]`, `twinledger logframe --new PROFILE --out FILE`,
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
      doneTelling(terminal);
      terminal.out(options.json ? json(logframesJson(logframes)) : logframeText(logframes, terminal.width));
    });
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
