import { blankLogframeSheet, type NewLogframe } from '../logframe/blankLogframeSheet';
import type { Logframe, LogframeProfileId } from '../logframe/logframe';
import { convertLogframes, type Converted } from './logframeJob';

/** A logframe that a person asks for: an empty one to fill in, or one that was read, in another layout. */
export type LogframeAsked =
  | ({ readonly kind: 'new' } & NewLogframe)
  | {
      readonly kind: 'converted';
      /** Which of those that were read, from 0. */
      readonly at: number;
      readonly to: LogframeProfileId;
    };

/** Sheets that are the person's from then on, and those that Twinledger knows again as its own. */
export type LogframeSheets = Pick<Converted, 'theirs' | 'ours'>;

/** The sheets of the logframe that was asked for. */
export function logframeAskedSheets(asked: LogframeAsked, logframes: readonly Logframe[]): LogframeSheets {
  if (asked.kind === 'new') return { theirs: [blankLogframeSheet(asked.profile, asked)], ours: [] };
  const { theirs, ours } = convertLogframes(logframes.slice(asked.at, asked.at + 1), {
    profile: null,
    target: asked.to,
  });
  return { theirs, ours };
}
