import type { CalendarDate } from '../../core/calendarDate';
import type { Source } from '../../core/source';
import type { ExemptMark } from '../exempt/markExempt';
import type { RecordedChoice } from './reportChoices';

/** What people entered on the sheet of report choices. */
export interface Housekeeping {
  readonly choices: readonly RecordedChoice[];
  readonly papers: readonly RecordedPaper[];
  readonly matters: readonly RecordedMatter[];
  /** The officer's own text, section by section. */
  readonly texts: readonly RecordedText[];
}

/** A document that somebody decided to list, or not to list, as a background paper. */
export interface RecordedPaper {
  readonly document: string;
  /** Null where the decision is missing or not understood. */
  readonly listed: boolean | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly on: CalendarDate | null;
  readonly reason: string | null;
  readonly source: Source | null;
}

/** A decision whether a matter is exempt. Where it is, `paragraph` and `reason` are the grounds that were entered, blank where missing. */
export interface RecordedMatter extends ExemptMark {
  readonly exempt: boolean;
  readonly by: string | null;
  readonly role: string | null;
  readonly on: CalendarDate | null;
}

/** What an officer typed for a section of the paper into one cell of the sheet of report choices. */
export interface RecordedText {
  /** Heading of the section. */
  readonly section: string;
  /** As typed: a paragraph a line; lines that begin with a dash are a list. */
  readonly text: string;
  readonly source: Source;
}

export const NOTHING_RECORDED: Housekeeping = { choices: [], papers: [], matters: [], texts: [] };
