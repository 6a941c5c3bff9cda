import type { Command } from 'commander';
import { say } from '../core/messages';
import { inspectEverything } from '../job/inspectJson';
import { runJob } from '../job/runJob';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { inspectText } from './print/inspectText';
import { json } from './print/json';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';

interface InspectOptions extends CommonOptions {
  readonly all?: boolean;
}

/** `twinledger inspect FILE… [--all]` */
export function inspectCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('inspect').description(say.cli.inspectCommand))
    .option('--all', say.cli.all)
    .action(async (files: string[], options: InspectOptions) => {
      const asked = jobOptions(options, terminal);
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      doneTelling(terminal);
      const result = inspectEverything(job);
      terminal.out(
        options.json
          ? json(result)
          : inspectText(result, { width: terminal.width, all: options.all === true }),
      );
    });
}
