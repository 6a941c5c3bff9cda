import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * A real Chromium: the one that comes with the packages on Linux, an installed Chrome or Edge elsewhere. Only the sandbox is
 * given up (a container's root user cannot have it); the rules that pages live under stay on.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform === 'linux') {
    return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
  }
  return chromium.launch({ channel: 'chrome' }).catch(() => chromium.launch({ channel: 'msedge' }));
}
