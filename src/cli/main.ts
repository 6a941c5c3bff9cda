#!/usr/bin/env node
import { runCli } from './runCli';
import { terminalWidth } from './terminalWidth';

// Whoever reads the output may close it early (`| head`): that is no fault, and nothing is left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  width: terminalWidth(process.env.COLUMNS, process.stdout.columns),
  today: new Date(),
}).then((code) => {
  process.exitCode = code;
});
