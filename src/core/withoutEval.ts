import { config } from 'zod/mini';

/**
 * zod compiles its shapes to code where it can and tries that out with `new Function`, which our pages forbid and report.
 * Imported first by every entry of a page.
 */
config({ jitless: true });
