import type { Source } from '../core/source';
import { columnsCalled } from '../tables/columnAnswer';
import { fieldNamed } from './columnAnswers';
import { KINDS } from './kinds';
import type { RecordedAnswer } from './recordedAnswer';

/** What a person says about a column at a door, in the words that the door offered. */
export interface SaidOfColumn {
  readonly kind: string;
  readonly header: string;
  /** One of `possibleAnswers`. */
  readonly holds: string;
  /** The heading that they were asked about. */
  readonly source: Source;
}

/** Recorded answers with what was said since: of each column the latest word counts, and it comes first where two name one field. */
export function answeredColumns(
  recorded: readonly RecordedAnswer[],
  said: readonly SaidOfColumn[],
): RecordedAnswer[] {
  return said
    .flatMap(answerOf)
    .reduce<RecordedAnswer[]>(
      (answers, latest) => [
        latest,
        ...answers.filter(
          (one) => one.kind !== latest.kind || columnsCalled(latest.header, [one]).length === 0,
        ),
      ],
      [...recorded],
    );
}

/** Words that no field answers to are no answer. */
function answerOf({ kind, header, holds, source }: SaidOfColumn): RecordedAnswer[] {
  const known = KINDS.find(({ id }) => id === kind);
  const field = known && fieldNamed(known, holds);
  return field === undefined ? [] : [{ kind, header, field, source }];
}
