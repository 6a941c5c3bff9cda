import type { LogframeProfileId, ResultLevel } from './logframe';

/** A donor's or council's way of laying out a logframe. Data only: reading, checks and conversion follow it. */
export interface Profile {
  readonly id: LogframeProfileId;
  readonly name: string;
  /** Name of each level; null where the layout has no place for it. */
  readonly levels: Readonly<Record<ResultLevel, string | null>>;
  readonly headings: {
    readonly statement: string;
    readonly indicator: string;
    readonly sources: string;
    readonly assumptions: string;
  };
  /** What the layout has columns for. */
  readonly has: {
    readonly values: boolean;
    readonly sourcePerIndicator: boolean;
    readonly risks: boolean;
    readonly weights: boolean;
    readonly inputs: boolean;
  };
  readonly requires: {
    readonly levels: readonly ResultLevel[];
    readonly assumptionsAt: readonly ResultLevel[];
    /** Levels at which the layout asks for a risk in place of an assumption. */
    readonly risksAt: readonly ResultLevel[];
    readonly milestones: boolean;
  };
  readonly most: { readonly outcomes: number | null; readonly outputs: number | null };
  readonly source: string;
}

const classic: Profile = {
  id: '4x4',
  name: '4x4',
  levels: { impact: 'Goal', outcome: 'Purpose', output: 'Output', activity: 'Activity' },
  headings: {
    statement: 'Project summary',
    indicator: 'Measurable indicators',
    sources: 'Means of verification',
    assumptions: 'Important assumptions',
  },
  has: { values: false, sourcePerIndicator: false, risks: false, weights: false, inputs: false },
  requires: {
    levels: ['impact', 'outcome', 'output'],
    assumptionsAt: ['outcome', 'output'],
    risksAt: [],
    milestones: false,
  },
  most: { outcomes: null, outputs: null },
  source: 'Take your partners (LGIB, 2006), example of a strategic plan',
};

const fcdo: Profile = {
  id: 'fcdo',
  name: 'FCDO (formerly DFID)',
  levels: { impact: 'Impact', outcome: 'Outcome', output: 'Output', activity: null },
  headings: { statement: 'Result', indicator: 'Indicator', sources: 'Source', assumptions: 'Assumptions' },
  has: { values: true, sourcePerIndicator: true, risks: true, weights: true, inputs: true },
  requires: {
    levels: ['impact', 'outcome', 'output'],
    assumptionsAt: ['outcome'],
    risksAt: ['output'],
    milestones: true,
  },
  most: { outcomes: 1, outputs: 6 },
  source: 'DFID how-to note on the revised logframe, 2009 and 2011; UK Aid Direct logframe slides',
};

const eu: Profile = {
  id: 'eu',
  name: 'EU',
  levels: { impact: 'Overall objective', outcome: 'Specific objective', output: 'Output', activity: null },
  headings: {
    statement: 'Results chain',
    indicator: 'Indicators',
    sources: 'Sources of data',
    assumptions: 'Assumptions',
  },
  has: { values: true, sourcePerIndicator: true, risks: false, weights: false, inputs: false },
  requires: {
    levels: ['impact', 'outcome', 'output'],
    assumptionsAt: ['outcome', 'output'],
    risksAt: [],
    milestones: false,
  },
  most: { outcomes: null, outputs: 10 },
  source: 'INTPA logical framework matrix',
};

export const profiles: Readonly<Record<LogframeProfileId, Profile>> = { '4x4': classic, fcdo, eu };

/** Name of a level in a profile; the classic name where the layout has none of its own. */
export function levelName(profile: LogframeProfileId, level: ResultLevel): string {
  return profiles[profile].levels[level] ?? classic.levels[level] ?? level;
}

/** The profile that goes by a name, as sheets print it; null where none does. */
export function profileNamed(name: string): LogframeProfileId | null {
  return Object.values(profiles).find((profile) => profile.name === name)?.id ?? null;
}
