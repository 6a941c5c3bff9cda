import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';

const OFFICE_LIBRARY = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const OFFICE_HOST = 'https://officeapis.public.onecdn.static.microsoft/**';

/** What came over the page that must not: empty when all is well. */
export interface Complaints {
  readonly consoleErrors: string[];
  readonly policyViolations: string[];
  readonly foreignRequests: string[];
}

/** What stands in for Microsoft's host of Office.js. */
export type OfficeStandIn = (route: Route) => Promise<void>;

/** Microsoft's real library, from the packages. */
const realOffice: OfficeStandIn = (route) => {
  const path = new URL(route.request().url()).pathname.replace(/^\/1\//, '');
  return route.fulfill({ path: join(OFFICE_LIBRARY, path) });
};

/** A network that lets nothing through. */
export const blockedOffice: OfficeStandIn = (route) => route.abort();

/** An Office that loads and never answers. */
export const silentOffice: OfficeStandIn = (route) =>
  route.fulfill({
    contentType: 'text/javascript',
    body: `var CustomFunctions = { associate() {} };
           var Office = { onReady: () => new Promise(() => {}), actions: { associate() {} }, HostType: { Excel: 'Excel' } };`,
  });

/** A page that notes every console error, policy violation and request that leaves its origin, from before the first script. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions & { office?: OfficeStandIn } = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const { office = realOffice, ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'en-GB', ...contextOptions });
  const page = await context.newPage();
  const complaints: Complaints = { consoleErrors: [], policyViolations: [], foreignRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.consoleErrors.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      complaints.foreignRequests.push(request.url());
  });
  await page.exposeFunction('noteViolation', (text: string) => complaints.policyViolations.push(text));
  await page.addInitScript(reportViolations);
  await page.route(OFFICE_HOST, office);
  return { page, complaints };
}

/** Runs in the page. */
function reportViolations(): void {
  const { noteViolation } = globalThis as unknown as { noteViolation: (text: string) => void };
  document.addEventListener('securitypolicyviolation', (event) => {
    noteViolation(`${event.violatedDirective}: ${event.blockedURI}`);
  });
}
