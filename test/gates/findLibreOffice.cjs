const { accessSync, constants } = require('node:fs');
const path = require('node:path');

/**
 * Full path of LibreOffice's `soffice`, or null where this machine has none. `TWINLEDGER_SOFFICE` names it outright; else
 * the PATH is searched and then the places where the installers of macOS and Windows put it.
 */
module.exports = function findLibreOffice(environment = process.env) {
  const named = environment.TWINLEDGER_SOFFICE;
  return (named ? [named] : candidates(environment)).find(isRunnable) ?? null;
};

function candidates(environment) {
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  return [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ];
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
