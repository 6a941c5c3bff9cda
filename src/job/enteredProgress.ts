import { measured } from '../logframe/measured';
import type { ScoreStep } from '../logframe/outputScore';
import { OUTPUTS_TABLE, PROGRESS_COLUMNS, SCORES_TABLE } from '../logframe/progressCells';
import { PROGRESS_SHEET } from '../logframe/progressSheet';
import type { Grid } from '../workbook/grid';
import { joinKey } from '../workbook/rowKey';
import { enteredRows, type EnteredRow } from './enteredRows';

/** What people entered on a progress sheet that they hand back. */
export interface EnteredProgress {
  /** Their own table of scores, in the order of its rows. */
  readonly scores: readonly ScoreStep[];
  /** Shares agreed for outputs in place of the mean, by row key. */
  readonly agreed: ReadonlyMap<string, number>;
}

export function enteredProgress(generated: readonly Grid[]): EnteredProgress {
  const { from, letter, logframe, result, agreed } = PROGRESS_COLUMNS;
  const scores = enteredRows(generated, PROGRESS_SHEET, SCORES_TABLE).flatMap((row): ScoreStep[] => {
    const share = shareIn(row, from);
    const named = row.text(letter);
    return share === null || named === null ? [] : [{ from: share, letter: named }];
  });
  const shares = enteredRows(generated, PROGRESS_SHEET, OUTPUTS_TABLE).flatMap((row): [string, number][] => {
    const share = shareIn(row, agreed);
    const key = joinKey([logframe, result].map((header) => row.text(header) ?? ''));
    return share === null ? [] : [[key, share]];
  });
  return { scores, agreed: new Map(shares) };
}

/** A number as Excel holds a percentage, or "75%" as text. */
function shareIn(row: EnteredRow, header: string): number | null {
  const value = row.cell(header)?.value ?? null;
  if (typeof value === 'number') return value;
  const read = typeof value === 'string' ? measured(value) : null;
  if (read === null) return null;
  return read.unit === 'percent' ? read.value / 100 : read.value;
}
