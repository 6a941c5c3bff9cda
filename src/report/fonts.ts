/** Common fonts without serifs, which government guidance asks for. The first is the one of a form that names none. */
export const SANS_SERIF_FONTS = [
  'Arial',
  'Aptos',
  'Calibri',
  'Helvetica',
  'Segoe UI',
  'Tahoma',
  'Trebuchet MS',
  'Verdana',
] as const;

export const [STANDARD_FONT] = SANS_SERIF_FONTS;

/** The name of a common font however it is typed; null for others. */
export function commonFont(typed: string): string | null {
  return SANS_SERIF_FONTS.find((font) => font.toLowerCase() === typed.trim().toLowerCase()) ?? null;
}
