const STOP_WORDS = new Set(
  (
    'a an and any are as at be been being by for from has have having in into is it its of on or other our so such than that ' +
    'the their them there these they this those through to under up upon was were which who will with within'
  ).split(' '),
);

/** Content words of a text, lower case, endings of number and tense taken off so that "communities" meets "community". */
function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z][a-z'’-]*/g) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stem));
}

/** How many of the first text's content words stand in the second, and which share of them that is (0 to 1). */
export function overlap(text: string, other: string): { shared: number; share: number } {
  const words = contentWords(text);
  const others = contentWords(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return { shared, share: words.size === 0 ? 0 : shared / words.size };
}

/** The text as it is compared with others: lower case, letters and digits only. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9%£]+/g, ' ')
    .trim();
}

function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (plain.endsWith('s') && !plain.endsWith('ss') && plain.length > 3) return plain.slice(0, -1);
  return plain;
}
