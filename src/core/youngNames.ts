/**
 * The names that a text gives to young people by its own words: "Amy Alder (13)", "Amy Alder, aged 13", "pupil Amy Alder",
 * "eleven-year-old Amy". A name of three words is also given without its first, which may be another word with a capital.
 */
export function youngNamesIn(text: string): readonly string[] {
  if (!SPEAKS_OF_YOUNG.test(text)) return [];
  const found = FORMS.flatMap(({ words, least }) =>
    [...text.matchAll(words)].flatMap(({ groups }) => namesFrom(groups?.['name'] ?? '', least)),
  );
  return [...new Set(found)];
}

/** Most texts say nothing of the kind, and a ledger has a million of them. */
const SPEAKS_OF_YOUNG =
  /\(\s*\d{1,2}\s*\)|, \d{1,2},|\baged?\b|\byear[- ]old|\b(?:year|yr) \d|\b(?:pupil|schoolboy|schoolgirl|schoolchild|child|student|young person)/i;

const AGE = '(?:[1-9]|1[0-7])(?!\\d)';
const AGE_IN_WORDS =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even)teen)';
/** No longer than names are, so that a cell of one endless word keeps nobody waiting. */
const WORD = "\\p{Lu}[\\p{L}'’-]{0,40}\\.?";
const NAME = `(?<![\\p{L}\\p{N}])(?<name>${WORD}(?: ${WORD}){0,3})`;
const YOUNG =
  '(?:[Pp]upil|[Ss]choolboy|[Ss]choolgirl|[Ss]chool ?child(?:ren)?|[Cc]hild(?:ren)?|[Yy]oung [Pp]erson)(?!\\p{L})';
const YEARS = '(?:\\s*(?:years?|yrs?)(?:[- ]old)?)?';

interface Form {
  readonly words: RegExp;
  /** How many words a name has at least: one word alone may be a place or a heading. */
  readonly least: number;
}

const FORMS: readonly Form[] = [
  { words: new RegExp(`${NAME}\\s*\\(\\s*(?:[Aa]ged?:?\\s*)?${AGE}${YEARS}\\s*\\)`, 'gu'), least: 2 },
  { words: new RegExp(`${NAME},?\\s*\\(?[Aa]ged?:?\\s+${AGE}`, 'gu'), least: 2 },
  { words: new RegExp(`${NAME}, ${AGE},`, 'gu'), least: 2 },
  {
    words: new RegExp(
      `${NAME}(?:\\s*\\(\\s*|, (?:a |an |the )?)(?:${YOUNG}|[Ss]tudent|(?:[Yy]ear|[Yy]r) ?(?:\\d|1[0-3])(?!\\d))`,
      'gu',
    ),
    least: 2,
  },
  {
    words: new RegExp(`(?:${AGE}|${AGE_IN_WORDS})[- ]years?[- ]old(?: \\p{Ll}+){0,2} ${NAME}`, 'gu'),
    least: 1,
  },
  {
    words: new RegExp(`(?:${YOUNG}|(?:[Yy]ear|[Yy]r) ?(?:\\d|1[0-3])(?: pupil)?) ${NAME}`, 'gu'),
    least: 2,
  },
  { words: new RegExp(`[Pp]upils ${NAME}`, 'gu'), least: 2 },
  { words: new RegExp(`[Pp]upils ${WORD}(?: ${WORD}){1,3} and ${NAME}`, 'gu'), least: 2 },
];

/** Words with a capital that are part of no person's name, however they stand before an age or a number. */
const NO_NAME =
  /^(?:the|for|from|payment|invoice|refund|host|hosts|hosting|hotel|hostel|flights?|travel|transport|coach|minibus|train|meals?|rooms?|nights?|tickets?|seats?|places?|cost|costs|fees?|batch|period|item|items|twinning|twin|link|links|partners?|partnership|delegations?|delegates?|groups?|visits?|visitors?|exchanges?|trips?|schools?|college|academy|university|council|choir|orchestra|band|team|club|youth|young|people|pupils?|students?|children|town|city|borough|county|district|parish|association|committee|festival|market|fair|day|days|week|weeks|year|street|road|avenue|park|hall|house|centre|church|society|trust|ltd|limited|plc|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function namesFrom(typed: string, least: number): string[] {
  const words = typed.split(' ');
  const first = words.findIndex((word) => !NO_NAME.test(word));
  const own = first === -1 ? [] : words.slice(first);
  if (own.length < least || own.some((word) => NO_NAME.test(word))) return [];
  return own.length > 2 ? [own.join(' '), own.slice(-2).join(' ')] : [own.join(' ')];
}
