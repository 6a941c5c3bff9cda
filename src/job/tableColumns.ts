import { say } from '../core/messages';
import { columnLetters, type Source } from '../core/source';
import { columnsCalled } from '../tables/columnAnswer';
import { firstValues, isSure } from '../tables/columnDoubts';
import type { ReadTable } from '../tables/readTable';
import { sourceAt } from '../workbook/grid';
import { possibleAnswers, type RecordedAnswer } from './recordedAnswer';

/** A column of a table with a heading, for a person to confirm or correct. */
export interface TableColumn {
  readonly header: string;
  /** "H" */
  readonly letters: string;
  /** In words, as `possible` has them: "amount", "not used". */
  readonly holds: string;
  /** The other field that it could be; null where nothing comes near. */
  readonly couldBe: string | null;
  /** certain: nothing to ask. doubtful: a person should confirm it. answered: a person did. */
  readonly standing: 'certain' | 'doubtful' | 'answered';
  /** The first few, as the sheet shows them. */
  readonly values: readonly string[];
  readonly possible: readonly string[];
  /** Where the answer stands; null while there is none. */
  readonly answeredAt: Source | null;
  readonly source: Source;
}

/** Every column of a table that has a heading, from left to right. */
export function tableColumns(table: ReadTable, answers: readonly RecordedAnswer[]): TableColumn[] {
  const possible = possibleAnswers(table.kind);
  const needed = new Set(table.kind.rowNeeds.flat());
  const headed = [...table.columns, ...(table.unused ?? [])];
  return headed
    .sort((one, other) => one.column - other.column)
    .map(({ header, column }) => {
      const match = table.columns.find((one) => one.column === column);
      const answer = answers.find(
        (one) =>
          one.kind === table.kind.id &&
          columnsCalled(one.header, headed).some((called) => called.column === column),
      );
      const isDoubtful = match !== undefined && needed.has(match.field) && !isSure(match, table.columns);
      return {
        header,
        letters: columnLetters(column),
        holds: match ? say.tables.field(match.field) : say.job.columnNotUsed,
        couldBe: match?.runnerUp == null ? null : say.tables.field(match.runnerUp),
        standing: answer ? 'answered' : isDoubtful ? 'doubtful' : 'certain',
        values: firstValues(table, column),
        possible,
        answeredAt: answer?.source ?? null,
        source: sourceAt(table.grid, table.headerRow, column),
      };
    });
}
