/**
 * Makes src/register/reference/councils.ts from mySociety's register of UK local authorities.
 *
 *     npm run build:cli && node lib/assets/make/referenceData.js [folder with the three mysociety_*.csv files]
 *
 * Only what the register needs is kept, one council a line; names that the recogniser finds by itself are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { councilWords } from '../../src/register/councilWords';
import { foldName } from '../../src/register/foldName';

/** An alternative name that the file gives and that is not one, with the reason. */
const DROPPED: Readonly<Record<string, string>> = {
  'adur and worthing borough council': 'names two councils that work together',
  eilean: 'means "island" and is no name by itself',
  'ynys mn': 'what is left of "Ynys Môn" after its accent was lost',
};

type Row = Readonly<Record<string, string | undefined>>;

/** The table as TypeScript, from the texts of the two CSV files. */
export function councilsModule(authorities: string, names: string): string {
  const alternatives = alternativesByCode(rowsOf(names));
  const lines = rowsOf(authorities).map((row) =>
    councilLine(row, alternatives.get(row['local-authority-code'] ?? '') ?? []),
  );
  return `${HEADING}\n${lines.sort().join('\n')}\n\`;\n`;
}

const HEADING = `/**
 * Made by assets/make/referenceData.ts; do not edit by hand.
 *
 * UK local authority names and codes by mySociety (github.com/mysociety/uk_local_authority_names_and_codes),
 * licence CC-BY-4.0, shortened.
 *
 * One council a line: register code, official name, everyday name, GSS code, nation (E, N, S, W), type, start, end, codes of
 * successors, other names, former GSS codes, register code of the county; what is blank at the end is left off. "Adur+District
 * Council" is the everyday name and what the official one adds to it, and the cell for the everyday name is blank.
 */
export const COUNCIL_TABLE = \``;

function councilLine(row: Row, alternatives: readonly string[]): string {
  const official = tidy(row['official-name']);
  const everyday = tidy(row['nice-name']);
  const added = official.startsWith(`${everyday} `) ? official.slice(everyday.length + 1) : null;
  return [
    row['local-authority-code'],
    added === null ? official : `${everyday}+${added}`,
    added === null ? everyday : '',
    row['gss-code'],
    row['nation']?.charAt(0),
    row['local-authority-type'],
    row['start-date'],
    row['end-date'],
    row['replaced-by']?.replaceAll(',', ';'),
    newNames(alternatives, [official, everyday]).join(';'),
    row['former-gss-codes']?.replaceAll(',', ';'),
    row['county-la'],
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/** Names that say more than those known already. The file's broken characters make a name useless, so such names go. */
function newNames(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.flatMap((name) => [foldName(name), councilWords(name).place]));
  const kept: string[] = [];
  for (const name of names) {
    const { place } = councilWords(name);
    if (isBroken(name) || DROPPED[name.toLowerCase()] !== undefined || seen.has(place)) continue;
    seen.add(place);
    kept.push(place);
  }
  return kept.sort();
}

function isBroken(name: string): boolean {
  return /[\ufffd\u00bf-\u00c3\u00ef]/.test(name);
}

function alternativesByCode(rows: readonly Row[]): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  for (const row of rows) {
    const code = row['local-authority-code'] ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), tidy(row['la-name'])]);
  }
  return byCode;
}

function rowsOf(csv: string): Row[] {
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

function tidy(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function main(folder: string): void {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const made = councilsModule(
    read('mysociety_uk_local_authorities_current.csv'),
    read('mysociety_lookup_name_to_registry.csv'),
  );
  writeFileSync(path.resolve('src/register/reference/councils.ts'), made);
}

if (require.main === module) {
  main(process.argv[2] ?? path.join(process.env.TWINLEDGER_REAL_DATA ?? '../shared/data', 'reference'));
}
