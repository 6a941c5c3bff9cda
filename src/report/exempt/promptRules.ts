import { sentences } from '../checks/officerWords';
import { GIVEN_NAMES } from './givenNames';
import type { PromptKind } from './exemptParagraphs';

/** What in an author's words makes the product ask whether they are exempt. */
export interface PromptRule {
  readonly kind: PromptKind;
  readonly because: string;
  /** The words that were found, as typed; none where the rule does not apply. */
  readonly finds: (text: string) => readonly string[];
}

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev)\.?\s+(?:\p{Lu}\.?\s*)*\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu;
const TWO_WORDS = /\b(\p{Lu}[\p{Ll}'’-]+) +(?:\p{Lu}\. *)?(\p{Lu}[\p{L}'’-]+)/gu;
const CONTACT = /\b[\w.+-]+@[\w-]+\.[\w.-]+\b/g;
/** What follows a given name in the name of a place or a body: "George Street", "Alexandra Park". */
const NO_SURNAME =
  /^(?:Street|Road|Avenue|Park|Square|House|Hall|School|Academy|College|Hospital|Centre|Bridge|Day|Theatre|Library|Trust|Ltd|Limited|Foundation|Award|Cup|Church|Island|Town|City|County|Borough|Council|University|Museum|Gallery|Festival|Society|Institute)$/;

const MONEY = /(?:£|€|\$|\bGBP\s?|\bEUR\s?)\s?\d[\d,.]*(?:\s?(?:k|m|million|thousand)\b)?/gi;
const COMMERCIAL =
  /\b(?:contract|tender|quot(?:e|ed|ation)|bid|bidder|supplier|procure\w*|negotiat\w*|price[ds]?|pricing|commercial\w*|fee[s]?|sponsor\w*|invest(?:or|ment)\w*|licen[cs]e|lease|offer(?:ed|s)?)\b|\b(?:Ltd|Limited|plc|LLP|GmbH|Inc)\b/i;
const CHILD =
  /\b(?:child(?:ren)?|pupils?|schoolchild(?:ren)?|young (?:person|people)|youngsters?|teenagers?|minors?|under[- ](?:1[0-8]s?)|aged? (?:[1-9]|1[0-7])|(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)[- ]years?[- ]olds?|(?:school(?:girl|boy)s?)|students? aged (?:[1-9]|1[0-7])|(?:son|daughter)s?)\b/gi;

/** In the order in which they are asked about. */
export const PROMPT_RULES: readonly PromptRule[] = [
  {
    kind: 'name',
    because: 'a person who can be told from the words may have to be kept out of a published paper',
    finds: (text) => [...matches(text, TITLED), ...untitled(text), ...matches(text, CONTACT)],
  },
  {
    kind: 'commercial',
    because: 'a sum that is still negotiated, quoted or tendered concerns somebody’s business affairs',
    finds: (text) =>
      sentences(text)
        .filter((sentence) => COMMERCIAL.test(sentence))
        .flatMap((sentence) => matches(sentence, MONEY)),
  },
  {
    kind: 'child',
    because: 'a child is never to be told from a published paper',
    finds: (text) => matches(text, CHILD),
  },
];

/** A given name with a surname behind it. A place, a body or a street named after somebody is none. */
function untitled(text: string): readonly string[] {
  return [...text.matchAll(TWO_WORDS)]
    .filter(([, given = '', surname = '']) => GIVEN_NAMES.has(given) && !NO_SURNAME.test(surname))
    .map(([whole]) => whole);
}

function matches(text: string, words: RegExp): readonly string[] {
  return [...text.matchAll(words)].map(([whole]) => whole.trim());
}
