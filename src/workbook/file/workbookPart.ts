import type { Marker } from '../grid';
import { MARKER_NAME, readMarker } from '../marker';
import type { Budget } from './budget';
import type { Package } from './package';
import type { DefinedName } from '../namedAreas';
import { attribute, isOn } from './xml';

/** What the workbook part says: its sheets in order, its names, its calendar. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly system1904: boolean;
  /** The workbook asks to be calculated afresh when it is opened: what is stored may be no results. */
  readonly countsAnew: boolean;
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

/** Null where the part is no workbook at all, whatever the package calls it. */
export function readWorkbookPart(pack: Package, budget: Budget): WorkbookPart | null {
  let root = '' as string;
  let countsAnew = false;
  const sheets: SheetEntry[] = [];
  const names = new Map<string, string>();
  const all: DefinedName[] = [];
  const markers = new Map<number, Marker>();
  let system1904 = false;
  let defined: { name: string; sheet: string | null; text: string } | null = null;
  pack.read(pack.workbook, {
    open(name, attributes) {
      if (root === '') root = name;
      if (name === 'sheet') sheets.push(sheetEntry(attributes));
      else if (name === 'workbookPr') system1904 = isOn(attribute(attributes, 'date1904'));
      else if (name === 'calcPr') countsAnew = isOn(attribute(attributes, 'fullCalcOnLoad'));
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
      budget.addName(defined.text);
      all.push({ name: defined.name, formula: defined.text });
      const marker = defined.name === MARKER_NAME ? readMarker(defined.text) : null;
      if (defined.sheet === null) names.set(defined.name, defined.text);
      else if (marker !== null) markers.set(Number(defined.sheet), marker);
      defined = null;
    },
    text(text) {
      if (defined === null) return;
      defined.text += text;
      budget.cell(defined.text.length);
    },
  });
  budget.sheets(sheets.length);
  return root === 'workbook' ? { sheets, countsAnew, system1904, names, defined: all, markers } : null;
}

function sheetEntry(attributes: string): SheetEntry {
  const state = attribute(attributes, 'state');
  return {
    name: attribute(attributes, 'name') ?? '',
    relation: attribute(attributes, ':id') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}
