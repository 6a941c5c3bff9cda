import type { Finding } from '../core/finding';
import { checks } from './checks/checks';
import { findingOf } from './checks/findingOf';
import type { Logframe } from './logframe';

/**
 * The logframe with the findings of its profile's checks; what reading found is kept. Give it another profile first to see
 * it judged by that one: `withChecks({ ...logframe, profile: 'fcdo' })`.
 */
export function withChecks(logframe: Logframe): Logframe {
  const ofChecks = new Set<string>(checks.map(({ id }) => id));
  const reading = logframe.findings.filter(({ rule }) => !ofChecks.has(rule));
  return { ...logframe, findings: [...reading, ...checkLogframe(logframe)] };
}

/** Runs every check that applies to the logframe's profile and is not switched off. Findings come in the order of the checks; none blocks anything. */
export function checkLogframe(logframe: Logframe): Finding[] {
  return checks
    .filter(({ id, profiles }) => profiles.includes(logframe.profile) && !isSwitchedOff(logframe, id))
    .flatMap((check) => check.finds(logframe).map((found) => findingOf(check, found)));
}

/** Whether people decided that a check is not to be made. */
export function isSwitchedOff({ switchedOff = [] }: Logframe, id: string): boolean {
  return switchedOff.includes(id);
}
