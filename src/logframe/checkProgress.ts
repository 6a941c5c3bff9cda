import { isSwitchedOff } from './checkLogframe';
import { findingOf } from './checks/findingOf';
import { progressChecks, type Circumstances } from './checks/progressChecks';
import type { Logframe } from './logframe';

/** The logframe with what day, money and record of changes say of it, after what was found before. */
export function withProgressChecks(logframe: Logframe, circumstances: Circumstances): Logframe {
  const found = progressChecks
    .filter(({ id, profiles }) => profiles.includes(logframe.profile) && !isSwitchedOff(logframe, id))
    .flatMap((check) => check.finds(logframe, circumstances).map((one) => findingOf(check, one)));
  return { ...logframe, findings: [...logframe.findings, ...found] };
}
