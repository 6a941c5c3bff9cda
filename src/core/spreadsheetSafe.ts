/**
 * Text for a delimited file that a spreadsheet may open: a leading "=", "+", "-", "@", tab or return would start a formula, so an
 * apostrophe goes before it. Source: OWASP, CSV injection.
 */
export function spreadsheetSafe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
