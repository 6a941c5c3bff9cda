import { readFile, stat } from 'node:fs/promises';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';

/** The bytes of a file that was given; refuses with what to do where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Refusal(say.cli.isFolder({ file: path }));
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      codeOf(error) === 'ENOENT' ? say.cli.missing({ file: path }) : say.cli.locked({ file: path }),
    );
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
