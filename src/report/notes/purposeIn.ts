import type { ReportPurpose } from '../reportInput';

const PURPOSES: readonly { readonly purpose: ReportPurpose; readonly words: RegExp }[] = [
  { purpose: 'decision', words: /\b(decision|decide|approval|approve)/i },
  { purpose: 'discussion', words: /\bdiscuss/i },
  { purpose: 'noting', words: /\b(noting|note|information)\b/i },
];

/** What a report asks of its committee, as people write it; null where it cannot be told. */
export function purposeIn(text: string): ReportPurpose | null {
  return PURPOSES.find(({ words }) => words.test(text))?.purpose ?? null;
}
