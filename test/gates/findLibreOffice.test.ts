import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import findLibreOffice from './findLibreOffice.cjs';

const folder = mkdtempSync(path.join(tmpdir(), 'twinledger-soffice-'));
const soffice = path.join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice');
writeFileSync(soffice, '');
chmodSync(soffice, 0o755);

describe('finding LibreOffice', () => {
  it('looks along the PATH', () => {
    expect(findLibreOffice({ PATH: ['/nowhere', folder].join(path.delimiter) })).toBe(soffice);
  });

  it('takes the one that is named outright', () => {
    expect(findLibreOffice({ PATH: '', TWINLEDGER_SOFFICE: soffice })).toBe(soffice);
  });

  it('says that there is none when the one that is named is not there', () => {
    expect(findLibreOffice({ PATH: folder, TWINLEDGER_SOFFICE: path.join(folder, 'gone') })).toBeNull();
  });
});
