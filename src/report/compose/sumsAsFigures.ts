import type { Figure } from '../../core/figure';
import { pence, poundsText } from '../../core/pence';
import type { FigureRun, Run } from '../reportModel';
import { runsOf } from './draft';

const MONEY = /(-?£[\d,]+\.\d\d)(?: \(EXAMPLE\))?/;

/** A figure that a sentence may name; it is printed only where one does. */
export interface Nameable {
  readonly figure: Figure;
  readonly print: () => FigureRun;
}

/**
 * A sentence of another room with its sums as figures. Null for one that names a sum which is no figure at hand: what cannot be
 * followed to a cell is not printed and stays in the workbook.
 */
export function sumsAsFigures(sentence: string, known: readonly Nameable[]): readonly Run[] | null {
  // Every second piece is a sum that the expression caught.
  const pieces = sentence.split(MONEY).map((piece, at) => (at % 2 === 0 ? piece : named(piece, known)));
  const found = pieces.filter((piece) => piece !== undefined);
  if (found.length < pieces.length) return null;
  return runsOf(found.map((piece) => (typeof piece === 'string' ? piece : piece.print())));
}

function named(text: string, known: readonly Nameable[]): Nameable | undefined {
  return known.find(({ figure }) => poundsText(pence(figure.value)) === text);
}
