import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';

export interface OutputRules {
  /** Files that were given to read: never written to. */
  readonly inputs: readonly string[];
  /** Whether a file of that name may be replaced. */
  readonly mayReplace: boolean;
}

/** Writes one output whole or not at all: first beside its place, then moved there. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  rules: OutputRules,
): Promise<void> {
  if (rules.inputs.some((input) => resolve(input) === resolve(path)))
    throw new Refusal(say.cli.isInput({ file: path }));
  const before = await existing(path);
  if (before !== null && !rules.mayReplace && !sameBytes(before, content))
    throw new Refusal(say.cli.changed({ file: path }));
  const beside = `${path}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new Refusal(say.cli.cannotWrite({ file: path }));
  }
}

/** The bytes of a file that is there; null where there is none. */
export async function existing(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

function sameBytes(before: Uint8Array, content: Uint8Array | string): boolean {
  return Buffer.compare(before, Buffer.from(content)) === 0;
}
