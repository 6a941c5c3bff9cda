import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { checks } from './checks/checks';
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

/** Runs every check that applies to the logframe's profile. Findings come in the order of the checks; none blocks anything. */
export function checkLogframe(logframe: Logframe): Finding[] {
  return checks
    .filter((check) => check.profiles.includes(logframe.profile))
    .flatMap((check) =>
      check.finds(logframe).map(({ message: what, source }) => ({
        rule: check.id,
        strength: check.strength,
        message: say.logframe.found({ what, because: say.logframe.checks[check.id].because }),
        source,
      })),
    );
}
