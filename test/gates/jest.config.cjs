/**
 * `npm test`: every test.
 *
 * - unit: needs nothing but Node.
 * - browser: a real Chromium, which comes with `npm ci` on Linux.
 * - libreoffice: opens the outputs in LibreOffice. A bare machine has none, so these tests run only where it is found. With
 *   TWINLEDGER_REQUIRE_LIBREOFFICE=1 they always run, and fail where it is missing: .ci/run does that.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');
const findLibreOffice = require('./findLibreOffice.cjs');

const wantsLibreOffice = process.env.TWINLEDGER_REQUIRE_LIBREOFFICE === '1' || findLibreOffice() !== null;
const browser = path.join(__dirname, 'jest.browser.cjs');

module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  // By default Jest leaves one core free, which on a machine of two halves the speed.
  maxWorkers: '100%',
  // Jest passes over the projects' own time limits when it runs several of them.
  testTimeout: 180_000,
  projects: [
    path.join(__dirname, 'jest.unit.cjs'),
    ...(existsSync(browser) ? [browser] : []),
    ...(wantsLibreOffice ? [path.join(__dirname, 'jest.libreoffice.cjs')] : []),
  ],
  reporters: [
    'default',
    [
      path.join(__dirname, 'tallyReporter.cjs'),
      {
        notes: wantsLibreOffice
          ? []
          : ['The tests in test/libreoffice did not run: LibreOffice (soffice) is not on this machine.'],
      },
    ],
  ],
};
