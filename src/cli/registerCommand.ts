import type { Command } from 'commander';
import { say } from '../core/messages';
import { registerJson } from '../job/registerJson';
import { runJob } from '../job/runJob';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { json } from './print/json';
import { registerText } from './print/registerText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';

/** `twinledger register FILE…` */
export function registerCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('register').description(say.cli.register)).action(
    async (files: string[], options: CommonOptions) => {
      const asked = jobOptions(options, terminal);
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      doneTelling(terminal);
      const result = registerJson(job);
      terminal.out(options.json ? json(result) : registerText(job, terminal.width));
    },
  );
}
