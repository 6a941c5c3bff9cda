import { say } from '../../core/messages';
import type { TableJson } from '../../job/contract';
import type { Job } from '../../job/job';
import type { Snapshot } from '../../workbook/grid';
import type { FileText } from './opened';

const words = say.pane.files;

/** A file that was given. Two may bear one name, so each has a key. */
export type FileInHand = { readonly key: string } & (
  | { readonly snapshot: Snapshot }
  | {
      readonly file: string;
      /** Why it could not be read. */
      readonly why: string;
    }
);

/** What each file gave, or why it gave nothing, in the order in which they were given. */
export function filesShown(files: readonly FileInHand[], job: Pick<Job, 'inspected' | 'inputs'>): FileText[] {
  return files.map((one) =>
    'why' in one
      ? { key: one.key, file: one.file, gave: null, why: one.why }
      : { key: one.key, file: one.snapshot.file, gave: gaveOf(one.snapshot.file, job), why: null },
  );
}

function gaveOf(file: string, { inspected, inputs }: Pick<Job, 'inspected' | 'inputs'>): string[] {
  if (inputs.ownFiles.some((one) => one.file === file)) return [words.ours];
  const tables = inspected.files.find((one) => one.file === file)?.tables ?? [];
  return tables.length === 0 ? [words.nothing] : tables.map(tableText);
}

function tableText({ sheet, called, rows }: TableJson): string {
  return words.table({ sheet, called, rows: rows.read });
}
