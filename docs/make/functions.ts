/**
 * Makes docs/functions.md, assets/help/functions.html and assets/help/functionHelp.json from the definitions of the functions.
 *
 *     npm run functions
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../../src/functions/definitions';
import { functionHelp } from './functionHelp';
import { functionBlocks } from './functionPages';
import { functionsHtml } from './functionsHtml';
import { functionsMarkdown } from './functionsMarkdown';

const blocks = functionBlocks(definitions);
writeFileSync(join(process.cwd(), 'docs/functions.md'), functionsMarkdown(blocks));
writeFileSync(join(process.cwd(), 'assets/help/functions.html'), functionsHtml(blocks));
writeFileSync(join(process.cwd(), 'assets/help/functionHelp.json'), functionHelp(definitions));
