import type { ChoiceRow } from '../limits/choices';
import type { Job } from './job';

/** The register's questions as rows of the settings sheet. About gifts only where there are any, or somebody answered. */
export function registerQuestions({
  registerSettings,
  gifts,
}: Pick<Job, 'registerSettings' | 'gifts'>): ChoiceRow[] {
  return registerSettings.questions
    .filter(({ about, recorded }) => about === 'links' || recorded !== null || gifts.gifts.length > 0)
    .map(({ question, value, why, recorded }) => ({
      id: question,
      question,
      value,
      why,
      recorded: recorded && { ...recorded, why, source: null },
      onlyLocal: false,
    }));
}
