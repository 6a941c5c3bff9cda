import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { ColumnAnswer } from '../tables/columnAnswer';
import type { TableKind } from '../tables/kind';

/** An answer about a column, as it stands on a settings sheet. */
export interface RecordedAnswer extends ColumnAnswer {
  /** The cell of the answer. */
  readonly source: Source;
}

/** What a person may answer about a column of a kind of table, in words. */
export function possibleAnswers(kind: TableKind): string[] {
  return [...Object.keys(kind.fields).map(say.tables.field), say.job.columnNotUsed];
}
