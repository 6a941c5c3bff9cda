import type { CalendarDate } from '../core/calendarDate';
import type { Source } from '../core/source';
import { recogniseCouncil, type CouncilReading } from './council';
import { foldName } from './foldName';
import { groupsBy } from './groupsBy';

/** Which council a name means that fits several, as a person recorded it. */
export interface CouncilAnswer {
  /** As registers write it: "London". */
  readonly typed: string;
  /** Official name; null where it is none of the register's principal councils. */
  readonly council: string | null;
  readonly by: string;
  readonly on: CalendarDate | null;
  readonly source: Source;
}

/** A name in doubt, with the answer where somebody gave one. */
export interface CouncilQuestion {
  readonly typed: string;
  readonly candidates: readonly string[];
  /** How many rows have it; none where the answer is all that is left of it. */
  readonly rows: number;
  /** The first of them; null where none has it. */
  readonly source: Source | null;
  readonly answer: CouncilAnswer | null;
}

/** A council in doubt, and the cell that it stands in. */
export interface DoubtedCouncil {
  readonly council: CouncilReading;
  readonly source: Source;
}

/** The council that a person says a name in doubt means; any other as it was read. A later answer stands before an earlier one. */
export function withAnswer(council: CouncilReading, answers: readonly CouncilAnswer[]): CouncilReading {
  if (council.name !== null) return council;
  const answer = answers.findLast(({ typed }) => foldName(typed) === foldName(council.typed));
  if (!answer) return council;
  return answer.council === null
    ? { ...council, local: true, candidates: [] }
    : { ...recogniseCouncil(answer.council), typed: council.typed };
}

/** Every name in doubt once, in reading order, then what was answered about names that stand nowhere now. */
export function councilQuestions(
  doubted: readonly DoubtedCouncil[],
  answers: readonly CouncilAnswer[],
): CouncilQuestion[] {
  const answerTo = (typed: string): CouncilAnswer | null =>
    answers.findLast((answer) => foldName(answer.typed) === foldName(typed)) ?? null;
  const asked = groupsBy(doubted, ({ council }) => foldName(council.typed)).flatMap(([first, ...more]) =>
    first
      ? [
          {
            typed: first.council.typed,
            candidates: first.council.candidates,
            rows: more.length + 1,
            source: first.source,
            answer: answerTo(first.council.typed),
          },
        ]
      : [],
  );
  const left = answers.filter(
    (answer) =>
      answerTo(answer.typed) === answer &&
      asked.every(({ typed }) => foldName(typed) !== foldName(answer.typed)),
  );
  return [
    ...asked,
    ...left.map((answer) => ({ typed: answer.typed, candidates: [], rows: 0, source: null, answer })),
  ];
}
