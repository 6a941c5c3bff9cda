import type { SpendLine } from '../spending/spendLine';

/**
 * The references of the lines that the working may show, such as "20170411-1k9x3f": the document number (if any) and a digest of
 * the posting. The same posting has the same reference in every export; the second of two equal postings gets "-2", counted
 * over the whole ledger by the place it is posted to. Only lines that are `wanted`, equal to one, or named by a `known` reference get one: nobody asks for
 * the others, and a ledger has many.
 */
export function lineReferences(
  lines: readonly SpendLine[],
  wanted: Iterable<SpendLine>,
  known: Iterable<string>,
): ReadonlyMap<SpendLine, string> {
  const digests = new Set<number>();
  for (const line of wanted) if (line.vatOn === undefined) digests.add(digest(line.key));
  for (const reference of known) {
    const digits = DIGEST.exec(reference)?.[1];
    if (digits !== undefined) digests.add(parseInt(digits, 36) | 0);
  }
  const references = new Map<SpendLine, string>();
  if (digests.size === 0) return references;
  const equals = new Map<string, SpendLine[]>();
  const besides: SpendLine[] = [];
  for (const line of lines) {
    if (line.vatOn !== undefined) {
      besides.push(line);
      continue;
    }
    const { key } = line;
    if (!digests.has(digest(key))) continue;
    const same = equals.get(key);
    if (same) same.push(line);
    else equals.set(key, [line]);
  }
  for (const [key, same] of equals) {
    const hash = digest(key);
    inOwnOrder(same).forEach((line, at) => references.set(line, reference(key, hash, at + 1)));
  }
  for (const line of besides) {
    const ref = line.vatOn && references.get(line.vatOn);
    if (ref !== undefined) references.set(line, `${ref}${VAT_BESIDE}`);
  }
  return references;
}

/** What the reference of a line's VAT adds to that of the line. */
const VAT_BESIDE = '/vat';

/** The reference of the line that a line of VAT stands beside; the reference itself for any other. */
export function withoutVat(reference: string): string {
  return reference.replace(VAT_BESIDE, '');
}

/** Equal postings to different places are told apart by the place, so that another order of rows does not exchange them. */
function inOwnOrder(lines: SpendLine[]): SpendLine[] {
  if (lines.length === 1) return lines;
  const place = ({ costCentre, costCentreName, account, accountName }: SpendLine): string =>
    [costCentre, costCentreName, account, accountName].join('|');
  return lines.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

function reference(key: string, hash: number, count: number): string {
  const document = key.slice(0, key.indexOf('|')).replace(/[^\w/-]/g, '');
  const digits = (hash >>> 0).toString(36).padStart(7, '0');
  const base = document === '' ? digits : `${document}-${digits}`;
  return count === 1 ? base : `${base}-${count}`;
}

/** The digest within a reference, whatever stands before and after it. */
const DIGEST = /(?:^|-)([0-9a-z]{7})(?:-\d+)?(?:\/(?:held|own|vat|\d+))*$/;

/** FNV-1a, 32 bits: identity, not security. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
