import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { columnsCalled } from '../tables/columnAnswer';
import { columnDoubts, firstValues, isSure } from '../tables/columnDoubts';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import { KINDS } from './kinds';
import { possibleAnswers, type RecordedAnswer } from './recordedAnswer';

/** A column that a person is asked about, or has answered for: one row of the settings sheet. */
export interface ColumnQuestion {
  readonly header: string;
  readonly kind: string;
  /** The first place where such a column stands: "Payments, column D"; null where no table given has one. */
  readonly where: string | null;
  /** What it holds and what it was taken for, in a sentence; null where no table given has one. */
  readonly found: string | null;
  /** In words, as a person would enter it; null while nobody has answered. */
  readonly answer: string | null;
  readonly possible: readonly string[];
}

/** Every answer that holds, and every column still in doubt: each header of a kind once. */
export function columnQuestions(
  answers: readonly RecordedAnswer[],
  tables: readonly (ReadTable | UnknownTable)[],
): ColumnQuestion[] {
  const read = tables.filter((table): table is ReadTable => table.kind !== null);
  const answered = answers.map(({ header, kind, field }) => {
    const table = read.find((one) => one.kind.id === kind && columnsCalled(header, headed(one)).length > 0);
    const answer = field === null ? say.job.columnNotUsed : say.tables.field(field);
    return question(header, kind, answer, table);
  });
  const doubted = read.flatMap((table) =>
    columnDoubts(table).map(({ match }) => question(match.header, table.kind.id, null, table)),
  );
  const seen = new Set<string>();
  return [...answered, ...doubted].filter(({ header, kind }) => {
    const key = `${header.toLowerCase()}|${kind}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

interface Headed {
  readonly header: string;
  readonly column: number;
}

function headed(table: ReadTable): readonly Headed[] {
  return [...table.columns, ...(table.unused ?? [])];
}

function question(
  header: string,
  kind: string,
  answer: string | null,
  table: ReadTable | undefined,
): ColumnQuestion {
  const column = table ? columnsCalled(header, headed(table))[0]?.column : undefined;
  const known = KINDS.find(({ id }) => id === kind);
  const isThere = table !== undefined && column !== undefined;
  return {
    header,
    kind,
    answer,
    where: isThere
      ? say.job.columnWhere({ place: table.grid.sheet ?? table.grid.file, column: columnLetters(column) })
      : null,
    found: isThere ? foundIn(table, column) : null,
    possible: known ? possibleAnswers(known) : [],
  };
}

function foundIn(table: ReadTable, column: number): string {
  const match = table.columns.find((one) => one.column === column);
  return say.job.columnFound({
    values: firstValues(table, column),
    field: match ? say.tables.field(match.field) : null,
    sure: match !== undefined && isSure(match, table.columns),
    other: match && match.runnerUp !== null ? say.tables.field(match.runnerUp) : null,
  });
}
