import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of real files, never part of the repository: TWINLEDGER_REAL_DATA, else `../shared/data` beside the clone. */
const realDataFolder = path.resolve(
  process.env.TWINLEDGER_REAL_DATA ?? path.join(__dirname, '../../../shared/data'),
);

/** Full path of a real file: `realFile('spending/salford_clean_2013-02.csv')`. */
export const realFile = (name: string): string => path.join(realDataFolder, name);

/**
 * A group of tests over real files. Where the folder is absent one passing test says that they did not run;
 * TWINLEDGER_REQUIRE_REAL_DATA=1 makes it a failing one.
 */
export function describeRealData(name: string, tests: () => void): void {
  if (existsSync(realDataFolder)) describe(name, tests);
  else describe(name, saysThatItDidNotRun);
}

function saysThatItDidNotRun(): void {
  it(`did not run: there is no folder of real files at ${realDataFolder}`, () => {
    expect(process.env.TWINLEDGER_REQUIRE_REAL_DATA).not.toBe('1');
  });
}
