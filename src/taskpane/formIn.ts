import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { profileFromSheet } from '../report/profiles/profileFromSheet';
import { profileFromWord } from '../report/profiles/profileFromWord';
import type { ReportProfile } from '../report/reportProfile';
import { isWordFile, readWordFile } from '../workbook/file/readWord';
import { readWorkbookFile } from '../workbook/file/readWorkbook';

/**
 * A council's own form of report from a file: the headings of a Word template, or a sheet that lists them.
 *
 * @throws Refusal where the file holds none.
 */
export async function formIn(bytes: Uint8Array, file: string): Promise<ReportProfile> {
  if (isWordFile(bytes, file)) return profileFromWord(await readWordFile(bytes, file));
  const { grids } = await readWorkbookFile(bytes, file);
  const profile = profileFromSheet(grids, file);
  if (profile === null) throw new Refusal(say.reportForm.noForm({ file }));
  return profile;
}
