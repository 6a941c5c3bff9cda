import { CommanderError } from 'commander';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { program } from './program';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

/** Runs one command line. 0 done, 1 could not (one sentence), 2 wrong usage. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    await program(terminal).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    const sentence = error instanceof Refusal ? error.message : say.cli.fault({ message: String(error) });
    terminal.err(`${sentence}\n`);
    return 1;
  }
}
