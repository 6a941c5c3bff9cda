import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { alignedTo } from '../logframe/alignedTo';
import { cellChanges } from '../logframe/cellChanges';
import { convertLogframe } from '../logframe/convertLogframe';
import type { Logframe } from '../logframe/logframe';
import type { CellChange } from '../workbook/cellChange';
import type { Snapshot } from '../workbook/grid';
import { enteredFigures } from './enteredFigures';
import { readInputs } from './readInputs';

/** What has to change in a council's own workbook so that its logframes read as they do in another. */
export interface WriteBack {
  readonly changes: readonly CellChange[];
  /** The logframes as the workbook will hold them then, with what could not be written among their findings. */
  readonly logframes: readonly Logframe[];
}

/**
 * Takes what people changed in a converted workbook, or entered on the sheet "Logframe" that Twinledger made, and finds the cells
 * of the council's own sheet for it. Nothing is written here: the port puts the changes into an open workbook, `changeCells` into
 * a copy of a file.
 *
 * @throws Refusal where the council's workbook holds no logframe.
 */
export function writeBack(own: Snapshot, edited: readonly Snapshot[]): WriteBack {
  const { logframes } = readInputs([own]);
  if (logframes.length === 0) throw new Refusal(say.logframeWriting.noLogframe({ file: own.file }));
  const other = readInputs(edited);
  const wanted = other.logframes.length === 0 ? enteredFigures(logframes, other.generated) : other.logframes;
  const pairs = pairedByTitle(logframes, wanted);
  const written = logframes.map((read) => {
    const one = pairs.get(read);
    const grid = own.grids.find(({ sheet }) => sheet === read.source.sheet);
    if (one === undefined || grid === undefined) return { changes: [], logframe: notFound(read) };
    const aligned = alignedTo(read, convertLogframe(one, read.profile).logframe);
    const { changes, logframe, findings } = cellChanges(grid, read, aligned.logframe);
    const all = [...logframe.findings, ...aligned.findings, ...findings];
    return { changes, logframe: { ...logframe, findings: all } };
  });
  return {
    changes: written.flatMap(({ changes }) => changes),
    logframes: written.map(({ logframe }) => logframe),
  };
}

function pairedByTitle(
  logframes: readonly Logframe[],
  wanted: readonly Logframe[],
): ReadonlyMap<Logframe, Logframe> {
  const [only, ...others] = wanted;
  if (only !== undefined && others.length === 0 && logframes.length === 1)
    return new Map(logframes.map((read) => [read, only]));
  return new Map(
    logframes.flatMap((read) => {
      const one = wanted.find(({ title }) => title === read.title);
      return one === undefined ? [] : [[read, one] as const];
    }),
  );
}

function notFound(read: Logframe): Logframe {
  const message = say.logframeWriting.notFound({
    title: read.title ?? read.source.sheet ?? read.source.file,
  });
  const finding: Finding = { rule: 'writing.notFound', strength: 'warning', message, source: read.source };
  return { ...read, findings: [...read.findings, finding] };
}
