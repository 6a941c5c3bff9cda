import { recogniseCouncil, type CouncilReading } from './council';
import { councilWords } from './councilWords';

/**
 * The councils that a cell names, in its order: "Derbyshire, Derby and South Derbyshire" are three, "Brighton and Hove" and
 * "Sandy, Bedfordshire" one each. Text that is no council stays whole, as typed.
 */
export function councilsInCell(text: string): CouncilReading[] {
  const lines = text
    .split(/[;\n|•]|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const seen = new Set<string>();
  return lines.flatMap(councilsInLine).filter((council) => {
    const key = council.name ?? council.typed.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

const SEPARATOR = /(\s*(?:,\s*and\s|,|\/|\+|&|\band\b|\bwith\b)\s*)/i;

function councilsInLine(line: string): CouncilReading[] {
  const whole = recogniseCouncil(line);
  if (whole.name !== null) return [whole];
  const read = longestFirst(line.split(SEPARATOR).filter((part) => part !== ''));
  const isList =
    read.length > 1 &&
    read.some((council) => council.name !== null) &&
    read.every((council) => council.name !== null || council.local || council.candidates.length > 1);
  if (!isList) return [whole];
  return isAddress(line, read) ? read.slice(0, 1) : read;
}

/**
 * Names and separators that one council's name can take: "Bournemouth, Christchurch and Poole" takes five. Without a bound a
 * cell of a thousand commas would be tried in a million ways.
 */
const LONGEST_NAME = 7;

/** Joins neighbours again where together they are one council: "Brighton" and "Hove". Parts and separators alternate. */
function longestFirst(pieces: readonly string[]): CouncilReading[] {
  const found: CouncilReading[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = Math.min(pieces.length, at + LONGEST_NAME);
    let council = recogniseCouncil(pieces.slice(at, end).join(''));
    while (council.name === null && end > at + 1) {
      end -= 2;
      council = recogniseCouncil(pieces.slice(at, end).join(''));
    }
    found.push(council);
    at = end + 1;
  }
  return found;
}

/** "Chesterfield, Derbyshire" is one district and the county that it lies in. */
function isAddress(line: string, [place, county, ...more]: readonly CouncilReading[]): boolean {
  return (
    place !== undefined &&
    county !== undefined &&
    more.length === 0 &&
    !/\band\b|&|\//i.test(line) &&
    place.county !== null &&
    place.county === county.register &&
    councilWords(county.typed).designators.size === 0
  );
}
