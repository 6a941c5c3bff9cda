import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const built = readFileSync(resolve(root, 'dist/manifest.xml'), 'utf8');

describe('the manifest for production', () => {
  const addresses = [...built.matchAll(/DefaultValue="([a-z]+:\/\/[^"]+)"/g)].map(
    ([, address]) => new URL(address ?? ''),
  );

  it('moves every address from the development server to one https host', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map(({ protocol }) => protocol))).toEqual(new Set(['https:']));
    expect(new Set(addresses.map(({ host }) => host)).size).toBe(1);
    expect(built).not.toContain('localhost');
  });

  it('names only files that the build leaves', () => {
    const folder = new URL(
      '.',
      addresses.find(({ pathname }) => pathname.endsWith('/taskpane.html')),
    ).pathname;
    const missing = addresses.filter(
      ({ pathname }) => !existsSync(resolve(root, 'dist', pathname.slice(folder.length))),
    );
    expect(missing.map(String)).toEqual([]);
  });

  it('differs from the development manifest in its addresses alone', () => {
    const origin = /"(https:\/\/[^"]+)\/taskpane\.html"/.exec(built)?.[1] ?? '';
    expect(built.replaceAll(origin, 'https://localhost:3000')).toBe(
      readFileSync(resolve(root, 'manifest.xml'), 'utf8'),
    );
  });
});
