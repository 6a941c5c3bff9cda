import { basename, extname } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { sourceText } from '../core/source';
import { logframesJson } from '../job/logframesJson';
import { writeBack } from '../job/writeBack';
import { changeCells } from '../workbook/file/changeCells';
import type { CellChange } from '../workbook/cellChange';
import { bytesOf } from './bytesOf';
import { openFiles } from './openFiles';
import { json } from './print/json';
import { logframeText } from './print/logframeText';
import { doneTelling } from './progress';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { existing, writeOutput } from './writeOutput';

interface WriteBackOptions {
  readonly json?: boolean;
  readonly settings?: string;
  readonly out?: string;
  readonly profile?: string;
  readonly convert?: string;
}

/** `twinledger logframe FILE --edited FILE --out FILE`: a copy of the first with what was changed in the second. */
export async function writeBackCommand(
  edited: string,
  files: readonly string[],
  { out, profile, convert, json: asJson }: WriteBackOptions,
  terminal: Terminal,
): Promise<void> {
  const [file, ...others] = files;
  if (out === undefined) throw new UsageError(say.cli.editedNeedsOut);
  if (file === undefined || others.length > 0 || profile !== undefined || convert !== undefined)
    throw new UsageError(say.cli.editedAlone);
  if (extname(out).toLowerCase() !== extname(file).toLowerCase())
    throw new UsageError(say.cli.sameKind({ file: basename(file), kind: extname(file) }));
  if ((await existing(out)) !== null) throw new Refusal(say.cli.exists({ file: out }));
  const [own, ...rest] = await openFiles([file, edited], undefined, terminal);
  if (own === undefined) throw new UsageError(say.cli.editedAlone);
  const { changes, logframes } = writeBack(own, rest);
  if (changes.length > 0) {
    const bytes = await changeCells(await bytesOf(file), basename(file), changes);
    await writeOutput(out, bytes, { inputs: [file, edited], mayReplace: false });
  }
  doneTelling(terminal);
  if (asJson === true) terminal.out(json(logframesJson(logframes)));
  else terminal.out(`${told(changes, out)}\n\n${logframeText(logframes, terminal.width)}`);
}

function told(changes: readonly CellChange[], out: string): string {
  if (changes.length === 0) return say.logframeWriting.nothing;
  const lines = changes.map(({ source, from, to }) =>
    say.logframeWriting.changed({ cell: sourceText(source), from: shown(from), to: shown(to) }),
  );
  return [...lines, say.logframeWriting.written({ cells: changes.length, file: out })].join('\n');
}

function shown(content: CellChange['from']): string {
  if (content === null) return say.logframeWriting.blank;
  return typeof content === 'object' ? content.error : String(content);
}
