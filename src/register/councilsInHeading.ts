import type { CouncilReading } from './council';
import { councilsInCell } from './councilsInCell';
import { councilWords } from './councilWords';

/**
 * The councils in the first words of a line that are all councils, and say so: "Spend report, London Borough of Camden". A place alone is
 * no council.
 */
export function councilsInHeading(title: string): CouncilReading[] {
  const parts = [title, ...title.split(PARTS)];
  const tried = [...parts, ...parts.flatMap((part) => part.split(BEFORE).slice(1))].flatMap((part) => [
    part,
    /^.*\bCouncil\b/.exec(part)?.[0] ?? '',
    ...beginnings(part),
  ]);
  return (
    tried
      .map((words) => words.trim())
      .filter((words) => words !== '' && councilWords(words).designators.size > 0)
      .map(councilsInCell)
      .find((councils) => councils.length > 0 && councils.every(({ name }) => name !== null)) ?? []
  );
}

/** Signs that end a name. */
const PARTS = /[:;,()|\n]|\s[-–—]\s/;
/** Words behind which one begins: "Twin towns of Exeter City Council". */
const BEFORE = /\b(?:of|by|for|from|in|the)\b(?= [A-Z])/;
/** Words that only a council's name opens with, so that whatever follows the name may be left off. */
const OPENING = /^(?:the )?(?:(?:london |royal |county )*borough of|cyngor|comhairle)\b/i;

/** "London Borough of Camden ledger", then without its last word, and so on. */
function beginnings(part: string): string[] {
  if (!OPENING.test(part.trim())) return [];
  const words = part.trim().split(/\s+/).slice(0, LONGEST);
  return words.map((_, left) => words.slice(0, words.length - left).join(' '));
}

/** Words that a name in a heading may have. */
const LONGEST = 10;
