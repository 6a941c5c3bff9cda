import { say } from '../core/messages';
import { value, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { LogframeProfileId, ResultLevel } from './logframe';
import { levelName, profiles, type Profile } from './profile';
import { columnsOfProfile, profileColumns } from './profileColumns';

const words = say.logframe.blank;

/** Rows below the numbered ones, for whatever else there is. */
const SPARE_ROWS = 12;

/** What a person says of a new logframe at the start; all of it can be changed on the sheet. */
export interface NewLogframe {
  readonly profile: LogframeProfileId;
  /** Blank where it is still to be given. */
  readonly title: string;
  /** What each level says, highest number last; a level without any is left to be filled in. */
  readonly statements: Readonly<Partial<Record<ResultLevel, readonly string[]>>>;
  /** Lines that stand above the table. */
  readonly notes?: readonly string[];
}

const NOTHING_SAID: Omit<NewLogframe, 'profile'> = { title: '', statements: {} };

/**
 * A logframe to fill in, in the layout of a profile: a row for each indicator, the levels numbered, lists to choose from where
 * only certain words are read. As long as nothing is filled in it is read as no logframe.
 */
export function blankLogframeSheet(
  id: LogframeProfileId,
  { title, statements, notes = [] }: Omit<NewLogframe, 'profile'> = NOTHING_SAID,
): SheetModel {
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
    title: title === '' ? words.title : title,
    notes: [words.note({ profile: profile.name }), ...(profile.has.weights ? [words.weights] : []), ...notes],
    tables: [{ id: 'logframe.blank', caption: null, columns, rows: rowsOf(profile, statements) }],
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

function rowsOf(profile: Profile, statements: NewLogframe['statements']): RowModel[] {
  const numbered = NUMBERS.filter(([level]) => profile.levels[level] !== null).flatMap(([level, numbers]) =>
    said(level, statements[level] ?? [], numbers).map(({ number, statement }) => ({
      level: value(levelName(profile.id, level)),
      number: value(number),
      ...(statement === null ? {} : { statement: value(statement) }),
    })),
  );
  const spare = Array.from({ length: SPARE_ROWS }, () => ({ level: value(null), number: value(null) }));
  return [...numbered, ...spare].map((cells) => ({ key: '', cells }));
}

/** A row for each thing that was said, numbered where there are several to tell apart; else the rows to begin with. */
function said(
  level: ResultLevel,
  statements: readonly string[],
  numbers: readonly (string | null)[],
): { number: string | null; statement: string | null }[] {
  if (statements.length === 0) return numbers.map((number) => ({ number, statement: null }));
  const isNumbered = level === 'output' || level === 'activity' || statements.length > 1;
  return statements.map((statement, at) => ({
    number: isNumbered ? String(at + 1) : null,
    statement,
  }));
}
