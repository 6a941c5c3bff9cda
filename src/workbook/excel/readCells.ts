import { PAYLOAD, payloadBytes, takeChunk, type Block } from './chunk';
import { errorCode } from './explain';
import { GridCells } from './gridCells';
import { askForCells, type AskedCells, type ReadTarget } from './readTargets';

/** What is aimed at: cells further down may be a little longer than those that were measured. */
const ROOM = PAYLOAD * 0.95;
/** Further down in a sheet numbers have more digits and lines more words than in its first rows. */
const LONGER_BELOW = 1.15;
/** Bytes that a cell takes over the wire (value, formula or value again, number format) where nothing is known of its sheet. */
const USUAL_CELL = 64;

/**
 * Reads every cell of the targets once, as many a round trip as fit into 4 MB by what cells of the same sheet have taken so
 * far. The only place where `sync` stands in a loop: one answer must not exceed 5 MB, so the reading has to be cut up.
 */
export async function readCells(
  context: Excel.RequestContext,
  targets: readonly ReadTarget[],
  progress: (share: number) => void,
): Promise<ReadonlyMap<ReadTarget, GridCells>> {
  const cells = new Map(targets.map((target) => [target, new GridCells()]));
  const bytesPerCell = new Map<ReadTarget, number>();
  const take = (target: ReadTarget, asked: AskedCells, growth = 1): void => {
    const { values, formulas, numberFormat } = asked.range;
    cells.get(target)?.add(asked.area, values, formulas, numberFormat);
    const bytes = payloadBytes([values, formulas, numberFormat]) / cellCount(asked);
    bytesPerCell.set(target, Math.max(bytes * growth, 1));
  };
  const total = targets.reduce((sum, { used }) => sum + cellCount({ area: used }), 0);
  let blocks = targets.flatMap((target) => stillToRead(target, take));
  let read = total - blocks.reduce((sum, block) => sum + cellCount(block), 0);
  let room = ROOM;
  while (blocks.length > 0) {
    const { taken, rest } = takeChunk(blocks, room, (target) => bytesPerCell.get(target) ?? USUAL_CELL);
    const asked = taken.map(({ target, area }) => ({ target, cells: askForCells(target, area) }));
    try {
      await context.sync();
    } catch (fault) {
      if (errorCode(fault) !== 'ResponsePayloadSizeLimitExceeded' || isOneRow(taken)) throw fault;
      room /= 2;
      continue;
    }
    for (const one of asked) take(one.target, one.cells);
    room = ROOM;
    read += taken.reduce((sum, block) => sum + cellCount(block), 0);
    progress(read / total);
    blocks = [...rest];
  }
  return cells;
}

/** What is left of a sheet after its first rows, where those came with its layout. */
function stillToRead(
  target: ReadTarget,
  take: (target: ReadTarget, asked: AskedCells, growth: number) => void,
): Block<ReadTarget>[] {
  const { used, firstRows } = target;
  if (firstRows === null || !isLoaded(firstRows)) return [{ target, area: used }];
  take(target, firstRows, LONGER_BELOW);
  const top = firstRows.area.bottom + 1;
  return top > used.bottom ? [] : [{ target, area: { ...used, top } }];
}

/** The round trip that they came with may have failed by something else in it. */
function isLoaded({ range }: AskedCells): boolean {
  try {
    return range.values.length > 0;
  } catch (fault) {
    if (errorCode(fault) === 'PropertyNotLoaded') return false;
    throw fault;
  }
}

function isOneRow(taken: readonly Block<ReadTarget>[]): boolean {
  return taken.length === 1 && taken.every(({ area }) => area.top === area.bottom);
}

function cellCount({ area }: Pick<Block<ReadTarget>, 'area'>): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
