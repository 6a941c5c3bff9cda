/**
 * Tests of what is built: the bundle, and the pages in a real Chromium. `dist/` is built first where it is missing or was
 * made from other sources.
 */
const path = require('node:path');
const unit = require('./jest.unit.cjs');

module.exports = {
  ...unit,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts', '<rootDir>/test/build/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: path.join(__dirname, 'prepareBrowser.cjs'),
  // Starting a browser on a slow machine takes a while.
  testTimeout: 120_000,
};
