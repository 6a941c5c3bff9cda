import { say } from '../core/messages';
import type { ColumnModel } from '../workbook/sheetModel';
import type { Particular, ResultLevel } from './logframe';
import { PARTICULARS } from './particulars';
import { levelName, type Profile } from './profile';

const words = say.logframe.written;

/** Columns that a sheet has only where its layout asks for them or something stands in them. */
export type OptionalColumn =
  | Particular['kind']
  | 'indicatorNumber'
  | 'values'
  | 'measure'
  | 'evidence'
  | 'responsible'
  | 'risks'
  | 'riskRating'
  | 'weight'
  | 'inputs';

export interface ColumnsWanted {
  readonly optional: ReadonlySet<OptionalColumn>;
  /** Headings of the milestones in their order. */
  readonly milestones: readonly string[];
  /** Milestones, by their place, that say what was achieved by then. */
  readonly achieved: ReadonlySet<number>;
  readonly funders: readonly string[];
}

/** The optional columns that a layout has of itself. */
export function columnsOfProfile({ has }: Profile): OptionalColumn[] {
  return [
    ...(has.values ? (['values', 'measure'] as const) : []),
    ...(has.risks ? (['risks', 'riskRating'] as const) : []),
    ...(has.weights ? (['weight'] as const) : []),
  ];
}

/**
 * The columns of a logframe laid out in a profile, under the profile's own headings. Every cell belongs to the people who fill
 * it in. How an indicator is to be read and what goes in stand to the right of what is printed, so that the rest stays legible.
 */
export function profileColumns(profile: Profile, wanted: ColumnsWanted): ColumnModel[] {
  const { headings } = profile;
  const isWide = wanted.optional.has('values');
  const isWidest = isWide && profile.has.weights;
  const when = (part: OptionalColumn, columns: readonly ColumnModel[]) =>
    wanted.optional.has(part) ? columns : [];
  const responsible = when('responsible', [own('responsible', 13, isWidest ? { unprinted: true } : {})]);
  return [
    own('level', isWide ? 10 : 12, { choices: levelsOf(profile) }),
    own('number', 8),
    column('statement', headings.statement, isWidest ? 19 : isWide ? 22 : 34),
    ...when('indicatorNumber', [own('indicatorNumber', 9)]),
    column('indicator', headings.indicator, isWidest ? 19 : isWide ? 22 : 40),
    ...when('values', [
      own('baseline', 9),
      own('baselineYear', 9),
      ...milestoneColumns(wanted),
      own('target', 9),
      own('actual', 9),
    ]),
    column('sources', headings.sources, isWidest ? 15 : isWide ? 17 : 34),
    ...when('evidence', [own('evidence', 14)]),
    ...(isWidest ? [] : responsible),
    column('assumptions', headings.assumptions, isWide ? 17 : 30),
    ...when('risks', [own('risks', 14)]),
    ...when('riskRating', [own('riskRating', 8, { choices: words.ratings })]),
    ...when('weight', [own('weight', 10)]),
    ...(isWidest ? responsible : []),
    ...when('measure', [
      own('direction', 11, { choices: Object.values(words.directions), unprinted: true }),
      own('accumulation', 13, { choices: Object.values(words.accumulations), unprinted: true }),
    ]),
    ...PARTICULARS.flatMap((kind) => when(kind, [own(kind, 14, { unprinted: true })])),
    ...when('inputs', inputColumns(wanted)),
  ];
}

function milestoneColumns({ milestones, achieved }: ColumnsWanted): ColumnModel[] {
  return milestones.flatMap((header, at) => [
    column(`milestone${at + 1}`, header, 11),
    ...(achieved.has(at) ? [column(`achieved${at + 1}`, words.achievedAt({ label: header }), 11)] : []),
  ]);
}

function inputColumns({ funders }: ColumnsWanted): ColumnModel[] {
  const { inputs, inputsTotal, inputsShare, inputsPeople } = say.logframe.detail;
  const unprinted = { unprinted: true } as const;
  return [
    ...funders.map((funder, at) => column(`inputs${at + 1}`, inputs({ funder }), 13, unprinted)),
    column('inputsTotal', inputsTotal, 13, unprinted),
    column('inputsShare', inputsShare, 13, unprinted),
    column('inputsPeople', inputsPeople, 13, unprinted),
  ];
}

function own(
  id: keyof typeof words.columns,
  width: number,
  more: Pick<ColumnModel, 'choices' | 'unprinted'> = {},
): ColumnModel {
  return column(id, words.columns[id], width, more);
}

function column(
  id: string,
  header: string,
  width: number,
  more: Pick<ColumnModel, 'choices' | 'unprinted'> = {},
): ColumnModel {
  return { id, header, owner: 'entered', type: 'text', width, ...more };
}

const LEVELS: readonly ResultLevel[] = ['impact', 'outcome', 'output', 'activity'];

function levelsOf(profile: Profile): string[] {
  return LEVELS.filter((level) => profile.levels[level] !== null).map((level) =>
    levelName(profile.id, level),
  );
}
