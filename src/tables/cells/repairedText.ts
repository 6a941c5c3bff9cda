/**
 * Text with the damage of earlier programs undone, where it can only be damage: escapes of XML written out ("_x000D_"), UTF-8
 * read as Windows text ("Â£", "â€™", "NÃ®mes"), Windows punctuation read as control characters. What was lost (a replacement
 * character) stays lost. Texts are repaired here and nowhere else, on their way out of a cell; the grid keeps them as they are.
 */
export function repairedText(text: string): string {
  let repaired = text;
  if (repaired.includes('_x')) repaired = repaired.replace(ESCAPE, unescaped);
  if (MAYBE_MISREAD.test(repaired)) repaired = readAsUtf8(repaired);
  return repaired.replace(WINDOWS_CONTROL, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? '');
}

/** Source: ECMA-376 part 1, 22.9.2.19. Some exporters escape spaces and punctuation too: "Supplier_x0020_Name". */
const ESCAPE = /_x([0-9a-f]{4})_/gi;

function unescaped(written: string, code: string): string {
  const point = parseInt(code, 16);
  const isEscaped = point < 0x100 || (point >= 0x2000 && point < 0x2100) || point >= 0xfffe;
  return isEscaped ? String.fromCharCode(point) : written;
}

/** What Windows (code page 1252) shows for the bytes 80 to 9F. Source: WHATWG Encoding Standard, index windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_CONTROL = new RegExp('[\\u0080-\\u009f]', 'g');

const LATER_BYTE = `[\\u0080-\\u00bf${WINDOWS}]`;
const UNLIKE_PUNCTUATION = `(?![…‘’“”–—\\u00a0«»])${LATER_BYTE}`;

/**
 * Signs that come out of UTF-8 read as Windows text, and that nobody types: â before €, Ã before a dash inside a word. What
 * could be a quotation mark after a word that ends in Ã, Ä or Å is left alone. Greek and Cyrillic need a run of three, because
 * one Ñ before a quotation mark is Spanish.
 */
const MISREAD = new RegExp(
  [
    'ï»¿',
    'Â[\\u00a0-\\u00bf]',
    `Ã${LATER_BYTE}(?=\\p{L})`,
    `[ÃÄÅ]${UNLIKE_PUNCTUATION}`,
    `â[\\u0080-\\u0082€‚„]${LATER_BYTE}`,
    `(?:[ÎÏÐÑ]${LATER_BYTE}[ ,.-]?){3,}`,
  ].join('|'),
  'gu',
);
const MAYBE_MISREAD = /[ÂÃÄÅâÎÏÐÑ]|ï»¿/;

function readAsUtf8(text: string): string {
  // The last byte of a closing quotation mark is often dropped on the way.
  return text.replace(MISREAD, decoded).replace(/â€(?=[\s.,;:)!?]|$)/g, '”');
}

/** By way of a URL, which refuses what is no UTF-8: the runtime of custom functions has no decoder of its own. */
function decoded(misread: string): string {
  const bytes = Array.from(misread, (sign) => `%${byteOf(sign).toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(bytes.join(''));
  } catch {
    return misread;
  }
}

function byteOf(sign: string): number {
  const inWindows = WINDOWS.indexOf(sign);
  return inWindows >= 0 ? 0x80 + inWindows : sign.charCodeAt(0);
}
