import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { groupsBy } from './groupsBy';

/**
 * Questions about links, the same question about several rows put once, where it first arises, with how many rows wait for the answer.
 * The rows themselves stay queried, each with its reason.
 */
export function askedOnce(questions: readonly Finding[]): Finding[] {
  return groupsBy(questions, ({ rule, message }) =>
    rule === 'register.council' ? `${rule}\n${message}` : '',
  ).flatMap((group) => {
    const [first] = group;
    const same = first?.rule === 'register.council' && group.length > 1;
    return first && same
      ? [{ ...first, message: say.register.sameQuestion({ question: first.message, rows: group.length }) }]
      : group;
  });
}
