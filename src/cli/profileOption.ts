import { readFile } from 'node:fs/promises';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { shippedProfile } from '../report/profiles/shippedProfile';
import { readReportProfile, type ReportProfile } from '../report/reportProfile';

/** A shipped profile by its id, or a council's own from a JSON file. */
export async function profileOption(given: string): Promise<ReportProfile> {
  if (!given.toLowerCase().endsWith('.json')) return shippedProfile(given);
  let text: string;
  try {
    text = await readFile(given, 'utf8');
  } catch {
    throw new Refusal(say.cli.missing({ file: given }));
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      say.cli.badProfileFile({
        file: given,
        problem: error instanceof Error ? error.message : String(error),
      }),
    );
  }
  return readReportProfile(parsed);
}
