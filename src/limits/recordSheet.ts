import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { VERSION } from '../core/version';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { signOffText, type ComparedGround, type EarlierRecord, type Review, type SignOff } from './staleness';

export const RECORD_SHEET = 'limit-record';
export const SIGN_OFFS_TABLE = 'limits.signOffs';
export const GROUNDS_TABLE = 'limits.grounds';

/** Headers that entries, and what a review rested on, are read back by. */
export const SIGN_OFF_COLUMNS = say.working.signOffHeaders;
export const GROUND_COLUMNS = say.working.groundHeaders;

export interface RecordContent {
  readonly earlier: Pick<EarlierRecord, 'prepared' | 'reviewed'>;
  readonly review: Review;
}

/** Sheet "Limit record": who prepared and reviewed the working, and all that it rests on, now and at the review. */
export function recordSheet({ earlier, review }: RecordContent, asOf: CalendarDate): SheetModel {
  return {
    id: RECORD_SHEET,
    name: say.working.recordName,
    title: say.working.recordTitle({ asOf: dateText(asOf), version: VERSION }),
    notes: say.working.recordNotes,
    tables: [signOffsTable(earlier, review), groundsTable(review.grounds)],
    orientation: 'landscape',
  };
}

const column = (
  id: string,
  header: string,
  width: number,
  owner: ColumnModel['owner'] = 'computed',
): ColumnModel => ({ id, header, owner, type: 'text', width });

function signOffsTable({ prepared, reviewed }: RecordContent['earlier'], review: Review): TableModel {
  const words = SIGN_OFF_COLUMNS;
  const roles = say.working.signOffRoles;
  const isTakenDown = review.standing === 'counts' || review.standing === 'stale';
  return {
    id: SIGN_OFFS_TABLE,
    caption: say.working.signOffsCaption,
    columns: [
      column('role', words.role, 34, 'key'),
      column('name', words.name, 20, 'entered'),
      column('position', words.position, 18, 'entered'),
      { ...column('on', words.on, 26, 'entered'), type: 'date' },
      column('standing', words.standing, 36),
      column('takenDown', words.takenDown, 36),
    ],
    rows: [
      signOffRow(roles.prepared, prepared, preparedText(prepared), null),
      signOffRow(roles.reviewed, reviewed, review.sentence, isTakenDown ? signOffText(reviewed) : null),
    ],
  };
}

function signOffRow(role: string, signOff: SignOff, standing: string, takenDown: string | null): RowModel {
  return {
    key: role,
    cells: {
      role: value(role),
      name: value(signOff.name),
      position: value(signOff.position),
      on: value(signOff.on),
      standing: value(standing),
      takenDown: value(takenDown),
    },
  };
}

function preparedText({ name, on }: SignOff): string {
  if (name !== null && on !== null) return say.working.prepared({ on: dateText(on) });
  return name === null && on === null ? say.working.notPrepared : say.working.preparedIncomplete;
}

function groundsTable(grounds: readonly ComparedGround[]): TableModel {
  const words = GROUND_COLUMNS;
  const names = say.working.changeNames;
  return {
    id: GROUNDS_TABLE,
    caption: say.working.groundsCaption,
    columns: [
      column('what', words.what, 34, 'key'),
      column('kind', words.kind, 20),
      {
        ...column('change', words.change, 18),
        tones: { [names.changed]: 'caution', [names.added]: 'caution', [names.gone]: 'caution' },
      },
      column('why', words.why, 26),
      column('now', words.now, 36),
      column('reviewed', words.reviewed, 36),
    ],
    rows: grounds.map(({ what, kind, value: now, why, reviewed, change }) => ({
      key: what,
      cells: {
        what: value(what),
        kind: value(say.working.groundKinds[kind]),
        change: value(names[change] === '' ? null : names[change]),
        why: value(why),
        now: value(now),
        reviewed: value(reviewed),
      },
    })),
  };
}
