import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The repository. */
export const root = path.resolve(__dirname, '../..');

/** What is built, installed or kept by other tools, as in .gitignore. */
const NOT_OURS = new Set(['node_modules', 'lib', 'dist', 'out', 'coverage', '.cache', '.git']);

/** Text, by its ending. Office files are zips of XML and are read too; pictures are not. */
const TEXT =
  /\.(?:[cm]?[jt]sx?|json|md|html|css|xml|csv|tsv|txt|ya?ml|svg|run)$|\/(?:run|LICENSE|NOTICE|\.[a-z]+)$/;
const ZIPPED = /\.(?:xlsx|docx)$/;

export interface ProjectFile {
  /** From the repository's top, with forward slashes: "src/core/pence.ts". */
  readonly name: string;
  readonly text: string;
}

/** Every file of the project that holds text, without asking git: a downloaded copy is checked too. */
export function projectFiles(): ProjectFile[] {
  return [...namesIn('')].flatMap((name) => {
    if (ZIPPED.test(name)) return zippedText(name);
    return TEXT.test(`/${name}`) ? [{ name, text: readFileSync(path.join(root, name), 'utf8') }] : [];
  });
}

function* namesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) continue;
    if (entry.isDirectory()) yield* namesIn(name);
    else yield name;
  }
}

function zippedText(name: string): ProjectFile[] {
  const parts = Object.entries(unzipSync(readFileSync(path.join(root, name))));
  return parts
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .map(([part, bytes]) => ({ name: `${name}/${part}`, text: strFromU8(bytes) }));
}
