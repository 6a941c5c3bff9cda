import type { Nation } from './nation';
import type { SpendKind } from './spendKind';

/** A power that the product may offer. It never chooses one. */
export interface Power {
  readonly id: string;
  /** As written into the working: "LGA 1972 s.176". */
  readonly name: string;
  readonly nations: readonly Nation[];
  /** principal: councils that are no parish, town or community council. */
  readonly bodies: 'all' | 'principal' | 'local';
  /** The kinds of spend that it is offered for; empty where it only goes beside another power. */
  readonly kinds: readonly SpendKind[];
  /** What it is for. */
  readonly note: string;
  /** What is uncertain; null where nothing is known to be. */
  readonly uncertain: string | null;
  readonly source: string;
}
