import type { FormatClass } from '../grid';

/** What a built-in number format means. Source: ECMA-376 part 1, 18.8.30; ids of other languages' dates included. */
export function builtInFormat(id: number): FormatClass {
  if (id === 49) return 'text';
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 5 && id <= 8) || id === 42 || id === 44) return 'money';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'general';
}

export { formatClass } from '../formatClass';
