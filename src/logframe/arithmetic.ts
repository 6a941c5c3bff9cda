/** A sum or product written out in a text: "4 courses x 3 towns = 14". */
export interface WrittenSum {
  readonly text: string;
  /** What it comes to. */
  readonly result: number;
  /** What the text says. */
  readonly stated: number;
}

interface Token {
  readonly kind: 'number' | 'times' | 'plus' | 'equals' | 'word' | 'end';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const TOKENS =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<times>[×*]|\bx\b)|(?<plus>\+)|(?<equals>=)|(?<end>[.;:()\n?!])|(?<word>[^\s\d+*×=.;:()?!]+)/gi;

/** Words that may stand between a number and the sign after it: "4 two-day training courses x 3". */
const WORDS_BETWEEN = 4;

/** The sums and products written out in a text, of one kind of sign each. Mixed signs are left alone. */
export function arithmeticIn(text: string): WrittenSum[] {
  if (!text.includes('=')) return [];
  const tokens = [...text.matchAll(TOKENS)].map(tokenOf);
  return tokens.flatMap((token, index) => (token.kind === 'equals' ? sumAround(text, tokens, index) : []));
}

function tokenOf(match: RegExpExecArray): Token {
  const [typed] = match;
  const named: [string, string | undefined][] = Object.entries(match.groups ?? {});
  const kind = (named.find(([, found]) => found !== undefined)?.[0] ?? 'word') as Token['kind'];
  return {
    kind,
    value: Number(typed.replace(/,/g, '')),
    start: match.index,
    end: match.index + typed.length,
  };
}

function sumAround(text: string, tokens: readonly Token[], equals: number): WrittenSum[] {
  const stated = tokens[equals + 1];
  const { terms, sign } = termsBefore(tokens, equals);
  const [first] = terms;
  if (stated?.kind !== 'number' || sign === null || first === undefined || terms.length < 2) return [];
  const values = terms.map((term) => term.value);
  const result =
    sign === 'times'
      ? values.reduce((total, value) => total * value, 1)
      : values.reduce((total, value) => total + value, 0);
  return [
    {
      text: text.slice(first.start, stated.end),
      result: Number(result.toPrecision(12)),
      stated: stated.value,
    },
  ];
}

/** Reads leftwards from the equals sign: a number, a sign, a number … */
function termsBefore(
  tokens: readonly Token[],
  equals: number,
): { terms: Token[]; sign: Token['kind'] | null } {
  const terms: Token[] = [];
  let sign: Token['kind'] | null = null;
  let at = beforeWords(tokens, equals - 1);
  for (;;) {
    const term = tokens[at];
    if (term?.kind !== 'number') return { terms: [], sign: null };
    terms.push(term);
    at = beforeWords(tokens, at - 1);
    const next = tokens[at]?.kind;
    if (next !== 'times' && next !== 'plus') return { terms: terms.reverse(), sign };
    if (sign !== null && sign !== next) return { terms: [], sign: null };
    sign = next;
    at = beforeWords(tokens, at - 1);
  }
}

function beforeWords(tokens: readonly Token[], from: number): number {
  let at = from;
  while (from - at < WORDS_BETWEEN && tokens[at]?.kind === 'word') at -= 1;
  return at;
}
