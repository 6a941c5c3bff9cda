import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../src/cli/runCli';

export const SAMPLE = path.join(__dirname, '../../assets/samples/council-workbook.xlsx');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a person would, on a given day, and keeps what it said. */
export async function twinledger(...args: readonly string[]): Promise<Ran> {
  return twinledgerAt(80, ...args);
}

/** The same on a terminal of so many columns. */
export async function twinledgerAt(width: number, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    width,
    today: new Date(2018, 11, 14),
  });
  return { code, out, err };
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'twinledger-test-'));
}
