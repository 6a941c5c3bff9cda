/**
 * Text as the format stores it: characters that XML cannot hold as "_x000B_", text that happens to look like such a code
 * with its underscore escaped, halves of broken characters replaced. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function safeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters other than tab and line break, and the two that are no characters at all. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]/gu;
