import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMAND_ICONS, COMMAND_ICON_SIZES } from './icons/commandIcons';
import { glyph } from './icons/glyph';
import { mark } from './icons/mark';
import { png } from './icons/png';
import { ICON_SIZES } from './icons/sizes';

/** Draws the icons. Run from the root of the repository: `npm run build:cli && node lib/assets/make/icons.js`. */
function drawIcons(): void {
  const folder = resolve('assets/icons');
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(join(folder, `icon-${size}.png`), png(mark(size)));
  for (const [name, parts] of Object.entries(COMMAND_ICONS)) {
    for (const size of COMMAND_ICON_SIZES)
      writeFileSync(join(folder, `${name}-${size}.png`), png(glyph(parts, size)));
  }
}

drawIcons();
