/** Every test that needs nothing but Node. */
const path = require('node:path');

module.exports = {
  displayName: 'unit',
  rootDir: path.resolve(__dirname, '../..'),
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/libreoffice/',
    '<rootDir>/test/build/',
  ],
  testEnvironment: 'node',
  // A safety net for what hangs, not a measure: a busy machine is slow.
  testTimeout: 60_000,
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(uuid)/)'],
};
