import { figureText, type Figure } from '../../core/figure';
import { asRanges } from '../../report/compose/sourceRanges';
import type { FigureText } from './figureText';
import type { PlaceOf } from './placeIn';

/** More than anybody goes to one by one. */
const PLACES = 100;

/** A figure with the cells that it comes from, those that lie together as one. @param text where more is said than the figure. */
export function figureShown(figure: Figure, place: PlaceOf, text = figureText(figure)): FigureText {
  const ranges = asRanges(figure.sources);
  const places = ranges.slice(0, PLACES).map(place);
  return { text, rule: figure.rule, places, more: ranges.length - places.length };
}

/** Words in the place of a figure: that it cannot be said, or that there is none. */
export function withoutFigure(text: string): FigureText {
  return { text, rule: '', places: [], more: 0 };
}
