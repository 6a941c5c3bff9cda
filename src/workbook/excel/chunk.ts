import type { Area } from '../grid';

/** Some rows of one sheet that are still to be read. */
export interface Block<Target> {
  readonly target: Target;
  readonly area: Area;
}

export interface Chunk<Target> {
  readonly taken: readonly Block<Target>[];
  readonly rest: readonly Block<Target>[];
}

/** What is asked for in one round trip, at most: Excel on the web stops at 5 MB. */
export const PAYLOAD = 4 * 1024 * 1024;

/**
 * Takes blocks from the front until they fill `room` bytes, cutting the last one between rows. One row is always taken.
 *
 * @param bytesPerCell what a cell of a target takes over the wire, as far as is known
 */
export function takeChunk<Target>(
  blocks: readonly Block<Target>[],
  room: number,
  bytesPerCell: (target: Target) => number,
): Chunk<Target> {
  const taken: Block<Target>[] = [];
  let left = room;
  for (const [index, block] of blocks.entries()) {
    const { target, area } = block;
    const bytesPerRow = (area.right - area.left + 1) * bytesPerCell(target);
    const height = area.bottom - area.top + 1;
    const rows = Math.min(height, Math.max(Math.floor(left / bytesPerRow), taken.length === 0 ? 1 : 0));
    if (rows === 0) return { taken, rest: blocks.slice(index) };
    taken.push({ target, area: { ...area, bottom: area.top + rows - 1 } });
    if (rows < height) {
      return {
        taken,
        rest: [{ target, area: { ...area, top: area.top + rows } }, ...blocks.slice(index + 1)],
      };
    }
    left -= rows * bytesPerRow;
  }
  return { taken, rest: [] };
}

/** Bytes of a value as it goes over the wire. */
export function payloadBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
