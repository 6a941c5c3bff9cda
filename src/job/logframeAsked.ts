import { blankLogframeSheet, type NewLogframe } from '../logframe/blankLogframeSheet';
import type { Logframe, LogframeProfileId } from '../logframe/logframe';
import type { SheetModel } from '../workbook/sheetModel';
import { convertLogframes } from './logframeJob';

/** A logframe that a person asks for: an empty one to fill in, or one that was read, in another layout. */
export type LogframeAsked =
  | ({ readonly kind: 'new' } & NewLogframe)
  | {
      readonly kind: 'converted';
      /** Which of those that were read, from 0. */
      readonly at: number;
      readonly to: LogframeProfileId;
    };

/** The sheets of it, to be handed over: they are the person's from then on. */
export function logframeAskedSheets(
  asked: LogframeAsked,
  logframes: readonly Logframe[],
): readonly SheetModel[] {
  if (asked.kind === 'new') return [blankLogframeSheet(asked.profile, asked)];
  const logframe = logframes[asked.at];
  return logframe ? convertLogframes([logframe], { profile: null, target: asked.to }).sheets : [];
}
