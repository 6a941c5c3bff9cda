/** An element of XML or HTML with what stands inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const VOID = new Set(['meta', 'img', 'br', 'hr', 'link', 'input']);

/**
 * The elements of well-formed XML, or of HTML with quoted attributes and closed tags, in the order in which they begin.
 * Made for documents of our own.
 */
export function elements(markup: string): readonly Element[] {
  const found: { name: string; attributes: Record<string, string>; start: number; end: number }[] = [];
  const open: number[] = [];
  for (const match of markup.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    const after = match.index + whole.length;
    if (closing) {
      const at = open.findLastIndex((place) => found[place]?.name === name);
      const element = found[open[at] ?? -1];
      if (element) element.end = match.index;
      if (at !== -1) open.length = at;
      continue;
    }
    found.push({ name, attributes: attributesOf(attributes), start: after, end: after });
    if (!selfClosing && !VOID.has(name)) open.push(found.length - 1);
  }
  return found.map(({ name, attributes, start, end }) => ({
    name,
    attributes,
    inner: markup.slice(start, end),
  }));
}

/** The words inside markup. */
export function wordsIn(inner: string): string {
  return inner.replace(/<[^>]*>/g, '').trim();
}

function attributesOf(list: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of list.matchAll(/([\w:-]+)(?:="([^"]*)")?/g))
    attributes[name] = value;
  return attributes;
}
