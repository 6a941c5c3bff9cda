import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../../src/job/schemaFiles';

/** Writes the JSON Schemas of everything the command line prints to docs/schemas. */
const folder = join(process.cwd(), 'docs', 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(join(folder, name), text);
