import type { Finding } from '../../core/finding';
import type { logframeChecks } from '../../core/messages/logframeChecks';
import type { Source } from '../../core/source';
import type { Logframe, LogframeProfileId } from '../logframe';

export type CheckId = keyof typeof logframeChecks;

/** What a check found and where; the rule adds its id and strength. */
export interface Found {
  readonly message: string;
  readonly source: Source | null;
}

/** A rule that a logframe is read against. */
export interface Check {
  /** As in the list of checks: "L4". Its name, its reason and where it is from stand in the message catalogue. */
  readonly id: CheckId;
  readonly strength: Finding['strength'];
  readonly profiles: readonly LogframeProfileId[];
  finds(logframe: Logframe): readonly Found[];
}

export const everyProfile: readonly LogframeProfileId[] = ['4x4', 'fcdo', 'eu'];

/** Profiles with columns for baseline and target. */
export const profilesWithValues: readonly LogframeProfileId[] = ['fcdo', 'eu'];
