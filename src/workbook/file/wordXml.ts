import { SaxesParser } from 'saxes';
import type { Budget } from './budget';
import type { Zip } from './zip';

/** An element of a Word part: its name without prefix, and its attributes by name without prefix. */
export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface WordHandler {
  open(element: WordElement): void;
  close(name: string): void;
  text?(text: string): void;
}

/** The namespaces of Word's own elements: as Word writes them, and as the strict form of the standard has them (ECMA-376, ISO 29500). */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * Reads a part element by element. Only Word's own elements are told, and "Fallback", which holds the same text a second time for
 * older programs.
 *
 * @throws Refusal where the part declares entities or is not well-formed.
 */
export function readWordXml(zip: Zip, part: string, handler: WordHandler, budget: Budget): void {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder();
  const isTold = (uri: string, local: string): boolean =>
    WORD.has(uri) || (uri === ALTERNATIVES && local === 'Fallback');
  parser.on('doctype', () => {
    throw budget.entities(part);
  });
  parser.on('error', () => {
    throw budget.damaged(part);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (!isTold(uri, local)) return;
    const named = Object.values(attributes).map((one): [string, string] => [one.local, one.value]);
    handler.open({ name: local, attributes: Object.fromEntries(named) });
  });
  parser.on('closetag', ({ uri, local }) => {
    if (isTold(uri, local)) handler.close(local);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  zip.stream(part, (bytes, isLast) => {
    parser.write(decoder.decode(bytes, { stream: !isLast }));
    if (isLast) parser.close();
  });
}
