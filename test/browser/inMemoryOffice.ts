import { readFileSync } from 'node:fs';
import { bundleForPage } from './bundleForPage';
import type { OfficeStandIn } from './watchedPage';

/**
 * Microsoft's client library for Excel, unmodified, with the in-memory Excel behind it, in one script under the address of
 * Office.js. Loaded together with Office.js it fails, so it takes its place.
 */
export async function inMemoryOffice(): Promise<OfficeStandIn> {
  const library = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const excel = await bundleForPage(require.resolve('./excelInPage'));
  return (route) => route.fulfill({ contentType: 'text/javascript', body: `${library}\n;${excel}` });
}
