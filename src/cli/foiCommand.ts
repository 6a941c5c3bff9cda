import type { Command } from 'commander';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { foiJson } from '../job/foiJson';
import { foiPackOf } from '../job/foiJob';
import { runJob } from '../job/runJob';
import { foiPackSheet } from '../register/foiSheets';
import { jobOptions, withCommonOptions, type CommonOptions } from './commonOptions';
import { openFiles } from './openFiles';
import { json } from './print/json';
import { wrap } from './print/wrap';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { writeNewWorkbook } from './writeNewWorkbook';

interface FoiOptions extends CommonOptions {
  readonly out?: string;
}

const PACK = 'foi-pack.xlsx';

/** `twinledger foi FILE… [--year 2018/19] [--out DIR]`: what councils are asked about visits, in one workbook to hand out. */
export function foiCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command('foi').description(say.cli.foi))
    .option('--year <year>', say.cli.year)
    .option('--out <folder>', say.cli.foiOut)
    .action(async (files: string[], options: FoiOptions) => {
      const asked = jobOptions(options, terminal);
      const job = runJob(await openFiles(files, options.settings, terminal), asked);
      const pack = foiPackOf(job, asked.year);
      const inputs = [...files, ...(options.settings ? [options.settings] : [])];
      const written = options.out === undefined || pack.rows.length === 0 ? null : join(options.out, PACK);
      if (written !== null && options.out !== undefined) {
        await madeFolder(options.out);
        await writeNewWorkbook(written, inputs, [foiPackSheet(pack, asked.asOf)]);
      }
      doneTelling(terminal);
      const undecided = pack.names.filter(({ standing }) => standing === 'undecided').length;
      const lines = [
        pack.rows.length === 0
          ? say.foi.text.nothing
          : say.foi.text.written({ visits: pack.rows.length, undecided }),
        ...pack.findings.map(({ message }) => message),
        ...(written === null ? [] : [say.cli.written({ files: [written] })]),
      ];
      terminal.out(
        options.json
          ? json(foiJson(pack))
          : `${lines.map((line) => wrap(line, terminal.width, '  ')).join('\n')}\n`,
      );
    });
}

async function madeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Refusal(say.cli.cannotWrite({ file: folder }));
  });
}
