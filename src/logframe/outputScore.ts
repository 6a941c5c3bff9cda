import { say } from '../core/messages';

/** One line of the table in which a council says which letter a share of achievement earns. */
export interface ScoreStep {
  /** A share: 1 is the whole way to the target. */
  readonly from: number;
  readonly letter: string;
}

export interface ScoredOutput {
  readonly achievement: number;
  readonly weight: number;
}

/** The letter of each output in its order, and the one of all together. Null where the table has none so low. */
export interface OutputScores {
  readonly letters: readonly (string | null)[];
  /** The achievements by their weights. */
  readonly together: number;
  readonly letter: string | null;
}

/** Weights of whole per cents need not be finer than this. */
const TOLERANCE = 1e-6;

/**
 * Letters by the council's own table: no official table says which achievement earns which letter, nor how weights and letters
 * combine, so none is built in. The weights total 100 (or 1), as the checks of a logframe ask (L11).
 * Source: docs/sources.md, Logframes.
 *
 * @returns the scores, or a sentence why there are none.
 */
export function outputScores(
  outputs: readonly ScoredOutput[],
  table: readonly ScoreStep[],
): OutputScores | string {
  const words = say.functions.outputScore;
  if (table.length === 0) return words.emptyTable;
  const together = weightedTogether(outputs);
  if (typeof together === 'string') return together;
  const steps = [...table].sort((one, other) => other.from - one.from);
  const twice = steps.find((step, at) => steps[at + 1]?.from === step.from);
  if (twice) return words.sameStep({ from: `${Number((twice.from * 100).toFixed(4))}%` });
  // Binary noise must not cost a letter at its very threshold.
  const letterOf = (share: number): string | null =>
    steps.find(({ from }) => share >= from - TOLERANCE)?.letter ?? null;
  return {
    letters: outputs.map(({ achievement }) => letterOf(achievement)),
    together,
    letter: letterOf(together),
  };
}

/** The achievements by their weights, which total 100 (or 1); a sentence where they do not. */
export function weightedTogether(outputs: readonly ScoredOutput[]): number | string {
  const words = say.functions.outputScore;
  const total = outputs.reduce((sum, { weight }) => sum + weight, 0);
  if (outputs.some(({ weight }) => weight < 0)) return words.negativeWeight;
  if (Math.abs(total - 100) > TOLERANCE * 100 && Math.abs(total - 1) > TOLERANCE)
    return words.weightsTotal({ total: String(Number(total.toFixed(6))) });
  const weighted = outputs.reduce((sum, { achievement, weight }) => sum + achievement * weight, 0);
  return Number((weighted / total).toPrecision(12));
}
