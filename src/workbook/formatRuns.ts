import { runIndex, type FormatClass, type FormatRun, type Formats } from './grid';

/**
 * Collects the number formats of a sheet while its cells come in. A column of a hundred thousand dates is one run, so a lookup
 * stays cheap at any length; a key for each cell would be a number too large for the fast ones beyond row 131,072.
 */
export class FormatRuns {
  /** What was collected so far, by column. */
  get runs(): Formats {
    return this.byColumn;
  }

  private readonly byColumn = new Map<number, FormatRun[]>();
  private readonly lastRow: number[] = [];
  private readonly lastFormat: FormatClass[] = [];

  /** The format of a filled cell. Cells mostly come from top to bottom; any order gives the same result. */
  note(row: number, column: number, format: FormatClass): void {
    if (row < (this.lastRow[column] ?? 0)) {
      this.insert(row, column, format);
      return;
    }
    this.lastRow[column] = row;
    if (format === (this.lastFormat[column] ?? 'general')) return;
    this.lastFormat[column] = format;
    this.runsOf(column).push({ from: row, format });
  }

  /** A cell above one that came before it takes its own row out of the run it falls into. */
  private insert(row: number, column: number, format: FormatClass): void {
    const runs = this.runsOf(column);
    const at = runIndex(runs, row);
    const run = runs[at];
    const standing = run?.format ?? 'general';
    if (standing === format) return;
    const own: FormatRun[] = [{ from: row, format }];
    if (runs[at + 1]?.from !== row + 1) own.push({ from: row + 1, format: standing });
    if (run?.from === row) runs.splice(at, 1, ...own);
    else runs.splice(at + 1, 0, ...own);
  }

  private runsOf(column: number): FormatRun[] {
    const known = this.byColumn.get(column);
    if (known) return known;
    const made: FormatRun[] = [];
    this.byColumn.set(column, made);
    return made;
  }
}
