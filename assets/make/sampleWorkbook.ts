import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { councilWorkbook } from './sample/councilWorkbook';
import { visitsWorkbook } from './sample/visitsWorkbook';

/** Writes the sample workbooks. Run from the root of the repository: `node lib/assets/make/sampleWorkbook.js`. */
async function writeSampleWorkbooks(): Promise<void> {
  const folder = resolve('assets/samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'council-workbook.xlsx'), await councilWorkbook());
  writeFileSync(join(folder, 'visits-workbook.xlsx'), await visitsWorkbook());
}

void writeSampleWorkbooks();
