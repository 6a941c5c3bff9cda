import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import type { GiftSide } from './gift';

const anyOf = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');

const MEMBER = anyOf(
  'cllrs?|councillors?|(?:elected |cabinet )?members?(?! of staff)|portfolio holder',
  '(?:lord |deputy )?mayor(?:ess)?|(?:lord )?provost|bailie|alderm[ae]n|conven[eo]r',
  '(?:deputy )?leader of (?:the )?(?:council|opposition|[\\w-]+ group)|(?<=^)(?:deputy )?leader(?=$)',
  'chair(?:man|woman|person)? of (?:the )?(?:council|[\\w ,&]+ committee)',
);
const OFFICER = anyOf(
  'officers?|staff|employees?|chief executive|directors?|head of|managers?|town clerk|treasurer',
  'solicitor to the council|mace ?bearer|chauffeur',
);
/** "Mayor's Secretary", "Member Services Manager", "Adviser to the Leader": the member is whom an officer works for. */
const OF_MEMBERS = anyOf(
  "(?:mayor|provost|leader|members?|cabinet|councillors?)(?:'s|s')? (?:(?!and\\b)\\w+ ){0,2}(?:secretary|assistant|advis[eo]r|officer|manager|driver)",
  '(?:secretary|assistant|advis[eo]r|officer|manager) (?:to|for) (?:the )?(?:lord )?(?:mayor|provost|leader|cabinet|members|councillors)',
);

/**
 * Whose register a gift belongs in: as a column of the row says, else the recipient's title, else the heading over the
 * recipients, else the lines above the table and the name of its sheet. Words that name both sides say nothing.
 */
export function giftSide(table: ReadTable, told: string | null, recipient: string | null): GiftSide | null {
  const heading = table.columns.find(({ field }) => field === 'recipient')?.header ?? '';
  for (const words of [told ?? '', recipient ?? '', heading, titleOf(table)]) {
    const side = sideIn(words);
    if (side !== null) return side;
  }
  return null;
}

function sideIn(words: string): GiftSide | null {
  if (OF_MEMBERS.test(words)) return 'officers';
  const [member, officer] = [MEMBER.test(words), OFFICER.test(words)];
  return member === officer ? null : member ? 'members' : 'officers';
}

function titleOf({ grid, area, headerRow }: ReadTable): string {
  const above = grid.rows.slice(0, headerRow).flatMap((row) => row.slice(area.left, area.right + 1));
  return [grid.sheet ?? '', ...above.map((cell) => plainText(cell) ?? '')].join('\n');
}
