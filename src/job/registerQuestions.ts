import type { ChoiceRow } from '../limits/choices';
import type { Job } from './job';

/** The register's questions as rows of the settings sheet. About gifts and visits only where there are any, or somebody answered. */
export function registerQuestions({
  registerSettings,
  gifts,
  visits,
}: Pick<Job, 'registerSettings' | 'gifts' | 'visits'>): ChoiceRow[] {
  const has = { links: true, gifts: gifts.gifts.length > 0, visits: visits.visits.length > 0 };
  return registerSettings.questions
    .filter(({ about, recorded }) => has[about] || recorded !== null)
    .map(({ question, value, why, recorded }) => ({
      id: question,
      question,
      value,
      why,
      recorded: recorded && { ...recorded, why, source: null },
      onlyLocal: false,
    }));
}
