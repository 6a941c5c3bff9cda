import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { columnsCalled } from '../tables/columnAnswer';
import type { TableKind } from '../tables/kind';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';
import { KINDS } from './kinds';
import { possibleAnswers, type RecordedAnswer } from './recordedAnswer';
import { COLUMNS_TABLE, SETTINGS_SHEET } from './settingsSheet';

/** What people entered about columns on the settings sheets that they hand back. */
export interface ColumnAnswers {
  /** Those that can be followed. */
  readonly answers: readonly RecordedAnswer[];
  /** Those that cannot: a kind or a field that does not exist. */
  readonly unfollowed: readonly Finding[];
}

/** Reads the table "What columns hold". Rows that nobody has answered yet say nothing. */
export function columnAnswers(generated: readonly Grid[]): ColumnAnswers {
  const read = enteredRows(generated, SETTINGS_SHEET, COLUMNS_TABLE).map(answerOf);
  return {
    answers: read.flatMap((one) => (one && 'header' in one ? [one] : [])),
    unfollowed: read.flatMap((one) => (one && 'rule' in one ? [one] : [])),
  };
}

/** Answers that no table bears out: no column of that header, or a second column for the same field. */
export function answersWithoutColumn(
  answers: readonly RecordedAnswer[],
  tables: readonly (ReadTable | UnknownTable)[],
): Finding[] {
  return answers.flatMap((answer, at) => {
    const own = tables.filter((table): table is ReadTable => table.kind?.id === answer.kind);
    const there = own.filter((table) => hasColumn(table, answer.header));
    const called = own[0]?.kind.called;
    if (called !== undefined && there.length === 0)
      return [doubt(answer.source, say.job.answerWithoutColumn({ header: answer.header, called }))];
    const rival = answers
      .slice(0, at)
      .find(
        (other) =>
          answer.field !== null &&
          other.kind === answer.kind &&
          other.field === answer.field &&
          there.some((table) => hasColumn(table, other.header)),
      );
    return rival && answer.field !== null && columnsCalled(rival.header, [answer]).length === 0
      ? [
          doubt(
            answer.source,
            say.job.answeredTwice({
              header: answer.header,
              other: rival.header,
              field: say.tables.field(answer.field),
            }),
          ),
        ]
      : [];
  });
}

function answerOf(row: EnteredRow): RecordedAnswer | Finding | null {
  const words = say.job.columnHeaders;
  const [header, kindText, given] = [row.text(words.header), row.text(words.kind), row.text(words.field)];
  if (given === null) return null;
  const source = row.source(words.field);
  if (header === null) return doubt(source, say.job.answerWithoutHeader({ given }));
  const kind = kindNamed(kindText);
  if (!kind) {
    const known = KINDS.map(({ id }) => id);
    return doubt(row.source(words.kind), say.job.answerWithoutKind({ header, given: kindText, known }));
  }
  const field = fieldNamed(kind, given);
  return field === undefined
    ? doubt(
        source,
        say.job.answerUnknown({ header, given, called: kind.called, known: possibleAnswers(kind) }),
      )
    : { header, kind: kind.id, field, source };
}

/** By its id or as people are told: "ledger", "a ledger". */
function kindNamed(text: string | null): TableKind | undefined {
  const name = text?.toLowerCase();
  return KINDS.find(({ id, called }) => id === name || called === name);
}

/** Null for a column that is not to be used; undefined where the words name no field. */
export function fieldNamed(kind: TableKind, given: string): string | null | undefined {
  const named = plainWords(given);
  if (named === say.job.columnNotUsed) return null;
  return Object.keys(kind.fields).find(
    (name) => plainWords(say.tables.field(name)) === named || name.toLowerCase() === named,
  );
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
}

function hasColumn(table: ReadTable, header: string): boolean {
  return columnsCalled(header, [...table.columns, ...(table.unused ?? [])]).length > 0;
}

function doubt(source: Source, message: string): Finding {
  return { rule: 'job.columnAnswer', strength: 'warning', message, source };
}
