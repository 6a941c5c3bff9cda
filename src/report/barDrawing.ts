import type { Figure } from '../core/figure';

/** A bar picture as rectangles on a canvas, without text: words beside it say the same. Colours are hex without "#". */
export interface BarDrawing {
  readonly width: number;
  readonly height: number;
  readonly rectangles: readonly Rectangle[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

const CANVAS = { width: 640, height: 56 } as const;
const LIMIT_BAR = { y: 4, height: 48, line: 2 } as const;
const COUNTED_BAR = { y: 16, height: 24 } as const;
const DARK = '1F3864';
const OUTLINE = '404040';
const PAPER = 'FFFFFF';

/**
 * What is counted as a solid bar inside the outline of the limit; past the outline where it is over. Null where there is
 * nothing to draw: a limit or a count of nil or less.
 */
export function barDrawing(counted: Figure, limit: Figure): BarDrawing | null {
  if (limit.value <= 0 || counted.value <= 0) return null;
  const widest = Math.max(counted.value, limit.value);
  const share = (value: number) => Math.max(LIMIT_BAR.line, Math.round((value / widest) * CANVAS.width));
  return {
    ...CANVAS,
    rectangles: [
      { x: 0, y: LIMIT_BAR.y, width: share(limit.value), height: LIMIT_BAR.height, colour: OUTLINE },
      {
        x: LIMIT_BAR.line,
        y: LIMIT_BAR.y + LIMIT_BAR.line,
        width: Math.max(0, share(limit.value) - 2 * LIMIT_BAR.line),
        height: LIMIT_BAR.height - 2 * LIMIT_BAR.line,
        colour: PAPER,
      },
      { x: 0, y: COUNTED_BAR.y, width: share(counted.value), height: COUNTED_BAR.height, colour: DARK },
    ],
  };
}
