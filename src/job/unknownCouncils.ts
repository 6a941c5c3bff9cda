import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { bodyOf } from '../limits/body';
import { recogniseCouncil } from '../register/council';

/** What was named as the council and is none, nor any other body that the Act speaks of: a slip of the pen, or a code of something else. */
export function unknownCouncils(named: readonly string[]): Finding[] {
  return named.filter(isUnknown).map((council) => {
    const { candidates } = recogniseCouncil(council);
    const message = say.job.unknownCouncil({ council, candidates });
    return { rule: 'job.unknown-council', strength: 'warning', message, source: null };
  });
}

function isUnknown(named: string): boolean {
  const { name, local, nation } = recogniseCouncil(named);
  return name === null && !local && bodyOf(named, nation).kind === null;
}
