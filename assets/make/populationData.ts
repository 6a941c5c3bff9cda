/**
 * Makes src/limits/reference/populations.ts from the mid-2022 estimates of the Office for National Statistics.
 *
 *     npm run build:cli && node lib/assets/make/populationData.js [ons_mye22final.xlsx]
 *
 * Only the areas of councils are kept: code, persons of all ages, and the row that states it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gssAfter } from '../../src/limits/gssAfter';
import { notOneCouncil } from '../../src/limits/populationCover';
import { GSS } from '../../src/limits/populationKind';
import { plainText } from '../../src/tables/cells/plainText';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';

const SHEET = 'MYE2 - Persons';
const COLUMNS = { code: 0, name: 1, geography: 2, allAges: 3 } as const;

/** The table as TypeScript, from the bytes of the workbook. */
export async function populationsModule(workbook: Uint8Array): Promise<string> {
  const { grids } = await readWorkbookFile(workbook, 'ons_mye22final.xlsx');
  const rows = grids.find(({ sheet }) => sheet === SHEET)?.rows ?? [];
  const areas = rows.flatMap((cells, row) => {
    const [code, name, geography] = [COLUMNS.code, COLUMNS.name, COLUMNS.geography].map((column) =>
      plainText(cells[column] ?? null),
    );
    const people = cells[COLUMNS.allAges];
    if (!code || !GSS.test(code) || typeof people !== 'number') return [];
    const area = { code, name: name ?? null, geography: geography ?? null, sex: null, age: null };
    return notOneCouncil(area) === null ? [{ code, line: `|${people}|${row + 1}` }] : [];
  });
  areas.sort((one, other) => (one.code < other.code ? -1 : 1));
  const lines = areas.map(({ code, line }, at) =>
    gssAfter(areas[at - 1]?.code ?? '') === code ? line : code + line,
  );
  return `${HEADING}\n${lines.join('\n')}\n\`;\n`;
}

const HEADING = `/**
 * Made by assets/make/populationData.ts; do not edit by hand.
 *
 * Mid-2022 population estimates by the Office for National Statistics, persons of all ages, local authorities of the United
 * Kingdom. Contains National Statistics data © Crown copyright and database right; Open Government Licence v3.0.
 *
 * One council a line: GSS code (blank where it is the one after that of the line above), people, row on sheet "${SHEET}" of the
 * published workbook (column D).
 */
export const POPULATION_TABLE = \``;

async function main(file: string): Promise<void> {
  const made = await populationsModule(new Uint8Array(readFileSync(file)));
  writeFileSync(path.resolve('src/limits/reference/populations.ts'), made);
}

if (require.main === module) {
  const folder = path.join(process.env.TWINLEDGER_REAL_DATA ?? '../shared/data', 'population');
  void main(process.argv[2] ?? path.join(folder, 'ons_mye22final.xlsx'));
}
