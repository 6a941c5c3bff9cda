import type { RefCallback } from 'react';
import type { Source } from '../../core/source';
import type { SaidOfColumn } from '../../job/answeredColumns';
import type { LogframeAsked } from '../../job/logframeAsked';
import type { AskedSpend } from '../../job/plannedSpend';
import type { Entry } from '../../workbook/entry';
import type { PaperAsked, SavedPaper } from '../paperFile';
import type { Opened } from '../shown/opened';

/** What a screen can have done. */
export interface ScreenActions {
  /** Something is being done already. */
  readonly busy: boolean;
  readonly where: 'excel' | 'browser';
  /** Shows a cell; null where there is no window to show it in. */
  readonly show: ((source: Source) => void) | null;
  readonly record: (said: SaidOfColumn, answeredAt: Source | null) => void;
  /** What takes an answer back; null where it stands in a file, which is never changed. */
  readonly takeBack: (said: SaidOfColumn) => (() => void) | null;
  /** Records entries on the sheets that they belong on. @param about what they are about, for the sentence that says it is done. */
  readonly enter: (entries: readonly Entry[], about: string) => void;
  /** What if this were spent? Null takes the question away. */
  readonly ask: (spend: AskedSpend | null) => void;
  /** Opens the sample workbook; null in Excel, where only the open workbook is read. */
  readonly openSample: (() => void) | null;
  /** Makes a logframe, new or converted: on sheets of the open workbook, or in a file that is handed back. */
  readonly makeLogframe: (asked: LogframeAsked) => void;
  /** Enters a formula in the selected cell, or copies it where there is none. */
  readonly takeFormula: (formula: string) => void;
  /** What became of the last thing that was made or entered; null before. */
  readonly made: string | null;
  readonly paper: PaperActions;
}

/** What the screen Report can have done. */
export interface PaperActions {
  /** Composes the paper, which is then kept up to date with the workbook. */
  readonly compose: () => void;
  /** Takes a form of report from a file; null goes back to the recorded one. */
  readonly takeForm: (file: File | null) => void;
  readonly save: (wanted: PaperAsked) => void;
  /** What was saved since the workbook was opened, the latest of each name first. */
  readonly saved: readonly SavedPaper[];
  /** Puts the text of the public copy on the clipboard. */
  readonly copyText: () => void;
  /** Writes the report's sheets, or hands back the workbook that holds them. */
  readonly sheets: () => void;
}

/** What a screen has before a workbook is open. */
export interface StartProps {
  readonly actions: ScreenActions;
  /** For the heading of the screen, which takes the focus when a person goes there. */
  readonly heading: RefCallback<HTMLHeadingElement>;
}

export interface ScreenProps extends StartProps {
  readonly opened: Opened;
}
