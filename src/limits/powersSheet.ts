import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { Body } from './body';
import type { JudgedLine } from './judgement';
import { powersOf, powersOffered } from './powers';
import type { RecordedPower } from './recordedPowers';
import { SPEND_KINDS, spendKindOf, type SpendKind } from './spendKind';

export const POWERS_SHEET = 'powers';
export const RECORDED_POWERS_TABLE = 'powers.recorded';

const words = say.powers;
/** Headings that people's entries are read back by. */
export const POWERS_COLUMNS = words.headers;

export interface PowersContent {
  readonly body: Body | null;
  readonly lines: readonly JudgedLine[];
  readonly recorded: readonly RecordedPower[];
}

const text = (
  id: keyof typeof words.headers,
  width: number,
  owner: ColumnModel['owner'] = 'computed',
): ColumnModel => ({
  id,
  header: words.headers[id],
  owner,
  type: 'text',
  width,
});

/** Sheet "Powers": the main question of the working, by kind of spend, with what is uncertain about each power. */
export function powersSheet(content: PowersContent): SheetModel {
  return {
    id: POWERS_SHEET,
    name: words.sheetName,
    title: words.sheetTitle,
    notes: words.sheetNotes,
    tables: [recordedTable(content), offeredTable(content.body)],
    orientation: 'landscape',
  };
}

function recordedTable({ body, lines, recorded }: PowersContent): TableModel {
  const choices = powersOf(body).map(({ name }) => name);
  return {
    id: RECORDED_POWERS_TABLE,
    caption: words.recordedCaption,
    columns: [
      text('kind', 20, 'key'),
      text('offered', 28),
      { ...text('power', 36, 'entered'), choices },
      text('decidedBy', 30, 'entered'),
      text('role', 24, 'entered'),
      text('date', 13, 'entered'),
      text('reason', 20, 'entered'),
      { ...text('lines', 8), type: 'count' },
      { ...text('amount', 14), type: 'pounds' },
    ],
    rows: SPEND_KINDS.map((kind) => recordedRow(kind, body, lines, recorded)),
  };
}

function recordedRow(
  kind: SpendKind,
  body: Body | null,
  lines: readonly JudgedLine[],
  recorded: readonly RecordedPower[],
): RowModel {
  const entry = recorded.find((one) => one.kind === kind);
  const own = lines.filter((line) => spendKindOf(line) === kind);
  const offered = powersOffered(kind, body).map(({ name }) => name);
  return {
    key: words.kinds[kind],
    cells: {
      kind: value(words.kinds[kind]),
      lines: value(own.length),
      amount: value(poundsNumber(pence(own.reduce((sum, { amount }) => sum + amount, 0)))),
      offered: value(offered.length === 0 ? words.noneOffered : offered.join('; ')),
      power: value(entry?.power ?? null),
      decidedBy: value(entry?.decidedBy ?? null),
      role: value(entry?.role ?? null),
      date: value(entry?.date ?? null),
      reason: value(entry?.reason ?? null),
    },
  };
}

function offeredTable(body: Body | null): TableModel {
  return {
    id: 'powers.offered',
    caption: words.offeredCaption,
    columns: [
      text('name', 20, 'key'),
      text('forWhat', 28),
      text('note', 36),
      text('uncertain', 30),
      text('source', 24),
    ],
    rows: powersOf(body).map((power) => ({
      key: power.name,
      cells: {
        name: value(power.name),
        forWhat: value(power.kinds.map((kind) => words.kinds[kind]).join('; ') || words.besideAnother),
        note: value(power.note),
        uncertain: value(power.uncertain),
        source: value(power.source),
      },
    })),
  };
}
