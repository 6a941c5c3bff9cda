import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import type { GiftSide } from './gift';

const MEMBER =
  /\b(?:cllrs?|councillors?|(?:elected )?members?(?! of staff)|(?:lord |deputy )?mayor(?:ess)?|provost|alderman|portfolio holder)\b/i;
const OFFICER =
  /\b(?:officers?|staff|employees?|chief executive|directors?|head of|managers?|solicitor to the council)\b/i;

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
  const [member, officer] = [MEMBER.test(words), OFFICER.test(words)];
  return member === officer ? null : member ? 'members' : 'officers';
}

function titleOf({ grid, area, headerRow }: ReadTable): string {
  const above = grid.rows.slice(0, headerRow).flatMap((row) => row.slice(area.left, area.right + 1));
  return [grid.sheet ?? '', ...above.map((cell) => plainText(cell) ?? '')].join('\n');
}
