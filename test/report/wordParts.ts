import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a .docx by name. */
export function wordParts(docx: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function partOf(docx: Uint8Array, name: string): string {
  const part = wordParts(docx)[name];
  if (part === undefined) throw new Error(`The document has no part ${name}`);
  return part;
}

/** The words of a part, a paragraph a line, entities resolved. */
export function wordsOf(xml: string): string {
  return unescaped(xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
}

/** The words of an HTML report without its head and its tags. */
export function htmlWords(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return unescaped(
    body.replace(/<\/(?:p|h\d|li|th|td|caption|dd|figcaption)>/g, '\n').replace(/<[^>]*>/g, ''),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
