/** A package that is installed or bundled with the product. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression as the package states it; "" where it states none. */
  readonly licence: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Reads package-lock.json. Each name and version once, sorted; what only development needs is left out. */
export function shippedPackages(lockText: string): ShippedPackage[] {
  const lock = JSON.parse(lockText) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const found = new Map<string, ShippedPackage>();
  for (const [place, { version = '', license = '', dev, devOptional }] of Object.entries(lock.packages)) {
    if (place === '' || dev === true || devOptional === true) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name}@${version}`, { name, version, licence: license });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shipped]) => shipped);
}
