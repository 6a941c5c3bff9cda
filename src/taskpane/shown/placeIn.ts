import { sourceText, type Source } from '../../core/source';
import type { Place } from './place';

/** A cell as the pane names it: without the file where that is the one on the screen. */
export function placeIn(file: string, source: Source): Place {
  const isHere = source.file === file && source.sheet !== null;
  return { text: isHere ? `${source.sheet}!${source.cell}` : sourceText(source), source };
}

/** The cell of a source, as the pane names it. */
export type PlaceOf = (source: Source) => Place;
