import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Check, Found } from './check';

/** What a check found, as people are shown it: with the check's reason and where the rule is from. */
export function findingOf({ id, strength }: Pick<Check, 'id' | 'strength'>, found: Found): Finding {
  const { because, from } = say.logframe.checks[id];
  return {
    rule: id,
    strength,
    message: say.logframe.found({ what: found.message, because, from }),
    source: found.source,
  };
}
