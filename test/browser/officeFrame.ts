import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { servePage, type Served } from './serveDist';
import { watchedPage, type Complaints, type OfficeStandIn } from './watchedPage';

/** About what Excel gives a pane. Source: research on task panes, 350 by 378 at 1366 by 768. */
const PANE = { width: 350, height: 640 };

export interface OfficeFrame {
  readonly page: Page;
  /** The pane, in which the in-memory Excel lives too. */
  readonly frame: Frame;
  readonly complaints: Complaints;
}

/**
 * The pane as Office embeds it: in a frame of a page of another origin, with the rights that Office gives it. The library of Excel
 * stands behind it as in a page of its own.
 */
export async function officeFrame(
  browser: Browser,
  site: Served,
  office: OfficeStandIn,
  {
    viewport = PANE,
    ...options
  }: BrowserContextOptions & { viewport?: { width: number; height: number } } = {},
): Promise<OfficeFrame> {
  const outside = await servePage(pageRound(`${site.origin}/taskpane.html`, viewport));
  const { page, complaints } = await watchedPage(browser, { ...options, office, viewport });
  page.on('close', () => void outside.close());
  await page.goto(outside.origin);
  const frame = page.frame('pane');
  if (!frame) throw new Error('The pane has no frame');
  // Microsoft's host of Office.js is the one that a pane asks.
  complaints.foreignRequests.splice(0);
  return { page, frame, complaints };
}

function pageRound(address: string, { width, height }: { width: number; height: number }): string {
  return `<!doctype html><html lang="en"><title>Workbook</title><body style="margin:0"><main><h1 hidden>Workbook</h1>
    <iframe name="pane" title="Twinledger" src="${address}" width="${width}" height="${height}" style="border:0;display:block"
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals"></iframe></main></body></html>`;
}
