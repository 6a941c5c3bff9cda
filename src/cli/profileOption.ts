import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { profileFromSheet } from '../report/profiles/profileFromSheet';
import { profileFromWord } from '../report/profiles/profileFromWord';
import { shippedProfile } from '../report/profiles/shippedProfile';
import { readReportProfile, type ReportProfile } from '../report/reportProfile';
import { readWordFile } from '../workbook/file/readWord';
import { readWorkbookFile } from '../workbook/file/readWorkbook';
import { bytesOf } from './bytesOf';

/** A shipped profile by its id, or a council's own: from JSON, from a sheet, or from the headings of a Word template. */
export async function profileOption(given: string): Promise<ReportProfile> {
  const file = basename(given);
  if (/\.(?:xlsx|xlsm|csv)$/i.test(given)) {
    const profile = profileFromSheet((await readWorkbookFile(await bytesOf(given), file)).grids, file);
    if (profile === null) throw new Refusal(say.reportForm.noForm({ file }));
    return profile;
  }
  if (/\.do[ct][xm]$/i.test(given)) return profileFromWord(await readWordFile(await bytesOf(given), file));
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
