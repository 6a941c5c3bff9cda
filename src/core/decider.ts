import { say } from './messages';
import { sourceText, type Source } from './source';

/**
 * Who decided, as an output may say it: the post alone ("Jo Bloggs, Head of Finance" is the Head of Finance), or where the name
 * stands. Names are off by default in whatever leaves the workbook, and nothing tells a surname from other words; so a post is
 * only what consists of the words that posts are called by.
 *
 * @param where What to say instead of a name: "a person who is named on the sheet Powers".
 */
export function decider(entered: string, where: string): string {
  const posts = entered
    .split(/[,;()[\]]| [-–—] /)
    .map((part) => part.trim())
    .filter(isPost);
  return posts.length === 0 ? where : posts.join(', ');
}

/** The same, pointing at the cell where the name stands. */
export function deciderAt(entered: string, source: Source): string {
  return decider(entered, say.deciders.namedAt({ where: sourceText(source) }));
}

function isPost(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\bs\.? ?(?=\d)/g, 's')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (
    words.some((word) => HOLDERS.has(word)) && words.every((word) => HOLDERS.has(word) || FIELDS.has(word))
  );
}

/** What the holder of a post, or a body that decides, is called. */
const HOLDERS = new Set(
  (
    'officer officers director directors head chief clerk treasurer accountant accountants manager executive solicitor auditor ' +
    'committee cabinet council board panel leader mayor secretary lawyer'
  ).split(' '),
);

/** What else stands in the name of a post. */
const FIELDS = new Set(
  (
    'and as by for in of on the to with acting assistant associate corporate delegated deputy democratic external financial ' +
    'governance interim internal joint monitoring principal proper responsible returning senior strategic team under vice ' +
    'accountancy accounting affairs audit business committees community communities culture customer development economic ' +
    'economy education environment estates europe european finance funding grants housing information international law legal ' +
    'leisure operations partnership partnerships paid performance planning policy procurement projects regeneration relations ' +
    'resources service services staff strategy tourism town parish county city district borough full twinning ' +
    'section 95 114 151 s151 s95 s114 nominee delegate delegation'
  ).split(' '),
);
