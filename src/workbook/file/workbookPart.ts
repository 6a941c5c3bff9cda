import type { Marker } from '../grid';
import { MARKER_NAME, readMarker } from '../marker';
import type { Package } from './package';
import type { DefinedName } from '../namedAreas';
import { attribute, isOn } from './xml';

/** What the workbook part says: its sheets in order, its names, its calendar. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly system1904: boolean;
  /** Workbook-level names. */
  readonly names: ReadonlyMap<string, string>;
  /** All names, those of sheets included. */
  readonly defined: readonly DefinedName[];
  /** Markers by position of their sheet. */
  readonly markers: ReadonlyMap<number, Marker>;
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export function readWorkbookPart(pack: Package): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names = new Map<string, string>();
  const all: DefinedName[] = [];
  const markers = new Map<number, Marker>();
  let system1904 = false;
  let defined: { name: string; sheet: string | null; text: string } | null = null;
  pack.read(pack.workbook, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push(sheetEntry(attributes));
      else if (name === 'workbookPr') system1904 = isOn(attribute(attributes, 'date1904'));
      else if (name === 'definedName') {
        defined = {
          name: attribute(attributes, 'name') ?? '',
          sheet: attribute(attributes, 'localSheetId'),
          text: '',
        };
      }
    },
    close(name) {
      if (name !== 'definedName' || defined === null) return;
      all.push({ name: defined.name, formula: defined.text });
      const marker = defined.name === MARKER_NAME ? readMarker(defined.text) : null;
      if (defined.sheet === null) names.set(defined.name, defined.text);
      else if (marker !== null) markers.set(Number(defined.sheet), marker);
      defined = null;
    },
    text(text) {
      if (defined !== null) defined.text += text;
    },
  });
  return { sheets, system1904, names, defined: all, markers };
}

function sheetEntry(attributes: string): SheetEntry {
  const state = attribute(attributes, 'state');
  return {
    name: attribute(attributes, 'name') ?? '',
    relation: attribute(attributes, ':id') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}
