/**
 * Makes docs/third-party-licences.md: every package that is installed or bundled with the product, with its licence.
 *
 *     npm run licences
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { init, type ModuleInfo } from 'license-checker-rseidelsohn';
import { shippedPackages } from './shippedPackages';

const ROOT = path.resolve(__dirname, '../../..');

const HEADING = `# Third-party licences

Made by \`npm run licences\` from the packages that npm installed; do not edit by hand.

Packages that are installed or bundled with Twinledger. Packages used only to build and test it are not listed. Office.js is
loaded from Microsoft in Excel and is not part of this list (see NOTICE).

| Package | Version | Licence | Copyright | Source |
| --- | --- | --- | --- | --- |
`;

async function main(): Promise<void> {
  const shipped = shippedPackages(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const known = await promisify(init)({
    start: ROOT,
    production: true,
    customFormat: { copyright: '', repository: '' },
  });
  const rows = shipped.map(({ name, version, licence }) => {
    const info = known[`${name}@${version}`];
    return [name, version, licence, copyright(info), source(info)].map(cell).join(' | ');
  });
  writeFileSync(
    path.join(ROOT, 'docs/third-party-licences.md'),
    HEADING + rows.map((row) => `| ${row} |\n`).join(''),
  );
}

/** The first copyright line of the licence file, mail and web addresses left out. */
function copyright(info: ModuleInfo | undefined): string {
  const [line = ''] = (info?.copyright ?? '').split('\n');
  return line
    .replace(/<[^>]*>|\([^)]*(?:@|:\/\/)[^)]*\)|https?:\S+|\S+@\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function source(info: ModuleInfo | undefined): string {
  return info?.repository ?? '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

void main();
