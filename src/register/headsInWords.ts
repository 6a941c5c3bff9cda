/** How many of each sort of people words tell; null where they tell none. */
export interface Heads {
  readonly members: number | null;
  readonly officers: number | null;
  readonly youngPeople: number | null;
}

/** "3 members, 2 officers", "12 pupils and a teacher": the numbers that a column of names or of young people writes out. */
export function headsInWords(texts: readonly (string | null)[]): Heads {
  const text = texts.filter((one) => one !== null).join('; ');
  return {
    members: headsOf(text, MEMBERS),
    officers: headsOf(text, OFFICERS),
    youngPeople: headsOf(text, YOUNG_PEOPLE),
  };
}

const MEMBERS = /\b(\d+) (?:\p{Ll}+ )?(?:members|councillors|cllrs|member|councillor|cllr)\b/giu;
const OFFICERS = /\b(\d+) (?:\p{Ll}+ )?(?:officers?|staff)\b/giu;
const YOUNG_PEOPLE =
  /\b(\d+) (?:\p{Ll}+ )?(?:pupils?|students?|young (?:people|persons?)|children|child|scouts?|guides?|cadets?)\b/giu;

function headsOf(text: string, words: RegExp): number | null {
  const found = [...text.matchAll(words)].map(([, number]) => Number(number));
  return found.length === 0 ? null : found.reduce((sum, number) => sum + number, 0);
}
