import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';

/** One thing that the positions rest on, in a form that shows any change of it. */
export interface Ground {
  readonly kind: keyof typeof say.working.groundKinds;
  /** Names it, the same in every run: "ledger.csv (a ledger)". */
  readonly what: string;
  /** A hash, an answer, a count with a digest: never blank. */
  readonly value: string;
  /** Why it is so and who said it, where a person did. */
  readonly why: string | null;
}

/** A ground beside what the review rested on. */
export interface ComparedGround extends Ground {
  /** Null where there is no review, or the ground was not there then. */
  readonly reviewed: string | null;
  readonly change: 'none' | 'same' | 'changed' | 'added' | 'gone';
}

/** What a person entered about having prepared or reviewed the working. */
export interface SignOff {
  readonly name: string | null;
  readonly position: string | null;
  readonly on: CalendarDate | null;
}

/** What an earlier build of the sheet says, as a person hands it back. */
export interface EarlierRecord {
  readonly prepared: SignOff;
  readonly reviewed: SignOff;
  /** The review whose grounds the sheet already keeps, as `signOffText`; null before any. */
  readonly takenDown: string | null;
  /** By name of the ground: as it stood at that build, and as the review rested on it. */
  readonly grounds: ReadonlyMap<string, { readonly then: string | null; readonly reviewed: string | null }>;
}

const NOBODY: SignOff = { name: null, position: null, on: null };
export const NO_RECORD: EarlierRecord = {
  prepared: NOBODY,
  reviewed: NOBODY,
  takenDown: null,
  grounds: new Map(),
};

/** Where the review stands. It counts only as long as everything that it rested on is as it was. */
export interface Review {
  readonly standing: 'notReviewed' | 'incomplete' | 'counts' | 'stale';
  readonly sentence: string;
  readonly grounds: readonly ComparedGround[];
}

/**
 * Holds what the positions rest on now against what they rested on when a person signed the sheet. A sheet that is signed anew
 * rests on what it showed when it was signed; until then the grounds of the earlier review are kept.
 */
export function reviewStanding(now: readonly Ground[], earlier: EarlierRecord): Review {
  const { reviewed } = earlier;
  if (reviewed.name === null || reviewed.on === null) {
    const isBegun = reviewed.name !== null || reviewed.on !== null;
    return {
      standing: isBegun ? 'incomplete' : 'notReviewed',
      sentence: isBegun ? say.working.reviewIncomplete : say.working.notReviewed,
      grounds: now.map((ground) => ({ ...ground, reviewed: null, change: 'none' })),
    };
  }
  const grounds = compared(now, restedOn(earlier));
  const changed = grounds.filter(({ change }) => change !== 'same');
  const on = dateText(reviewed.on);
  if (changed.length === 0)
    return { standing: 'counts', sentence: say.working.reviewCounts({ on }), grounds };
  return {
    standing: 'stale',
    sentence: say.working.stale({ on, changes: causes(changed).map(changeText) }),
    grounds,
  };
}

/** "A. Reviewer, Head of Finance, 2 May 2019": one review, told from the next. */
export function signOffText({ name, position, on }: SignOff): string {
  return [name, position, on === null ? null : dateText(on)].filter((part) => part !== null).join(', ');
}

function restedOn({ reviewed, takenDown, grounds }: EarlierRecord): Map<string, string> {
  const isTakenDown = takenDown === signOffText(reviewed);
  return new Map(
    [...grounds].flatMap(([what, at]): [string, string][] => {
      const value = isTakenDown ? at.reviewed : at.then;
      return value === null ? [] : [[what, value]];
    }),
  );
}

function compared(now: readonly Ground[], rested: ReadonlyMap<string, string>): ComparedGround[] {
  const names = new Set(now.map(({ what }) => what));
  const gone = [...rested].filter(([what]) => !names.has(what));
  return [
    ...now.map((ground): ComparedGround => {
      const reviewed = rested.get(ground.what) ?? null;
      const change = reviewed === null ? 'added' : reviewed === ground.value ? 'same' : 'changed';
      return { ...ground, reviewed, change };
    }),
    ...gone.map(([what, reviewed]): ComparedGround => ({
      kind: 'gone',
      what,
      value: say.working.noLonger,
      why: null,
      reviewed,
      change: 'gone',
    })),
  ];
}

/** Other results are what a change leads to: they are named only where nothing else explains them. */
function causes(changed: readonly ComparedGround[]): readonly ComparedGround[] {
  const roots = changed.filter(({ kind }) => kind !== 'result');
  return roots.length > 0 ? roots : changed;
}

function changeText({ what, change }: ComparedGround): string {
  return change === 'added'
    ? say.working.wasAdded({ what })
    : change === 'gone'
      ? say.working.isGone({ what })
      : say.working.hasChanged({ what });
}
