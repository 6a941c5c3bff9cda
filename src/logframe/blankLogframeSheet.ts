import { say } from '../core/messages';
import { value, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { LogframeProfileId, ResultLevel } from './logframe';
import { levelName, profiles, type Profile } from './profile';
import { columnsOfProfile, profileColumns } from './profileColumns';

const words = say.logframe.blank;

/** Rows below the numbered ones, for whatever else there is. */
const SPARE_ROWS = 12;

/**
 * A logframe to fill in, in the layout of a profile: a row for each indicator, the levels numbered, lists to choose from where
 * only certain words are read. As long as nothing is filled in it is read as no logframe.
 */
export function blankLogframeSheet(id: LogframeProfileId): SheetModel {
  const profile = profiles[id];
  const columns = profileColumns(profile, {
    optional: new Set([...columnsOfProfile(profile), 'responsible']),
    milestones: profile.requires.milestones ? say.logframe.written.milestones : [],
    achieved: new Set(),
    funders: [],
  });
  return {
    id: 'logframe-blank',
    name: words.name,
    title: words.title,
    notes: [words.note({ profile: profile.name }), ...(profile.has.weights ? [words.weights] : [])],
    tables: [{ id: 'logframe.blank', caption: null, columns, rows: rowsOf(profile) }],
    orientation: 'landscape',
  };
}

/** One impact, one outcome, three outputs, and an activity for each output where the layout has them. */
const NUMBERS: readonly (readonly [ResultLevel, readonly (string | null)[]])[] = [
  ['impact', [null]],
  ['outcome', [null]],
  ['output', ['1', '2', '3']],
  ['activity', ['1.1', '2.1', '3.1']],
];

function rowsOf(profile: Profile): RowModel[] {
  const numbered = NUMBERS.filter(([level]) => profile.levels[level] !== null).flatMap(([level, numbers]) =>
    numbers.map((number) => ({ level: value(levelName(profile.id, level)), number: value(number) })),
  );
  const spare = Array.from({ length: SPARE_ROWS }, () => ({ level: value(null), number: value(null) }));
  return [...numbered, ...spare].map((cells) => ({ key: '', cells }));
}
