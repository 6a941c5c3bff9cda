import { say } from '../core/messages';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { LogframeProfileId, ResultLevel } from './logframe';
import { levelName, profiles, type Profile } from './profile';

const words = say.logframe.blank;

/** Rows below the numbered ones, for whatever else there is. */
const SPARE_ROWS = 12;

/**
 * A logframe to fill in, in the layout of a profile: a row for each indicator, the levels numbered, lists to choose from where
 * only certain words are read. As long as nothing is filled in it is read as no logframe.
 */
export function blankLogframeSheet(id: LogframeProfileId): SheetModel {
  const profile = profiles[id];
  const columns = columnsOf(profile);
  return {
    id: 'logframe-blank',
    name: words.name,
    title: words.title,
    notes: [words.note({ profile: profile.name }), ...(profile.has.weights ? [words.weights] : [])],
    tables: [{ id: 'logframe.blank', caption: null, columns, rows: rowsOf(profile) }],
    orientation: 'landscape',
  };
}

type ColumnId = keyof typeof words.columns | 'statement' | 'indicator' | 'sources' | 'assumptions';

function columnsOf(profile: Profile): ColumnModel[] {
  const { has, headings } = profile;
  const own = (id: keyof typeof words.columns, width: number, choices?: readonly string[]) =>
    column(id, words.columns[id], width, choices);
  return [
    own(
      'level',
      12,
      levelsOf(profile).map((level) => levelName(profile.id, level)),
    ),
    own('number', 9),
    column('statement', headings.statement, 28),
    column('indicator', headings.indicator, 28),
    ...(has.values
      ? [
          own('baseline', 10),
          own('baselineYear', 10),
          ...(profile.requires.milestones ? [own('milestone1', 13), own('milestone2', 13)] : []),
          own('target', 10),
          own('actual', 10),
          own('direction', 11, words.directions),
          own('accumulation', 13, words.accumulations),
        ]
      : []),
    column('sources', headings.sources, 22),
    own('responsible', 14),
    column('assumptions', headings.assumptions, 22),
    ...(has.risks ? [own('risks', 18), own('riskRating', 10, words.ratings)] : []),
    ...(has.weights ? [own('weight', 9)] : []),
  ];
}

function column(id: ColumnId, header: string, width: number, choices?: readonly string[]): ColumnModel {
  return { id, header, owner: 'entered', type: 'text', width, ...(choices ? { choices } : {}) };
}

function levelsOf(profile: Profile): ResultLevel[] {
  const all: readonly ResultLevel[] = ['impact', 'outcome', 'output', 'activity'];
  return all.filter((level) => profile.levels[level] !== null);
}

/** One impact, one outcome, three outputs, and an activity for each output where the layout has them. */
const NUMBERS: Readonly<Record<ResultLevel, readonly (string | null)[]>> = {
  impact: [null],
  outcome: [null],
  output: ['1', '2', '3'],
  activity: ['1.1', '2.1', '3.1'],
};

function rowsOf(profile: Profile): RowModel[] {
  const numbered = levelsOf(profile).flatMap((level) =>
    NUMBERS[level].map((number) => ({
      level: value(levelName(profile.id, level)),
      number: value(number),
    })),
  );
  const spare = Array.from({ length: SPARE_ROWS }, () => ({ level: value(null), number: value(null) }));
  return [...numbered, ...spare].map((cells) => ({ key: '', cells }));
}
