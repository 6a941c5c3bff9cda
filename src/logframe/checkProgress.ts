import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { isSwitchedOff } from './checkLogframe';
import { progressChecks, type Circumstances } from './checks/progressChecks';
import type { Logframe } from './logframe';

/** The logframe with what day, money and record of changes say of it, after what was found before. */
export function withProgressChecks(logframe: Logframe, circumstances: Circumstances): Logframe {
  const found = progressChecks
    .filter(({ id, profiles }) => profiles.includes(logframe.profile) && !isSwitchedOff(logframe, id))
    .flatMap((check) =>
      check.finds(logframe, circumstances).map(({ message: what, source }): Finding => ({
        rule: check.id,
        strength: check.strength,
        message: say.logframe.found({ what, because: say.logframe.checks[check.id].because }),
        source,
      })),
    );
  return { ...logframe, findings: [...logframe.findings, ...found] };
}
