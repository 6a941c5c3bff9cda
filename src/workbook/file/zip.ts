import { Inflate } from 'fflate';
import type { Budget } from './budget';

/** A zip archive opened for reading: its directory is known, nothing is inflated yet. */
export interface Zip {
  /** Names of all parts, as they stand. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Packed size of a part, 0 where there is none. */
  packedSize(name: string): number;
  /** Inflates a part bit by bit. `take` hears the bytes and, at the end, `true`. */
  stream(name: string, take: (bytes: Uint8Array, isLast: boolean) => void): void;
}

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly isReadable: boolean;
  /** Where the entry begins in the archive. */
  readonly offset: number;
  readonly data: Uint8Array;
  /** Size when unpacked, as the directory states it; null where it is too large for the field. */
  readonly stated: number | null;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** Fed in small pieces, deflate can at most make a thousand times as much of each before it is counted. */
const PIECE = 16 * 1024;

/** Opens an archive by its central directory; null where the bytes are not a whole one. */
export function openZip(bytes: Uint8Array, budget: Budget): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return null;
  budget.parts(directory.count);
  const entries = new Map<string, Entry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (entry === null) return null;
    entries.set(entry.name.toLowerCase(), entry);
    at = entry.next;
  }
  if (doOverlap([...entries.values()], bytes.byteOffset)) throw budget.overlapping();
  const find = (name: string): Entry | undefined => entries.get(name.toLowerCase());
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => find(name) !== undefined,
    packedSize: (name) => find(name)?.data.length ?? 0,
    stream(name, take) {
      const entry = find(name);
      if (entry?.isReadable !== true) throw budget.damaged(name);
      inflate(entry, budget, take);
    },
  };
}

function inflate(entry: Entry, budget: Budget, take: (bytes: Uint8Array, isLast: boolean) => void): void {
  const part = { name: entry.name, packed: entry.data.length, inflated: 0 };
  const made: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => made.push(bytes));
  for (let at = 0; at === 0 || at < entry.data.length; at += PIECE) {
    const piece = entry.data.subarray(at, at + PIECE);
    try {
      if (entry.isPacked) inflater.push(piece, at + PIECE >= entry.data.length);
      else made.push(piece);
    } catch {
      throw budget.damaged(entry.name);
    }
    for (const bytes of made.splice(0)) {
      part.inflated += bytes.length;
      budget.inflate(bytes.length, part);
      take(bytes, false);
    }
  }
  if (entry.stated !== null && entry.stated !== part.inflated) throw budget.damaged(entry.name);
  take(NOTHING, true);
}

/** Parts that lie over each other unpack the same bytes many times over: a small archive then makes an endless one. */
function doOverlap(entries: readonly Entry[], base: number): boolean {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  return inOrder.some(({ data }, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && data.byteOffset - base + data.length > next.offset;
  });
}

const NOTHING = new Uint8Array();

function findDirectory(view: DataView): { offset: number; count: number } | null {
  // The end record is 22 bytes and may be followed by a comment of at most 65,535.
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    return findDirectory64(view, at - 20);
  }
  return null;
}

function findDirectory64(view: DataView, locator: number): { offset: number; count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): (Entry & { next: number }) | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const sizes = realSizes(view, at, nameLength, extraLength);
  if (sizes.offset + 30 > view.byteLength) return null;
  const start =
    sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    isPacked: method !== STORED,
    isReadable: (flags & 1) === 0 && (method === STORED || method === DEFLATED),
    offset: sizes.offset,
    data: bytes.subarray(start, start + sizes.packed),
    stated: sizes.inflated,
    next,
  };
}

function realSizes(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): { packed: number; offset: number; inflated: number | null } {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const stated = view.getUint32(at + 24, true);
  const inflated = stated === 0xffffffff ? null : stated;
  if (packed !== 0xffffffff && offset !== 0xffffffff) return { packed, offset, inflated };
  let extra = at + 46 + nameLength;
  const end = Math.min(extra + extraLength, view.byteLength);
  for (; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4 + (inflated === null ? 8 : 0);
    if (packed === 0xffffffff && field + 8 <= end) {
      packed = Number(view.getBigUint64(field, true));
      field += 8;
    }
    if (offset === 0xffffffff && field + 8 <= end) offset = Number(view.getBigUint64(field, true));
    break;
  }
  return { packed, offset, inflated };
}
