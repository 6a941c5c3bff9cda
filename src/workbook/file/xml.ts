/**
 * A small forward reader of XML as spreadsheets write it: tags, attributes and text, in pieces of any size. Declared
 * entities are refused by `onEntities` before any could be expanded; nothing outside the text is ever fetched.
 */
export interface XmlHandler {
  /** `name` without its namespace prefix; `attributes` as they stand, for `attribute()`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text and CDATA, entities resolved; may come in several pieces. */
  text(text: string): void;
}

export interface XmlFaults {
  entities(): Error;
  malformed(): Error;
}

/** The longest single tag or run of text that is waited for: a cell holds at most 32,767 characters. */
const LONGEST_TOKEN = 1024 * 1024;

export class XmlReader {
  private rest = '';

  constructor(
    private readonly handler: XmlHandler,
    private readonly faults: XmlFaults,
  ) {}

  push(piece: string, isLast: boolean): void {
    const source = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    while (at < source.length) {
      const next =
        source.charCodeAt(at) === LESS_THAN ? this.markup(source, at) : this.characters(source, at, isLast);
      if (next === null) break;
      at = next;
    }
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_TOKEN || (isLast && this.rest.trim() !== ''))
      throw this.faults.malformed();
  }

  /** Where the text from `at` ends; null while it may still go on. */
  private characters(source: string, at: number, isLast: boolean): number | null {
    const end = source.indexOf('<', at);
    if (end === -1 && !isLast) return null;
    const text = source.slice(at, end === -1 ? source.length : end);
    this.handler.text(unescaped(text));
    return at + text.length;
  }

  /** Where the tag, comment, instruction or CDATA section from `at` ends; null while its end is not here yet. */
  private markup(source: string, at: number): number | null {
    const second = source.charCodeAt(at + 1);
    if (second === EXCLAMATION) return this.declaration(source, at);
    if (second === QUESTION) return after(source, '?>', at);
    const end = tagEnd(source, at);
    if (end === -1) return null;
    if (second === SLASH) {
      this.handler.close(localName(source.slice(at + 2, end).trimEnd()));
      return end + 1;
    }
    const isEmpty = source.charCodeAt(end - 1) === SLASH;
    const inner = source.slice(at + 1, isEmpty ? end - 1 : end);
    const space = firstSpace(inner);
    const name = localName(space === -1 ? inner : inner.slice(0, space));
    this.handler.open(name, space === -1 ? '' : inner.slice(space));
    if (isEmpty) this.handler.close(name);
    return end + 1;
  }

  private declaration(source: string, at: number): number | null {
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at + 9);
      if (end === -1) return null;
      this.handler.text(source.slice(at + 9, end));
      return end + 3;
    }
    if (source.length - at < 9) return null;
    throw this.faults.entities();
  }
}

/**
 * The value of an attribute, entities resolved; null where the tag has none. A name such as ":id" finds the attribute under
 * any namespace prefix.
 */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const isWhole = name.startsWith(':') || isSpace(attributes.charCodeAt(at - 1));
    if (!isWhole) continue;
    let value = at + name.length;
    while (isSpace(attributes.charCodeAt(value))) value += 1;
    if (attributes.charCodeAt(value) !== EQUALS) continue;
    value += 1;
    while (isSpace(attributes.charCodeAt(value))) value += 1;
    const quote = attributes.charAt(value);
    if (quote !== '"' && quote !== "'") continue;
    const end = attributes.indexOf(quote, value + 1);
    return end === -1 ? null : unescaped(attributes.slice(value + 1, end));
  }
  return null;
}

/** True for "1" and "true", as the format writes yes. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const LESS_THAN = 60;
const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;
const EQUALS = 61;

/** The ">" that ends the tag from `at`, those inside attribute values left out; -1 while it is not here yet. */
function tagEnd(source: string, at: number): number {
  let end = source.indexOf('>', at);
  while (end !== -1 && isInsideValue(source, at, end)) end = source.indexOf('>', end + 1);
  return end;
}

function isInsideValue(source: string, from: number, to: number): boolean {
  let quote = 0;
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (quote === 0 && (code === 34 || code === 39)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function after(source: string, ending: string, from: number): number | null {
  const end = source.indexOf(ending, from);
  return end === -1 ? null : end + ending.length;
}

function firstSpace(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (isSpace(text.charCodeAt(at))) return at;
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole: string, hex?: string, decimal?: string, named?: string) => {
      if (named !== undefined) return NAMED[named] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
