/**
 * The words or code of a rule as a test of a text in any case: whole words, so that "grant" does not find "grants"; a star stands
 * for any letters, digits or signs within a word ("grant*", "1*", "CC-9*"). Null where there is nothing to look for: a pattern
 * of nothing but stars would take in every line.
 */
export function rulePattern(pattern: string): ((text: string) => boolean) | null {
  const wanted = pattern.trim();
  if (!/[\p{L}\d]/u.test(wanted)) return null;
  const body = wanted
    .split(/\s+/)
    .map((word) => word.split(/\*+/).map(escaped).join('[^\\s|]*'))
    .join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\d])${body}(?![\\p{L}\\d])`, 'iu');
  return (text) => found.test(text);
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
}
