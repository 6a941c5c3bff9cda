import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { COMMAND_ICONS, COMMAND_ICON_SIZES } from '../../assets/make/icons/commandIcons';
import { glyph } from '../../assets/make/icons/glyph';
import { mark } from '../../assets/make/icons/mark';
import { ICON_SIZES } from '../../assets/make/icons/sizes';

const folder = resolve(__dirname, '../../assets/icons');

describe('the icons', () => {
  it('are there in every size and in no other', () => {
    const commands = Object.keys(COMMAND_ICONS).flatMap((name) =>
      COMMAND_ICON_SIZES.map((size) => `${name}-${size}.png`),
    );
    const own = ICON_SIZES.map((size) => `icon-${size}.png`);
    expect(readdirSync(folder).sort()).toEqual([...own, ...commands].sort());
  });

  it.each(Object.entries(COMMAND_ICONS))('show the %s button as the script draws it', (name, parts) => {
    for (const size of COMMAND_ICON_SIZES) {
      const { rgba, side } = decoded(`${name}-${size}`, size);
      expect(side).toBe(size);
      expect(rgba.equals(Buffer.from(glyph(parts, size).rgba))).toBe(true);
    }
  });

  it('differ between any two buttons, so that nobody presses the wrong one', () => {
    const drawn = Object.values(COMMAND_ICONS).map((parts) =>
      Buffer.from(glyph(parts, 16).rgba).toString('hex'),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it.each(ICON_SIZES)('are what the script draws, at %i pixels', (size) => {
    const { rgba, side } = decoded(`icon-${size}`, size);
    expect(side).toBe(size);
    expect(rgba.equals(Buffer.from(mark(size).rgba))).toBe(true);
  });

  it.each(ICON_SIZES)('leave the ribbon to be seen round them, at %i pixels', (size) => {
    const { rgba } = decoded(`icon-${size}`, size);
    const corners = [0, size - 1, size * (size - 1), size * size - 1];
    expect(corners.map((pixel) => rgba[pixel * 4 + 3])).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['a white', [255, 255, 255]],
    ['a dark', [41, 41, 41]],
  ])('stand out from %s ribbon by at least 3 to 1 in every solid pixel', (_which, ground) => {
    const { rgba } = decoded('icon-128', 128);
    const seen = new Set<string>();
    for (let at = 0; at < rgba.length; at += 4) {
      if (rgba[at + 3] === 255) seen.add(rgba.subarray(at, at + 3).join(','));
    }
    expect(seen.size).toBe(3);
    for (const colour of seen)
      expect(contrast(colour.split(',').map(Number), ground)).toBeGreaterThanOrEqual(3);
  });
});

/** Reads what our own script writes: one data chunk, no line filters. */
function decoded(name: string, size: number): { side: number; rgba: Buffer } {
  const file = readFileSync(join(folder, `${name}.png`));
  const data = file.indexOf('IDAT');
  const lines = inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)));
  const width = size * 4 + 1;
  const rows = Array.from({ length: size }, (_, row) => lines.subarray(row * width + 1, (row + 1) * width));
  return { side: file.readUInt32BE(16), rgba: Buffer.concat(rows) };
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
