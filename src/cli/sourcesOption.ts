import { say } from '../core/messages';
import { SOURCE_NOTES, type SourceNotes } from '../report/word/wordPen';
import { UsageError } from './usageError';

/** Where a Word file carries the sources of its figures. */
export function sourcesOption(given: string): SourceNotes {
  const found = SOURCE_NOTES.find((one) => one === given);
  if (found === undefined) throw new UsageError(say.cli.badSources({ given, known: SOURCE_NOTES }));
  return found;
}
