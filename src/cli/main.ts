#!/usr/bin/env node
import { runCli } from './runCli';

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  width: process.stdout.isTTY ? process.stdout.columns : 80,
  today: new Date(),
}).then((code) => {
  process.exitCode = code;
});
