/** Words of international work, for rows that cannot be judged as lines because their amount is not readable. */
export function isInternationalText(words: string): boolean {
  return /\b(?:international|twinning|twin town|sister cit|overseas)\b/i.test(words);
}
