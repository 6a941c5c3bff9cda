import { crc32, deflateSync } from 'node:zlib';

/** Eight-bit red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly size: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square picture as a PNG file: truecolour with alpha, one data chunk. Source: PNG specification, sections 5 and 11. */
export function png({ size, rgba }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanLines(size, rgba), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** Each line starts with its filter; 0 is none. */
function scanLines(size: number, rgba: Uint8Array): Buffer {
  const width = size * 4;
  const lines = Buffer.alloc((width + 1) * size);
  for (let line = 0; line < size; line += 1) {
    lines.set(rgba.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  return lines;
}
