import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedPackages } from '../../docs/make/shippedPackages';
import { root } from './projectFiles';

/** Licences under which a package may be part of the product. All allow use, change and sale if their notice is kept. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const shipped = shippedPackages(read('package-lock.json'));

describe('the licences of what is shipped', () => {
  it('the list names every package that is installed with the product, and no other', () => {
    expect(listed(read('docs/third-party-licences.md'))).toEqual(
      shipped.map(({ name, version, licence }) => `${name} ${version} ${licence}`),
    );
  });

  it('each licence is one that the project allows', () => {
    expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['', false],
  ])('reads licence expressions: "%s" is allowed: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});

/** "zod 4.6.7 MIT" for each row of the list. */
function listed(page: string): string[] {
  return [...page.matchAll(/^\| (\S+) \| (\d\S*) \| ([^|]*) \|/gm)].map(
    ([, name, version, licence]) => `${name} ${version} ${licence}`,
  );
}

/** One of several by choice, or all of several. npm's expressions do not mix the two. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\(|\)$/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((licence) => ALLOWED.has(licence));
  return plain.split(' AND ').every((licence) => ALLOWED.has(licence));
}
