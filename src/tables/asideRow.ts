import type { CellValue } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';

/**
 * How lines begin that exports and officers put between and below the records of a table. Source: page breaks and last lines of
 * finance systems' reports and of query tools, and the foot of sheets that councils publish.
 */
const ASIDES: readonly { readonly says: string; readonly begins: RegExp }[] = [
  { says: 'the number of a page', begins: /^page:? \d+(?: (?:of|\/) ?\d+)?$/ },
  { says: 'a page break', begins: /^continued(?: (?:overleaf|on next page|from previous page))?\W*$/ },
  { says: 'the end', begins: /^\W*end(?:s| of (?:report|list|file|data|extract|document|table))\W*$/ },
  {
    says: 'how many records there are',
    begins:
      /^(?:(?:total )?(?:number|no\.?|count) of (?:records|rows|lines|transactions|payments|items|entries)|record count|row count)\b/,
  },
  { says: 'how many rows a query gave', begins: /^\(?\d+ rows?\b(?: \w+)?\)?$/ },
  {
    says: 'who made it, and when',
    begins:
      /^(?:prepared|produced|compiled|checked|certified|printed|extracted|generated|created|published) (?:by|on|at|from)\b/,
  },
  { says: 'a signature', begins: /^signed(?: by)?[\s:._…-]*$/ },
  { says: 'notes', begins: /^(?:(?:foot)?notes?|n\.?b\.?|source)(?:\s*[:.]|$)/ },
  { says: 'a footnote', begins: /^\*+\s*\p{L}/u },
  { says: 'whom to ask', begins: /^(?:for (?:more|further) information|please (?:contact|note))\b/ },
  { says: 'a licence', begins: /^(?:©|crown copyright|contains (?:public sector|national statistics|os) )/ },
];

/** A record fills more cells than a remark does. */
const MOST_CELLS = 4;
const LONGEST = 120;

/** True for a line of a few cells that begins as remarks between and below records do. */
export function isAside(cells: readonly CellValue[], left: number, right: number): boolean {
  const last = Math.min(right, cells.length - 1);
  let first: CellValue = null;
  let filled = 0;
  for (let column = left; column <= last; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    first ??= value;
    filled += 1;
    if (filled > MOST_CELLS) return false;
  }
  if (typeof first !== 'string' || first.length > LONGEST) return false;
  const text = plainText(first)?.toLowerCase() ?? '';
  return ASIDES.some(({ begins }) => begins.test(text));
}
