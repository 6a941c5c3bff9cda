import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { Snapshot } from '../workbook/grid';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { tell } from './progress';
import type { Terminal } from './terminal';

/** Opens the files given, and the settings workbook last so that its choices win. Input files are only ever read. */
export async function openFiles(
  files: readonly string[],
  settings: string | undefined,
  terminal: Terminal,
): Promise<Snapshot[]> {
  const paths = settings === undefined || files.includes(settings) ? files : [...files, settings];
  const snapshots: Snapshot[] = [];
  for (const path of paths) {
    tell(terminal, say.job.reading({ file: basename(path) }));
    snapshots.push(await readWorkbookFile(await bytesOf(path), basename(path)));
  }
  return snapshots;
}

async function bytesOf(path: string): Promise<Uint8Array> {
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
