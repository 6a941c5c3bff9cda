import type { ReadRow } from './readTable';

/**
 * The rows of a table, kept by field: one array a field and one byte a row, instead of an object with all fields a row. A
 * ledger of a million lines then costs what its cells cost; records are made when somebody asks for them.
 */
export class RowStore {
  private readonly values: unknown[][];
  private readonly standings: Uint8Array;
  private readonly reasons = new Map<number, string>();

  /**
   * @param first row of the sheet, from 0, in which the first stored row lies.
   * @param length number of rows.
   * @param blank a record with every field null.
   * @param fields those that have a column.
   */
  constructor(
    private readonly first: number,
    private readonly length: number,
    private readonly blank: Readonly<Record<string, unknown>>,
    private readonly fields: readonly string[],
  ) {
    this.standings = new Uint8Array(length);
    this.values = fields.map(() => new Array<unknown>(length).fill(null));
  }

  /** A row that goes into the sums: its values in the order of the fields. */
  keep(row: number, values: readonly unknown[], question: string | null): void {
    const at = row - this.first;
    for (let field = 0; field < values.length; field += 1) {
      const column = this.values[field];
      if (column) column[at] = values[field];
    }
    if (question === null) this.standings[at] = STANDINGS.indexOf('used');
    else this.stand(at, 'queried', question);
  }

  leaveOut(row: number, reason: string): void {
    this.stand(row - this.first, 'notUsed', reason);
  }

  standingAt(row: number): ReadRow['standing'] {
    return this.standingOf(row - this.first);
  }

  rows(): ReadRow[] {
    return Array.from({ length: this.length }, (_, at) => new StoredRow(this, at));
  }

  rowOf(at: number): number {
    return this.first + at;
  }

  standingOf(at: number): ReadRow['standing'] {
    return STANDINGS[this.standings[at] ?? 0] ?? 'notUsed';
  }

  reasonOf(at: number): string | null {
    return this.reasons.get(at) ?? null;
  }

  recordOf(at: number): Readonly<Record<string, unknown>> {
    const record: Record<string, unknown> = { ...this.blank };
    for (let field = 0; field < this.fields.length; field += 1)
      record[this.fields[field] ?? ''] = this.values[field]?.[at] ?? null;
    return record;
  }

  private stand(at: number, standing: ReadRow['standing'], reason: string): void {
    this.standings[at] = STANDINGS.indexOf(standing);
    this.reasons.set(at, reason);
  }
}

const STANDINGS = ['notUsed', 'used', 'queried'] as const;

/** Two words a row; the record is made anew each time it is asked for. */
class StoredRow implements ReadRow {
  constructor(
    private readonly store: RowStore,
    private readonly at: number,
  ) {}

  get row(): number {
    return this.store.rowOf(this.at);
  }

  get standing(): ReadRow['standing'] {
    return this.store.standingOf(this.at);
  }

  get reason(): string | null {
    return this.store.reasonOf(this.at);
  }

  get record(): ReadRow['record'] {
    return this.store.recordOf(this.at);
  }
}
