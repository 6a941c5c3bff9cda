/** How a column marks the decimals: "1,234.56" or, on the continent, "1.234,56". */
export type DecimalMark = 'point' | 'comma';

/** The digits of a number as written, without sign and separators. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

interface Shape {
  readonly form: RegExp;
  readonly separators: RegExp;
}

/**
 * Thousands stand in groups of exactly three after the first: "1,23,456" and "12 34" are somebody's slip or another country's
 * way, and are not read.
 */
const SHAPES: Readonly<Record<DecimalMark, readonly Shape[]>> = {
  point: [
    { form: /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/, separators: /,/g },
    { form: /^(\d{1,3}(?:[ ']\d{3})+)(?:\.(\d*))?$/, separators: /[ ']/g },
  ],
  comma: [
    { form: /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d{0,2}))?$/, separators: /\./g },
    { form: /^(\d{1,3}(?:[ ']\d{3})+)(?:,(\d{0,2}))?$/, separators: /[ ']/g },
  ],
};

/** The digits of an unsigned number; null where the text is none or its separators do not fit. */
export function digitsOf(text: string, mark: DecimalMark): Digits | null {
  for (const { form, separators } of SHAPES[mark]) {
    const match = form.exec(text);
    if (!match) continue;
    const whole = (match[1] ?? '').replace(separators, '');
    const fraction = match[2] ?? '';
    return whole === '' && fraction === '' ? null : { whole: whole === '' ? '0' : whole, fraction };
  }
  return null;
}

/** Which mark one written number can only have; null where both fit, or neither ("1,234" and "12"). */
export function markOf(text: string): DecimalMark | null {
  if (!/[.,]\d/.test(text)) return null;
  const digits = text.replace(/[^\d.,' ]/g, '').trim();
  const fits = (mark: DecimalMark): boolean => digitsOf(digits, mark) !== null;
  return fits('point') === fits('comma') ? null : fits('point') ? 'point' : 'comma';
}
