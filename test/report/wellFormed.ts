import { validateXML } from 'xmllint-wasm';

/** What libxml has to say against a piece of XML; nothing where it is well formed. Any content is allowed. */
export async function faultsOf(xml: string): Promise<readonly string[]> {
  const root = /<([A-Za-z][\w]*:)?([A-Za-z]\w*)[\s>]/.exec(xml.replace(/<[?!][^>]*>/g, ''));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const namespace = new RegExp(`${attribute}="([^"]+)"`).exec(xml)?.[1];
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${
    namespace === undefined ? '' : ` targetNamespace="${namespace}"`
  }><xs:element name="${root?.[2] ?? 'none'}" type="xs:anyType"/></xs:schema>`;
  const { errors } = await validateXML({ xml: [{ fileName: 'part.xml', contents: xml }], schema: [schema] });
  return errors.map((error) => error.message);
}
