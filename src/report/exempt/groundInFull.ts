import { say } from '../../core/messages';
import type { DecisionFacts } from '../housekeeping/decisionFacts';
import { exemptParagraphs } from './exemptParagraphs';

/**
 * The ground of exempt matter as a paper prints it. A person may type a number alone, "3" or "paras 1 and 2"; it is one of the list that the
 * nation of the council has, as far as that is known. Other words stay as typed.
 */
export function groundInFull(
  typed: string,
  { nation, body }: Pick<DecisionFacts, 'nation' | 'body'>,
): string {
  const numbers = NUMBERS_ALONE.test(typed.trim()) ? (typed.match(/\d+/g) ?? []) : [];
  const known = exemptParagraphs(nation, body);
  if (numbers.length === 0) return typed;
  if (known === null) return say.exempt.ofUnnamedList({ paragraphs: numbers });
  return say.exempt.mayApply({ paragraphs: numbers, schedule: known.schedule });
}

const NUMBERS_ALONE = /^(?:para(?:graph)?s?\.?\s*)?\d{1,2}(?:\s*(?:,|;|and|&)\s*\d{1,2})*\.?$/i;
