/** What the bytes of a text file say, and what was out of order in them. */
export interface DecodedText {
  readonly text: string;
  /** Line (from 1) of the first byte that did not fit the rest of the file and was read in the old Windows code page. */
  readonly mixedAt: number | null;
  /** NUL characters that were left out. */
  readonly nuls: number;
  /** The file ends within a character. */
  readonly isCutOff: boolean;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const SAMPLE = 64 * 1024;
/** Of a hundred characters of text hardly one is a control character; of a program's or a picture's every tenth is. */
const MOST_CONTROLS = 0.01;
/** Letters without a mark of their order leave every second byte of UTF-16 zero; a few signs (quotes, €) do not. */
const MOST_ZEROS = 0.3;

/** How the bytes write text: by the mark that they begin with, else by where zeros stand. Null where they are no text. */
export function textEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number) =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length / (sample.length / 2);
  const [even, odd] = [zeros(0), zeros(1)];
  const likely = odd > MOST_ZEROS ? 'utf-16le' : even > MOST_ZEROS ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(likely).decode(sample).replaceAll(END_OF_FILE, '');
  return (text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS ? null : likely;
}

/** With this sign systems older than Windows end a file. */
const END_OF_FILE = '\u001a';

/** Control characters but tab, line breaks and form feed. */
const CONTROLS = /[^\P{Cc}\t-\r\u007f-\u009f]/gu;

/**
 * Reads UTF-8 or UTF-16. A byte that is no UTF-8 is read in the code page in which older finance systems write the pound
 * sign, and the others stay what they are: exports that were put together from two systems hold both.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = textEncoding(bytes) ?? 'utf-8';
  if (encoding !== 'utf-8') {
    const isCutOff = bytes.length % 2 === 1;
    return cleaned({ text: new TextDecoder(encoding).decode(bytes), mixedAt: null, isCutOff });
  }
  try {
    return cleaned({
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      mixedAt: null,
      isCutOff: false,
    });
  } catch {
    return cleaned(mended(bytes));
  }
}

/** Without NULs, without marks of byte order where files were joined, without the sign that ends a file. */
function cleaned(decoded: Omit<DecodedText, 'nuls'>): DecodedText {
  let { text } = decoded;
  const full = text.length;
  if (text.includes('\0')) text = text.replaceAll('\0', '');
  const nuls = full - text.length;
  if (text.includes('\ufeff')) text = text.replace(/(^|[\r\n])\ufeff+/g, '$1');
  while (text.endsWith(END_OF_FILE)) text = text.slice(0, -1);
  return { ...decoded, text, nuls };
}

function mended(bytes: Uint8Array): Omit<DecodedText, 'nuls'> {
  const { odd, first, letters, tail } = survey(bytes);
  // Without one letter in UTF-8 the file is in the old code page, where the last letter is as whole as the others.
  if (letters === 0) return { text: asUtf8(bytes, odd + tail), mixedAt: null, isCutOff: false };
  const text = asUtf8(bytes.subarray(0, bytes.length - tail), odd);
  return { text, mixedAt: odd > 0 ? lineOf(bytes, first) : null, isCutOff: tail > 0 };
}

/** Counts the bytes that are no UTF-8, the letters beyond ASCII that are, and the bytes of one that is cut off at the end. */
function survey(bytes: Uint8Array): { odd: number; first: number; letters: number; tail: number } {
  const found = { odd: 0, first: -1, letters: 0, tail: 0 };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (
      length === 0 &&
      at + wantedLength(bytes[at] ?? 0) > bytes.length &&
      continues(bytes, at + 1, bytes.length)
    ) {
      return { ...found, tail: bytes.length - at };
    }
    if (length === 0) {
      if (found.odd === 0) found.first = at;
      found.odd += 1;
    } else if (length > 1) {
      found.letters += 1;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** The text, every byte that is no UTF-8 taken for the Windows sign that it stands for. */
function asUtf8(bytes: Uint8Array, odd: number): string {
  const made = new Uint8Array(bytes.length + 2 * odd);
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const piece =
      length === 0 ? (SIGNS[(bytes[at] ?? 0x80) - 0x80] ?? NO_SIGN) : bytes.subarray(at, at + length);
    if (length === 1) made[end] = bytes[at] ?? 0;
    else made.set(piece, end);
    end += length === 1 ? 1 : piece.length;
    at += Math.max(1, length);
  }
  return new TextDecoder().decode(made.subarray(0, end));
}

/** The signs that Windows keeps at 0x80 to 0x9F; above, its code page is Latin-1. A dash: not in use. */
const WINDOWS_SIGNS = '€-‚ƒ„…†‡ˆ‰Š‹Œ-Ž--‘’“”•–—˜™š›œ-žŸ';
const NO_SIGN = new TextEncoder().encode('-');
const SIGNS = Array.from({ length: 128 }, (_, at) =>
  new TextEncoder().encode(WINDOWS_SIGNS[at] ?? String.fromCharCode(0x80 + at)),
);

/** Bytes of the character that begins at `at`; 0 where none does. Source: the Unicode Standard, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = wantedLength(first);
  if (length === 1 || !continues(bytes, at + 1, at + length) || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const isOutOfRange =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isOutOfRange ? 0 : length;
}

function wantedLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

function continues(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, bytes.length); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at += 1) if (bytes[at] === 10) line += 1;
  return line;
}
