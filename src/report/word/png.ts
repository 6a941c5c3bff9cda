import { zlibSync } from 'fflate';
import type { BarDrawing } from '../barDrawing';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pixels for each unit of the drawing, so that print stays sharp. */
const SCALE = 2;
const RGB = 3;

/** A drawing of rectangles as a PNG. The same drawing gives the same bytes. */
export function png(drawing: BarDrawing): Uint8Array {
  const width = drawing.width * SCALE;
  const height = drawing.height * SCALE;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, true colour; compression, filter and interlacing as standard.
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(scanLines(drawing, width, height))),
    chunk('IEND', new Uint8Array()),
  ];
  return joined([Uint8Array.from(SIGNATURE), ...chunks]);
}

/** Rows of pixels, each after the byte that says "no filter". */
function scanLines(drawing: BarDrawing, width: number, height: number): Uint8Array {
  const stride = width * RGB + 1;
  const lines = new Uint8Array(stride * height).fill(0xff);
  for (let row = 0; row < height; row++) lines[row * stride] = 0;
  for (const { x, y, width: wide, height: high, colour } of drawing.rectangles) {
    const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
    const end = Math.min(width, (x + wide) * SCALE);
    for (let row = y * SCALE; row < Math.min(height, (y + high) * SCALE); row++) {
      for (let pixel = x * SCALE; pixel < end; pixel++) lines.set(channels, row * stride + 1 + pixel * RGB);
    }
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  const made = new Uint8Array(named.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return made;
}

/** The check sum of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
