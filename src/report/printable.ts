/**
 * Text as every format can hold it: control characters, direction overrides and code points that XML forbids are gone,
 * half characters are replaced, every run of white space is one space. Letters of all scripts and emoji stay.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
