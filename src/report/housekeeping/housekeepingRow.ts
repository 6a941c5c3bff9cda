/** A row of the table that closes a paper. */
export interface HousekeepingRow {
  readonly matter: string;
  readonly standing: string;
  /** The rule with its source, or who entered it. */
  readonly rule: string;
}
