/** Sentences about a part of a sheet that is none of the kinds: what was seen, and what it falls short of. */
export const unknownMessages = {
  notes: (p: { name: string; rows: number }) =>
    `"${p.name}" holds notes only (${filled(p.rows)} of text), so it was left alone.`,
  noHeader: (p: { name: string; rows: number }) =>
    `"${p.name}" holds ${filled(p.rows)} and no headings of a table, so it was left alone.`,
  blankTemplate: (p: HeaderSeen & { kind: string }) =>
    `"${p.name}" is a blank template: the headings of ${p.kind} stand in row ${p.row} with no rows below, so there was nothing to read.`,
  blankForm: (p: HeaderSeen) =>
    `"${p.name}" is a blank form: headings stand in row ${p.row} (${quoted(p.headings)}) with no rows below, so there was nothing to read.`,
  otherSort: (p: HeaderSeen & { sort: string }) =>
    `"${p.name}" looks like ${p.sort} (${seen(p)}), which is none of the tables that are read, so it was left alone.`,
  nearest: (p: HeaderSeen & { kind: string; missing: readonly string[] }) =>
    `"${p.name}" is none of the tables that are read (${seen(p)}): it is nearest to ${p.kind}, but no column holds the ${p.missing.join(' or the ')}, so it was left alone.`,
  untitled: (p: HeaderSeen & { kind: string }) =>
    `"${p.name}" has columns as ${p.kind} has them (${seen(p)}), but neither its headings nor its title say that it is one, so it was left alone.`,
  wordsOnly: (p: HeaderSeen) =>
    `"${p.name}" is a list of words, names or codes, without figures or dates (${seen(p)}), and none of the tables that are read, so it was left alone.`,
  nothingLike: (p: HeaderSeen) =>
    `"${p.name}" is none of the tables that are read (${seen(p)}), so it was left alone.`,
} as const;

interface HeaderSeen {
  readonly name: string;
  /** As numbered on the sheet. */
  readonly row: number;
  readonly headings: readonly string[];
  readonly rows: number;
}

function seen({ row, headings, rows }: HeaderSeen): string {
  return `headings in row ${row}: ${quoted(headings)}; ${rows === 1 ? '1 row' : `${rows} rows`} below`;
}

/** The first few headings: enough to know the table by. */
const SHOWN = 4;

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, SHOWN).map((heading) => `"${heading.replace(/\s+/g, ' ')}"`);
  const more = headings.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function filled(rows: number): string {
  return rows === 1 ? '1 filled row' : `${rows} filled rows`;
}
