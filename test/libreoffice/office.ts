import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes LibreOffice count every formula of an .xlsx afresh on opening and ignore the results that the file carries. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens a document in LibreOffice and saves it in another format in a new temporary folder. Formulas are counted afresh.
 *
 * @returns the path of the file made. Throws a sentence where LibreOffice is missing or makes nothing.
 */
export function convert(
  file: string,
  format: 'xlsx' | 'xls' | 'ods' | 'html' | 'pdf' | 'csv' | 'txt' | 'docx',
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'twinledger-office-'));
  const said = execFileSync(
    soffice(),
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profileIn(folder)).href}`,
      ...['--convert-to', format, '--outdir', folder, path.resolve(file)],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const made = path.join(folder, `${path.parse(file).name}.${format}`);
  if (!existsSync(made)) throw new Error(`LibreOffice did not make ${format} from ${file}. It said: ${said}`);
  return made;
}

function soffice(): string {
  const found = process.env.TWINLEDGER_SOFFICE;
  if (found) return found;
  throw new Error(
    'LibreOffice is needed for this test and was not found. Install it (on Debian: apt-get install libreoffice-calc ' +
      'libreoffice-writer) or name its soffice in TWINLEDGER_SOFFICE.',
  );
}

/** A profile of its own, so that an open LibreOffice or another test does not get in the way. */
function profileIn(folder: string): string {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  return profile;
}
