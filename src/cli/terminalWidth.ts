/** Where a page has no width of its own: a pipe, a file. */
const USUAL = 80;
/** Narrower pages cannot be laid out. */
const LEAST = 24;

/**
 * How many characters fit on a line: as COLUMNS asks, else as wide as the terminal is, else 80.
 *
 * @param columns of the terminal; undefined where the output goes elsewhere, 0 where a terminal does not know.
 */
export function terminalWidth(asked: string | undefined, columns: number | undefined): number {
  const wanted = /^\d{1,4}$/.test(asked?.trim() ?? '') ? Number(asked) : 0;
  const width = [wanted, columns ?? 0].find((given) => given > 0) ?? USUAL;
  return Math.max(LEAST, width);
}
