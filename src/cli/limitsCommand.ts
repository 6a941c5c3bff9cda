import type { Command } from 'commander';
import { say } from '../core/messages';
import { allLinesCsv } from '../job/allLinesCsv';
import { limitsJson } from '../job/limitsJson';
import { runJob } from '../job/runJob';
import type { Plan } from '../limits/plans';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { planOption } from './planOption';
import { json } from './print/json';
import { limitsText } from './print/limitsText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { writeOutput } from './writeOutput';

interface LimitsOptions extends CommonOptions {
  readonly allLines?: string;
  readonly plan?: readonly Plan[];
}

/** `twinledger limits FILE… [--year 2025/26] [--all-lines OUT.csv] [--plan "AMOUNT MONTH WHAT"]…` */
export function limitsCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('limits').description(say.cli.limits))
    .option('--year <year>', say.cli.year)
    .option('--all-lines <file>', say.cli.allLines)
    .option('--plan <plan>', say.cli.plan, planOption)
    .action(async (files: string[], options: LimitsOptions) => {
      const asked = { ...jobOptions(options, terminal), plans: options.plan ?? [] };
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      if (options.allLines !== undefined) {
        const inputs = [...files, ...(options.settings ? [options.settings] : [])];
        await writeOutput(options.allLines, allLinesCsv(job.limits), { inputs, mayReplace: true });
      }
      doneTelling(terminal);
      terminal.out(
        options.json
          ? json(limitsJson(job.limits, job.record))
          : limitsText(job.limits, job.record, terminal.width),
      );
    });
}
