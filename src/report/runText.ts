import { figureText } from '../core/figure';
import type { Run } from './reportModel';

/** A run as it is printed. Every renderer prints figures through here, so all print the same. */
export function runText(run: Run): string {
  return run.kind === 'text' ? run.text : figureText(run.figure);
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}
