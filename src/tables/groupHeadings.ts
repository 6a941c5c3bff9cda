import type { FieldReader } from './fieldReaders';

/**
 * Values that stand once above a group of rows, in the column that the rows leave blank: "7001 Town Twinning" over its postings.
 * They hold until the next one, a total, or a row with a value of its own.
 */
export class GroupHeadings {
  private readonly standing = new Map<FieldReader, { readonly row: number; readonly value: unknown }>();
  private readonly readers: readonly FieldReader[];

  /** @param fields those that a heading can give. */
  constructor(readers: readonly FieldReader[], fields: readonly string[]) {
    this.readers = readers.filter(({ field }) => fields.includes(field));
  }

  /** A row with one filled cell: a heading if that cell lies in one of the columns. */
  take(row: number, values: readonly unknown[]): void {
    for (const reader of this.readers) {
      const value = values[reader.at] ?? null;
      if (value !== null) this.standing.set(reader, { row, value });
    }
  }

  /** The group has ended. */
  end(): void {
    this.standing.clear();
  }

  /** Gives a record what stands above it. Returns the rows of the headings that it used. */
  fill(values: unknown[]): number[] {
    if (this.standing.size === 0) return [];
    return [...this.standing].flatMap(([reader, { row, value }]) => {
      if (values[reader.at] !== null) {
        this.standing.delete(reader);
        return [];
      }
      values[reader.at] = value;
      return [row];
    });
  }
}
