const YEAR = /\b(?:19|20)\d{2}(?:\s?[/–-]\s?(?:20)?\d{2})?\b(?!,\d)/;

/** The year named in a text, as typed ("2024", "2024/25"); null where there is none. */
export function yearIn(text: string): string | null {
  return YEAR.exec(text)?.[0] ?? null;
}

/** A longer text is a description, kept whole. */
const LONGEST_VALUE = 200;

/** "45% (2022)", "45%, 2022" and "45% in 2022" into value and year; anything else stays one value. */
export function splitBaseline(text: string | null): { baseline: string | null; year: string | null } {
  if (text === null || text.length > LONGEST_VALUE) return { baseline: text, year: null };
  const match = /^(.*?\S)\s*(?:\(\s*(?:in\s+)?([^()]+?)\s*\)|[,;/]\s*([^,;/]+)|\s+in\s+(\S+))$/s.exec(text);
  const year = match?.[2] ?? match?.[3] ?? match?.[4];
  const value = match?.[1];
  if (value === undefined || year === undefined || yearIn(year) !== year)
    return { baseline: text, year: null };
  return { baseline: value, year };
}
