import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { councilWorkbook } from './sample/councilWorkbook';

/** Writes the sample workbook. Run from the root of the repository: `node lib/assets/make/sampleWorkbook.js`. */
async function writeSampleWorkbook(): Promise<void> {
  const path = resolve('assets/samples/council-workbook.xlsx');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await councilWorkbook());
}

void writeSampleWorkbook();
