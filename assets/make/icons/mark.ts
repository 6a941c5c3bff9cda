import type { Pixels } from './png';

/** Samples along each side of a pixel. */
const FINENESS = 8;

type Colour = readonly [red: number, green: number, blue: number];

/** Middle tones, so that each part stands out by at least 3 to 1 from a white and from a dark ribbon. */
const TEAL: Colour = [0x0d, 0x85, 0x7d];
const AMBER: Colour = [0xbd, 0x67, 0x1a];
const GREY: Colour = [0x78, 0x78, 0x78];

/** Shares of the side. Two rings of equal size lie side by side over one line. */
const RING = { left: 0.36, right: 0.64, middle: 0.37, radius: 0.265, width: 0.12, gap: 0.04 } as const;
const LINE = { top: 0.82, thickness: 0.1, margin: 0.03 } as const;

/**
 * The mark of Twinledger: two linked rings over a ledger line, on a transparent ground. The left ring passes over the right
 * one above and under it below.
 */
export function mark(size: number): Pixels {
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rgba.set(pixel(x, y, size), (y * size + x) * 4);
  }
  return { size, rgba };
}

function pixel(x: number, y: number, size: number): readonly [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < FINENESS; down += 1) {
    for (let across = 0; across < FINENESS; across += 1) {
      const colour = colourAt(x + (across + 0.5) / FINENESS, y + (down + 0.5) / FINENESS, size);
      if (!colour) continue;
      covered += 1;
      colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
  }
  const [red = 0, green = 0, blue = 0] = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [red, green, blue, Math.round((covered / FINENESS ** 2) * 255)];
}

function colourAt(x: number, y: number, size: number): Colour | null {
  if (onLine(x, y, size)) return GREY;
  const left = Math.abs(Math.hypot(x / size - RING.left, y / size - RING.middle) - RING.radius);
  const right = Math.abs(Math.hypot(x / size - RING.right, y / size - RING.middle) - RING.radius);
  const leftIsOver = y / size < RING.middle;
  return leftIsOver ? woven([left, TEAL], [right, AMBER]) : woven([right, AMBER], [left, TEAL]);
}

/** The ring that passes over is whole; the other one stops short of it. */
function woven(over: readonly [number, Colour], under: readonly [number, Colour]): Colour | null {
  const half = RING.width / 2;
  if (over[0] <= half) return over[1];
  return under[0] <= half && over[0] > half + RING.gap ? under[1] : null;
}

/** The line keeps to whole pixels, so that it is sharp at 16 too. */
function onLine(x: number, y: number, size: number): boolean {
  const top = Math.round(LINE.top * size);
  const thickness = Math.max(1, Math.round(LINE.thickness * size));
  const margin = Math.round(LINE.margin * size);
  return y >= top && y < top + thickness && x >= margin && x < size - margin;
}
