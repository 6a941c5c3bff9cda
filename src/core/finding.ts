import type { Source } from './source';

/**
 * Something a person should know. Errors are facts, warnings have a reason, hints concern wording.
 * A finding never blocks.
 */
export interface Finding {
  /** Stable id of the rule that found it: "limits.grant", "L4". */
  readonly rule: string;
  readonly strength: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly source: Source | null;
}
