import type { CalendarDate } from '../core/calendarDate';
import type { Source } from '../core/source';
import type { WrittenRule } from './councilRules';
import type { SplitPart } from './splitLine';

/** A decision on one of the standard rules, as a person wrote it. */
export interface StandardDecision {
  readonly rule: string;
  readonly treatment: string;
  readonly by: string | null;
  readonly on: CalendarDate | null;
  readonly why: string | null;
  readonly source: Source;
}

/** What people entered on the sheet of rules that they hand back. */
export interface RuleEntries {
  readonly rules: readonly WrittenRule[];
  readonly splits: readonly SplitPart[];
  readonly standard: readonly StandardDecision[];
}

export const NO_RULE_ENTRIES: RuleEntries = { rules: [], splits: [], standard: [] };
