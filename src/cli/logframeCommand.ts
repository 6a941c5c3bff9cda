import type { Command } from 'commander';
import { say } from '../core/messages';
import { logframesJson } from '../job/logframesJson';
import { convertLogframes, isProfile, LOGFRAME_PROFILES } from '../job/logframeJob';
import { runJob } from '../job/runJob';
import { blankLogframeSheet } from '../logframe/blankLogframeSheet';
import type { LogframeProfileId } from '../logframe/logframe';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { json } from './print/json';
import { logframeText } from './print/logframeText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { writeBackCommand } from './writeBackCommand';
import { writeNewWorkbook } from './writeNewWorkbook';

interface LogframeOptions extends CommonOptions {
  readonly profile?: string;
  readonly convert?: string;
  readonly out?: string;
  readonly new?: string;
  readonly edited?: string;
}

/**
 * `twinledger logframe FILE… [--profile 4x4|fcdo|eu] [--convert PROFILE --out FILE]`, `twinledger logframe --new PROFILE --out FILE`,
 * `twinledger logframe FILE --edited FILE --out FILE`
 */
export function logframeCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('logframe').description(say.cli.logframe), 'optional')
    .option('--profile <profile>', say.cli.logframeProfile)
    .option('--convert <profile>', say.cli.convert)
    .option('--out <file>', say.cli.convertOut)
    .option('--new <profile>', say.cli.newLogframe)
    .option('--edited <file>', say.cli.edited)
    .action(async (files: string[], options: LogframeOptions) => {
      if (options.new !== undefined) return writeBlank(options.new, files, options, terminal);
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
      doneTelling(terminal);
      terminal.out(options.json ? json(logframesJson(logframes)) : logframeText(logframes, terminal.width));
    });
}

/** An empty logframe to fill in. */
async function writeBlank(
  given: string,
  files: readonly string[],
  { out, profile, convert, json: asJson }: LogframeOptions,
  terminal: Terminal,
): Promise<void> {
  const id = profileOption(given);
  if (out === undefined) throw new UsageError(say.cli.newNeedsOut);
  if (files.length > 0 || profile !== undefined || convert !== undefined)
    throw new UsageError(say.cli.newAlone);
  await writeNewWorkbook(out, [], [blankLogframeSheet(id)]);
  terminal.out(asJson ? json(logframesJson([])) : `${say.cli.written({ files: [out] })}\n`);
}

function profileOption(given: string): LogframeProfileId {
  if (!isProfile(given)) throw new UsageError(say.cli.badProfile({ given, known: LOGFRAME_PROFILES }));
  return given;
}
