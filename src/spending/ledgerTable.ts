import type { ReadTable } from '../tables/readTable';
import type { ledgerKind } from './ledgerKind';

/** A ledger as it was read, its rows accounted for. */
export type LedgerTable = ReadTable<typeof ledgerKind>;
