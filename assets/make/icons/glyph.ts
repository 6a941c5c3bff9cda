import type { Pixels } from './png';

/** Samples along each side of a pixel. */
const FINENESS = 8;

type Colour = readonly [red: number, green: number, blue: number];

/** The three tones of the mark: each stands out by at least 3 to 1 from a white and from a dark ribbon. */
const TONES = { teal: [0x0d, 0x85, 0x7d], amber: [0xbd, 0x67, 0x1a], grey: [0x78, 0x78, 0x78] } as const;

/** A part of a picture on a ground of 16 by 16 units, in one tone. Lengths in units; the first part drawn lies on top. */
export type Part = { readonly tone: keyof typeof TONES } & (
  | {
      readonly shape: 'box';
      readonly at: readonly [left: number, top: number, right: number, bottom: number];
    }
  | {
      readonly shape: 'frame';
      readonly at: readonly [left: number, top: number, right: number, bottom: number];
      readonly width: number;
    }
  | {
      readonly shape: 'ring';
      readonly middle: readonly [x: number, y: number];
      readonly radius: number;
      readonly width: number;
      /** The part of the circle that is drawn, in degrees clockwise from the right; all of it where not given. */
      readonly arc?: readonly [from: number, to: number];
    }
  | {
      readonly shape: 'stroke';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly width: number;
    }
);

const SIDE = 16;

/** Draws a picture on a transparent ground, smoothly at every size. */
export function glyph(parts: readonly Part[], size: number): Pixels {
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rgba.set(pixel(parts, x, y, SIDE / size), (y * size + x) * 4);
  return { size, rgba };
}

function pixel(parts: readonly Part[], x: number, y: number, unit: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < FINENESS; down += 1) {
    for (let across = 0; across < FINENESS; across += 1) {
      const at = [(x + (across + 0.5) / FINENESS) * unit, (y + (down + 0.5) / FINENESS) * unit] as const;
      const colour = colourAt(parts, at);
      if (colour === null) continue;
      covered += 1;
      colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
  }
  const mean = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [...mean, Math.round((covered / FINENESS ** 2) * 255)];
}

type Point = readonly [x: number, y: number];

function colourAt(parts: readonly Part[], at: Point): Colour | null {
  const part = parts.find((one) => covers(one, at));
  return part === undefined ? null : TONES[part.tone];
}

function covers(part: Part, [x, y]: Point): boolean {
  switch (part.shape) {
    case 'box':
      return isWithin(part.at, x, y);
    case 'frame': {
      const [left, top, right, bottom] = part.at;
      const inner = [left + part.width, top + part.width, right - part.width, bottom - part.width] as const;
      return isWithin(part.at, x, y) && !isWithin(inner, x, y);
    }
    case 'ring': {
      const [across, down] = [x - part.middle[0], y - part.middle[1]];
      if (Math.abs(Math.hypot(across, down) - part.radius) > part.width / 2) return false;
      const [from, to] = part.arc ?? [0, 360];
      const turn = ((Math.atan2(down, across) * 180) / Math.PI - from + 720) % 360;
      return turn <= to - from;
    }
    case 'stroke':
      return part.points.some((start, place) => {
        const end = part.points[place + 1];
        return end !== undefined && distance([x, y], start, end) <= part.width / 2;
      });
  }
}

function isWithin([left, top, right, bottom]: readonly number[], x: number, y: number): boolean {
  return x >= (left ?? 0) && x < (right ?? 0) && y >= (top ?? 0) && y < (bottom ?? 0);
}

/** From a point to a straight piece of line. */
function distance([x, y]: Point, start: Point, end: Point): number {
  const [across, down] = [end[0] - start[0], end[1] - start[1]];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : ((x - start[0]) * across + (y - start[1]) * down) / length;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(x - start[0] - held * across, y - start[1] - held * down);
}
