import { Command } from 'commander';
import { say } from '../core/messages';
import { VERSION } from '../core/version';
import { foiCommand } from './foiCommand';
import { inspectCommand } from './inspectCommand';
import { limitsCommand } from './limitsCommand';
import { logframeCommand } from './logframeCommand';
import { registerCommand } from './registerCommand';
import { reportCommand } from './reportCommand';
import type { Terminal } from './terminal';

/** The whole command line, as the contract names it. */
export function program(terminal: Terminal): Command {
  const twinledger = new Command('twinledger')
    .description(say.cli.about)
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
    })
    .showHelpAfterError();
  const commands = [
    inspectCommand,
    registerCommand,
    limitsCommand,
    logframeCommand,
    reportCommand,
    foiCommand,
  ];
  for (const make of commands) make(twinledger, terminal);
  return twinledger;
}
