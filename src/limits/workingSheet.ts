import { dateText, type CalendarDate } from '../core/calendarDate';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { Rest } from './classifyLine';
import type { JudgedLine, Treatment } from './judgement';
import type { Limits } from './limitPositions';
import { POWERS } from './powers';

export const WORKING_TABLE = 'limits.lines';

/** Headers that people's decisions are read back by. */
export const WORKING_COLUMNS = {
  ref: 'Line',
  yourTreatment: 'Your treatment',
  yourPower: 'Your power',
  decidedBy: 'Decided by',
} as const;

const COLUMNS: readonly ColumnModel[] = [
  { id: 'ref', header: WORKING_COLUMNS.ref, owner: 'key', type: 'text', width: 17 },
  { id: 'date', header: 'Date', owner: 'computed', type: 'date', width: 11 },
  { id: 'supplier', header: 'Supplier', owner: 'computed', type: 'text', width: 22 },
  { id: 'description', header: 'Description', owner: 'computed', type: 'text', width: 32 },
  { id: 'posted', header: 'Posted to', owner: 'computed', type: 'text', width: 26 },
  { id: 'amount', header: 'Amount', owner: 'computed', type: 'pounds', width: 13 },
  { id: 'lines', header: 'Lines', owner: 'computed', type: 'count', width: 7 },
  {
    id: 'treatment',
    header: 'Treatment',
    owner: 'computed',
    type: 'text',
    width: 14,
    tones: { [say.limits.treatmentNames.queried]: 'caution' },
  },
  { id: 'code', header: 'Counts towards', owner: 'computed', type: 'text', width: 24 },
  { id: 'fy', header: 'Year code', owner: 'computed', type: 'text', width: 10 },
  { id: 'reason', header: 'Why', owner: 'computed', type: 'text', width: 46 },
  { id: 'power', header: 'Power recorded', owner: 'computed', type: 'text', width: 16 },
  {
    id: 'yourTreatment',
    header: WORKING_COLUMNS.yourTreatment,
    owner: 'entered',
    type: 'text',
    width: 14,
    choices: Object.values(say.limits.treatmentNames),
  },
  {
    id: 'yourPower',
    header: WORKING_COLUMNS.yourPower,
    owner: 'entered',
    type: 'text',
    width: 16,
    choices: POWERS.map((power) => power.name),
  },
  { id: 'decidedBy', header: WORKING_COLUMNS.decidedBy, owner: 'entered', type: 'text', width: 16 },
  { id: 'status', header: 'Status', owner: 'computed', type: 'text', width: 11 },
  { id: 'source', header: 'Source', owner: 'computed', type: 'text', width: 30 },
];

/** Sheet "Limit working": the lines that matter, each with its reason and its cell; all others summed by year and reason. */
export function workingSheet(limits: Limits, asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-working',
    name: 'Limit working',
    title: say.limits.workingTitle({ asOf: dateText(asOf) }),
    notes: say.limits.workingNotes,
    tables: [
      {
        id: WORKING_TABLE,
        caption: null,
        columns: COLUMNS,
        rows: [...limits.lines.map(lineRow), ...limits.rest.map(restRow)],
      },
    ],
    orientation: 'landscape',
  };
}

/**
 * What a line counts towards, in words that no spreadsheet takes for a date or a pattern: "FY2018 twinning counted".
 */
export function totalCode(
  year: FinancialYear | null,
  route: JudgedLine['route'],
  treatment: Treatment,
): string {
  const start = yearCode(year);
  if (treatment === 'notInternational') return `${start} not international`;
  const test =
    route === 'assistance'
      ? 'assistance'
      : route === 'externallyFunded'
        ? 'funded'
        : route === 'otherPower'
          ? 'other'
          : 'twinning';
  return `${start} ${test} ${say.limits.treatmentNames[treatment]}`;
}

/** "FY2018" for 2018/19: a code that no spreadsheet takes for a date, as it would take "2011/12". */
export function yearCode(year: FinancialYear | null): string {
  return year === null ? 'FY unknown' : `FY${year.slice(0, 4)}`;
}

function lineRow(judged: JudgedLine): RowModel {
  const { line } = judged;
  return {
    key: judged.ref,
    cells: {
      ref: value(judged.ref),
      date: value(line.date),
      supplier: value(line.supplier),
      description: value(line.description),
      posted: value(postedTo(judged)),
      amount: value(poundsNumber(judged.amount)),
      lines: value(1),
      treatment: value(say.limits.treatmentNames[judged.treatment]),
      code: value(totalCode(line.year, judged.route, judged.treatment)),
      fy: value(yearCode(line.year)),
      reason: value(judged.reason),
      power: value(judged.power),
      status: value(line.example ? 'EXAMPLE' : null),
      source: value(sourceText(line.source)),
    },
  };
}

function restRow(rest: Rest): RowModel {
  const ref = say.limits.restRef({ year: rest.year ?? say.limits.yearUnknown });
  return {
    key: ref,
    cells: {
      ref: value(ref),
      description: value(say.limits.restLines({ lines: rest.lines })),
      amount: value(poundsNumber(rest.amount)),
      lines: value(rest.lines),
      treatment: value(say.limits.treatmentNames.notInternational),
      code: value(totalCode(rest.year, 'notInternational', 'notInternational')),
      fy: value(yearCode(rest.year)),
      reason: value(rest.reason),
      status: value(rest.example ? 'EXAMPLE' : null),
      source: value(say.limits.sourceLedger),
    },
  };
}

function postedTo({ line }: JudgedLine): string {
  const centre = [line.costCentre, line.costCentreName].filter((text) => text !== null).join(' ');
  const account = [line.account, line.accountName].filter((text) => text !== null).join(' ');
  return [centre, account].filter((text) => text !== '').join(' / ');
}
