import { escapeMarkup } from '../report/escapeMarkup';
import type { XmlElement } from '../logframe/iati/xmlElement';

/** An XML file in UTF-8, an element a line; text keeps its own line breaks. Characters that XML does not have are left out. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, children }: XmlElement, indent: string): string[] {
  const told = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null ? [] : [` ${attribute}="${escaped(value)}"`],
  );
  const opening = `${indent}<${name}${told.join('')}`;
  if (children.length === 0) return [`${opening}/>`];
  if (children.some((child) => typeof child === 'string'))
    return [
      `${opening}>${children.map((child) => (typeof child === 'string' ? escaped(child) : linesOf(child, '').join(''))).join('')}</${name}>`,
    ];
  const inside = children.flatMap((child) =>
    typeof child === 'string' ? [] : linesOf(child, `${indent}  `),
  );
  return [`${opening}>`, ...inside, `${indent}</${name}>`];
}

function escaped(text: string): string {
  return escapeMarkup([...text].filter(isInXml).join(''));
}

/** Source: Extensible Markup Language 1.0, production Char. */
function isInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
