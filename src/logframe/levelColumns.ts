import type { HeadingColumn } from './headingColumn';
import { levelLabel, type LevelLabel } from './levelLabel';

/** A column headed by a level, which holds the results of that level. */
export interface LevelColumn extends HeadingColumn {
  readonly label: LevelLabel;
}

/** The columns of a table that lays its results out side by side: "Goal | Outcome | Output | Indicator". None where fewer than two. */
export function levelColumns(columns: readonly HeadingColumn[]): LevelColumn[] {
  const indicatorAt = columns.findIndex(({ role }) => role === 'indicator');
  const found = columns.slice(0, Math.max(indicatorAt, 0)).flatMap((column): LevelColumn[] => {
    const label = levelLabel(`${column.header}\n`);
    const mayHoldResults = column.role === null || column.role === 'statement';
    return mayHoldResults && label?.rest === '' ? [{ ...column, label }] : [];
  });
  return new Set(found.map(({ label }) => label.level)).size < 2 ? [] : found;
}
