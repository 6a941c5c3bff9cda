import { basename } from 'node:path';
import { say } from '../core/messages';
import { settingsOnly } from '../job/settingsOnly';
import type { Snapshot } from '../workbook/grid';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { bytesOf } from './bytesOf';
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
    const file = await readWorkbookFile(await bytesOf(path), basename(path));
    snapshots.push(files.includes(path) ? file : settingsOnly(file));
  }
  return snapshots;
}
