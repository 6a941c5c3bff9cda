import { profiles } from '../../logframe/profile';
import type { LogframeProfileId, ResultLevel } from '../../logframe/logframe';

/** A layout that a new logframe can be in. */
export interface LayoutText {
  readonly id: LogframeProfileId;
  readonly called: string;
  readonly source: string;
  /** Highest first, those that the layout has. */
  readonly levels: readonly {
    readonly level: ResultLevel;
    readonly called: string;
    readonly onlyOne: boolean;
  }[];
}

/** Every layout with the levels that it has. */
export function layoutsShown(): LayoutText[] {
  return Object.values(profiles).map(({ id, name, source, levels, most }) => ({
    id,
    called: name,
    source,
    levels: LEVELS.flatMap((level) => {
      const called = levels[level];
      const onlyOne = level === 'impact' || (level === 'outcome' && most.outcomes === 1);
      return called === null ? [] : [{ level, called, onlyOne }];
    }),
  }));
}

const LEVELS: readonly ResultLevel[] = ['impact', 'outcome', 'output', 'activity'];
