import type { Marker } from './grid';

/** Sheet-scoped hidden defined name that marks a sheet as made by Twinledger. */
export const MARKER_NAME = '_twinledger';

/** Raised when the layout of generated sheets changes so that older ones need another way of reading. */
export const MARKER_VERSION = 1;

/** The name's formula, without "=": a text constant, so that it survives every program that keeps names. */
export function markerFormula(sheetId: string, state: 'complete' | 'incomplete' = 'complete'): string {
  return `"${sheetId};${MARKER_VERSION}${state === 'incomplete' ? ';incomplete' : ''}"`;
}

/** The marker in a name's formula (with or without "="); null where it is not one of ours. */
export function readMarker(formula: string): Marker | null {
  const match = /^=?"([A-Za-z][A-Za-z0-9.-]*);(\d+)(;incomplete)?"$/.exec(formula);
  if (!match) return null;
  const marker = { sheetId: match[1] ?? '', version: Number(match[2]) };
  return match[3] === undefined ? marker : { ...marker, incomplete: true };
}
