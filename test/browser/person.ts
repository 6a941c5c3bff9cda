import { readFileSync } from 'node:fs';
import type { Download, Frame, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Grid } from '../../src/workbook/grid';

/** Somebody at a page: what a hand does, and what the eye that follows the focus sees. */
export interface Person {
  /** Drops files on the page, all at once. */
  drop(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void>;
  go(screen: string): Promise<void>;
  /** Presses Tab until the thing of that name has the focus, as whoever has no mouse does. */
  tabTo(name: string): Promise<void>;
  /** What the focused thing is called: its own name, its label's, or its text. */
  focused(): Promise<string | null>;
  downloaded(act: () => Promise<void>): Promise<Download>;
}

/** More stops than any screen has. */
const STOPS = 400;

/** @param frame where the pane is, if it is not the page itself. */
export function person(page: Page, frame: Frame = page.mainFrame()): Person {
  const focused = (): Promise<string | null> =>
    frame.evaluate(() => {
      const at = document.activeElement;
      const own = at?.getAttribute('aria-label');
      if (own != null) return own;
      const isField = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
      return (isField ? at.labels?.[0]?.textContent : at?.textContent) ?? null;
    });
  return {
    focused,
    async drop(files) {
      const plain = files.map(({ name, bytes }) => ({ name, numbers: [...bytes] }));
      await frame.evaluate((dropped) => {
        const transfer = new DataTransfer();
        for (const { name, numbers } of dropped)
          transfer.items.add(new File([new Uint8Array(numbers)], name));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }, plain);
    },
    go: (screen) => frame.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click(),
    async tabTo(name) {
      for (let press = 0; press < STOPS; press += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab never reached "${name}"`);
    },
    async downloaded(act) {
      const [file] = await Promise.all([page.waitForEvent('download'), act()]);
      return file;
    },
  };
}

/** The sheets of a workbook that was downloaded. */
export async function gridsOf(file: Download): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(await file.path()));
  return (await readWorkbookFile(bytes, file.suggestedFilename())).grids;
}
