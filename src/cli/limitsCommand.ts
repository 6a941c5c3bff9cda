import type { Command } from 'commander';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { allLinesCsv } from '../job/allLinesCsv';
import { limitsJson } from '../job/limitsJson';
import { packChanges } from '../job/packChanges';
import { runJob } from '../job/runJob';
import { yearEndPack } from '../job/yearEndPack';
import type { Plan } from '../limits/plans';
import { jobOptions, withCommonOptions, yearOption, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { planOption } from './planOption';
import { json } from './print/json';
import { limitsText } from './print/limitsText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { writeNewSheets } from './writeNewWorkbook';
import { writeOutput } from './writeOutput';
import { visitorNames } from '../register/visitorNames';

interface LimitsOptions extends CommonOptions {
  readonly allLines?: string;
  readonly plan?: readonly Plan[];
  readonly freeze?: string;
  readonly out?: string;
}

/** `twinledger limits FILE… [--year 2025/26] [--all-lines OUT.csv] [--plan "AMOUNT MONTH WHAT"]… [--freeze YEAR --out FILE]` */
export function limitsCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('limits').description(say.cli.limits))
    .option('--year <year>', say.cli.year)
    .option('--all-lines <file>', say.cli.allLines)
    .option('--plan <plan>', say.cli.plan, planOption)
    .option('--freeze <year>', say.cli.freeze)
    .option('--out <file>', say.cli.freezeOut)
    .action(async (files: string[], options: LimitsOptions) => {
      const frozen = freezeOption(options);
      const common = jobOptions(options, terminal);
      const asked = { ...common, year: frozen?.year ?? common.year, plans: options.plan ?? [] };
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      const inputs = [...files, ...(options.settings ? [options.settings] : [])];
      const packs = await packChanges(job);
      if (frozen !== null) {
        await writeNewSheets(frozen.out, inputs, await yearEndPack(job, { ...asked, year: frozen.year }));
        terminal.err(`${say.cli.written({ files: [frozen.out] })}\n`);
      }
      if (options.allLines !== undefined) {
        await writeOutput(options.allLines, allLinesCsv(job.limits), { inputs, mayReplace: true });
      }
      doneTelling(terminal);
      terminal.out(
        options.json
          ? json(limitsJson(job, packs, visitorNames(job.visits)))
          : limitsText({ ...job, packs }, terminal.width),
      );
    });
}

/** The year to freeze and where to; null where nothing is to be frozen. */
function freezeOption({ freeze, out }: LimitsOptions): { year: FinancialYear; out: string } | null {
  if (freeze === undefined && out === undefined) return null;
  if (freeze === undefined) throw new UsageError(say.cli.outNeedsFreeze);
  if (out === undefined) throw new UsageError(say.cli.freezeNeedsOut);
  return { year: yearOption('--freeze', freeze), out };
}
