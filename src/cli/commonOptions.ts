import type { Command } from 'commander';
import { calendarDate, precision, type CalendarDate } from '../core/calendarDate';
import { financialYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { JobOptions } from '../job/job';
import { UsageError } from './usageError';
import type { Terminal } from './terminal';

export interface CommonOptions {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly council?: readonly string[];
  readonly settings?: string;
  readonly year?: string;
}

/** Options that every command takes; `files` says whether it can do without any. */
export function withCommonOptions(command: Command, files: 'required' | 'optional' = 'required'): Command {
  return command
    .argument(files === 'required' ? '<files...>' : '[files...]', say.cli.files)
    .option('--json', say.cli.json)
    .option('--as-of <date>', say.cli.asOf)
    .option('--council <code>', say.cli.council, (code: string, codes: readonly string[] | undefined) => [
      ...(codes ?? []),
      code,
    ])
    .option('--settings <file>', say.cli.settings);
}

export function jobOptions(options: CommonOptions, terminal: Terminal): JobOptions {
  return {
    asOf: options.asOf === undefined ? todayOf(terminal) : dayOption('--as-of', options.asOf),
    councils: options.council ?? [],
    year: options.year === undefined ? null : yearOption('--year', options.year),
  };
}

/** A full date from an option. */
export function dayOption(option: string, given: string): CalendarDate {
  const date = calendarDate(given);
  if (date === null || precision(date) !== 'day') throw new UsageError(say.cli.badDate({ option, given }));
  return date;
}

/** A financial year from an option. */
export function yearOption(option: string, given: string): FinancialYear {
  const year = financialYear(given);
  if (year === null) throw new UsageError(say.cli.badYear({ option, given }));
  return year;
}

/** Today where the person is, not in Greenwich. */
function todayOf({ today }: Terminal): CalendarDate {
  const parts = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return dayOption('--as-of', parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
