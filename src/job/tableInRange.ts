import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { registerKind } from '../register/registerKind';
import { ledgerKind } from '../spending/ledgerKind';
import type { TableKind } from '../tables/kind';
import { recognise } from '../tables/recognise';
import { tablesOf, type ReadTable } from '../tables/readTable';
import { withSerialDates } from '../tables/serialDates';
import { rangeGrid, type RangeCells } from '../workbook/rangeGrid';

/** Headings below which a bare number is a date: those of the fields that hold dates, by kind of table. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  ledger: ledgerKind.fields.date.synonyms,
  register: [
    ...registerKind.fields.since.synonyms,
    ...registerKind.fields.until.synonyms,
    ...registerKind.fields.lastActivity.synonyms,
    ...registerKind.fields.nextReview.synonyms,
  ],
};

/**
 * The one table of a kind in the cells that a formula was given, headings included.
 *
 * @throws Refusal where the cells hold no such table, with what was seen.
 */
export function tableInRange<K extends TableKind>(range: RangeCells, kind: K): ReadTable<K> {
  const grid = withSerialDates(rangeGrid(range), DATED[kind.id] ?? []);
  const tables = recognise(grid, [kind]);
  const [table] = tablesOf(tables, kind);
  if (table) return table;
  const seen = tables.flatMap(({ findings }) => findings.map(({ message }) => message))[0] ?? null;
  throw new Refusal(say.functions.noSuchTable({ name: range.called, expected: kind.called, seen }));
}
