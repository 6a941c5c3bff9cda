import { cellPosition } from '../../core/source';
import type { Area, GridTable } from '../grid';
import type { Package } from './package';
import { attribute } from './xml';

/** The Excel tables of a sheet, by the sheet's own relations. */
export function readTables(pack: Package, sheetPart: string): GridTable[] {
  const tables: GridTable[] = [];
  for (const { kind, path } of pack.relations(sheetPart).values()) {
    if (kind !== 'table') continue;
    pack.read(path, {
      open(name, attributes) {
        if (name !== 'table') return;
        const area = areaOf(attribute(attributes, 'ref') ?? '');
        const called = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
        if (area !== null && called !== null) tables.push({ name: called, area });
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return tables.sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

/** The area of "A1:C9" or "A1"; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const start = cellPosition(first);
  const end = cellPosition(last);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
