import type { SpendLine } from '../spending/spendLine';

/**
 * Gives each line its reference, such as "20170411-1k9x3f": the document number (if any) and a digest of the posting. The same
 * posting has the same reference in every export; the second of two equal postings gets "-2".
 */
export function lineReferences(): (line: SpendLine) => string {
  const used = new Map<string, number>();
  return (line) => {
    const { key } = line;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    const document = key.slice(0, key.indexOf('|')).replace(/[^\w/-]/g, '');
    const base = [document, digest(key)].filter((part) => part !== '').join('-');
    return count === 1 ? base : `${base}-${count}`;
  };
}

/** FNV-1a, 32 bits: identity, not security. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
