/**
 * Tests that open what was made in LibreOffice. They run where LibreOffice is found; elsewhere `jest.config.cjs` leaves
 * them out and the closing line of the run says so.
 */
const findLibreOffice = require('./findLibreOffice.cjs');
const unit = require('./jest.unit.cjs');

// Workers inherit it; test/libreoffice/office.ts reads it.
process.env.TWINLEDGER_SOFFICE = findLibreOffice() ?? '';

module.exports = {
  ...unit,
  displayName: 'libreoffice',
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A first start of LibreOffice on a slow machine takes most of a minute.
  testTimeout: 180_000,
};
