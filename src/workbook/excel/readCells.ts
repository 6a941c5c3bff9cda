import type { Area } from '../grid';
import { PAYLOAD, payloadBytes, takeChunk, type Block } from './chunk';
import { errorCode } from './explain';
import { GridCells } from './gridCells';

/** A sheet and the part of it that holds values. */
export interface ReadTarget {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
}

/** Bytes that a cell takes over the wire (value, formula or value again, number format) until we know this workbook better. */
const USUAL_CELL = 64;

/**
 * Reads every cell of the targets once, as many a round trip as fit into 4 MB by what cells of this workbook have taken so
 * far. The only place where `sync` stands in a loop: one answer must not exceed 5 MB, so the reading has to be cut up.
 */
export async function readCells(
  context: Excel.RequestContext,
  targets: readonly ReadTarget[],
  progress: (share: number) => void,
): Promise<ReadonlyMap<ReadTarget, GridCells>> {
  const cells = new Map(targets.map((target) => [target, new GridCells()]));
  const total = targets.reduce((sum, { used }) => sum + cellCount(used), 0);
  let blocks: readonly Block<ReadTarget>[] = targets.map((target) => ({ target, area: target.used }));
  let bytesPerCell = USUAL_CELL;
  let read = 0;
  while (blocks.length > 0) {
    const { taken, rest } = takeChunk(blocks, PAYLOAD / bytesPerCell);
    const asked = taken.map((block) => ({ ...block, range: ask(block) }));
    const counted = taken.reduce((sum, { area }) => sum + cellCount(area), 0);
    try {
      await context.sync();
    } catch (fault) {
      if (errorCode(fault) !== 'ResponsePayloadSizeLimitExceeded' || isOneRow(taken)) throw fault;
      bytesPerCell = PAYLOAD / (counted / 2);
      continue;
    }
    const bytes = asked.reduce(
      (sum, { target, area, range }) => sum + take(cells.get(target), area, range),
      0,
    );
    bytesPerCell = Math.max(bytes / counted, 1);
    read += counted;
    progress(read / total);
    blocks = rest;
  }
  return cells;
}

function ask({ target, area }: Block<ReadTarget>): Excel.Range {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const range = target.sheet.getRangeByIndexes(area.top, area.left, rows, columns).untrack();
  range.load('values,formulas,numberFormat');
  return range;
}

/** Takes a block in and answers how many bytes it took over the wire. */
function take(cells: GridCells | undefined, area: Area, range: Excel.Range): number {
  const { values, formulas, numberFormat } = range;
  cells?.add(area, values, formulas, numberFormat);
  return payloadBytes([values, formulas, numberFormat]);
}

function isOneRow(taken: readonly Block<ReadTarget>[]): boolean {
  return taken.length === 1 && taken.every(({ area }) => area.top === area.bottom);
}

function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
