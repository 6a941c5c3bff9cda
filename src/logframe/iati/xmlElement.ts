/** An element of an XML file: attributes that are null are not written, text stands as it was typed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Text in an element of its own, as IATI has all text that people read; nothing for none. */
export function narrated(name: string, text: string | null): XmlElement[] {
  return text === null || text.trim() === '' ? [] : [element(name, {}, [element('narrative', {}, [text])])];
}
