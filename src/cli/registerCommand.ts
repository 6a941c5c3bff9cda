import type { Command } from 'commander';
import { say } from '../core/messages';
import { registerJson } from '../job/registerJson';
import { runJob } from '../job/runJob';
import { reciprocity, type ReciprocalLink } from '../register/reciprocity';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { json } from './print/json';
import { reciprocityLines } from './print/reciprocityLines';
import { registerText } from './print/registerText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';

interface RegisterOptions extends CommonOptions {
  readonly compare?: string;
}

/** `twinledger register FILE… [--compare FILE]` */
export function registerCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('register').description(say.cli.register))
    .option('--compare <file>', say.reciprocity.option)
    .action(async (files: string[], options: RegisterOptions) => {
      const asked = jobOptions(options, terminal);
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      const beside = options.compare === undefined ? null : await besideList(options.compare);
      doneTelling(terminal);
      const text = registerText(job, terminal.width);
      terminal.out(
        options.json
          ? json(registerJson(job, beside))
          : beside === null
            ? text
            : `${text}${reciprocityLines(beside, terminal.width).join('\n')}\n`,
      );

      /** Their list is read as a register of its own, so that it adds no link to ours. */
      async function besideList(file: string): Promise<ReciprocalLink[]> {
        const theirs = runJob(await openFiles([file], undefined, terminal), { ...asked, councils: [] });
        return reciprocity(job.register.partnerships, theirs.register.partnerships);
      }
    });
}
