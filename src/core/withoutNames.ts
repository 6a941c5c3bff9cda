import { say } from './messages';
import { youngNamesIn } from './youngNames';

/** A text with names taken out of it, however they are spaced or capitalised. */
export function withoutNames(text: string, names: readonly string[]): string {
  return namesTaker(names)(text);
}

/** The same, and without any name that follows a title: a text that anybody may read. */
export function withoutPeople(text: string, names: readonly string[]): string {
  return withoutNames(text, names).replace(TITLED_NAME, say.register.nameLeftOut);
}

/** The same for who was paid: a company keeps its name, whosever it is. */
export function withoutPayee(text: string, names: readonly string[]): string {
  return COMPANY.test(text) ? withoutNames(text, names) : withoutPeople(text, names);
}

/**
 * Takes the given names, and those of young people as each text itself tells them, out of text after text. It is made once for
 * all the lines of a ledger.
 */
export function withoutYoung(names: readonly string[]): (text: string) => string {
  const known = namesTaker(names);
  return (text) => {
    const young = youngNamesIn(text);
    return known(young.length === 0 ? text : withoutNames(text, young));
  };
}

function namesTaker(names: readonly string[]): (text: string) => string {
  const patterns = [...names]
    .sort((one, other) => other.length - one.length)
    .flatMap((name) => {
      const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      return words.join('').length < SHORTEST_NAME ? [] : [words.join('[^\\p{L}\\p{N}]+')];
    });
  if (patterns.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(any, say.register.nameLeftOut);
}

/** An initial alone is part of too many words to be looked for. */
const SHORTEST_NAME = 3;

const TITLED_NAME =
  /(?<![\p{L}\p{N}])(?:Cllrs?|Councillors?|Ald|Alderman|Mrs?|MRS?|Ms|Miss|MISS|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.? (?!Mayor|Provost)\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?)*/gu;

const COMPANY =
  /\b(?:ltd|limited|plc|llp|gmbh|inc|s\.?a\.?|hotels?|school|college|academy|university|hospital|council|trust|association|society|club|stores?|travel|taxis?|coaches)\b|&/i;
