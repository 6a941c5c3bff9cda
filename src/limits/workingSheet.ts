import { dateText, isStretch, type CalendarDate } from '../core/calendarDate';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import type { SpendLine } from '../spending/spendLine';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { Rest } from './classifyLine';
import type { HandDecision, JudgedLine } from './judgement';
import type { Limits } from './limitPositions';
import { POWERS } from './powers';

export const WORKING_TABLE = 'limits.lines';

/** Headers that people's decisions are read back by. */
export const WORKING_COLUMNS = {
  ref: 'Line',
  yourTreatment: 'Your treatment',
  yourPower: 'Your power',
  yourYear: 'Your year',
  decidedBy: 'Decided by',
  decidedOn: 'Decided on',
  yourReason: 'Your reason',
} as const;

const COLUMNS: readonly ColumnModel[] = [
  { id: 'ref', header: WORKING_COLUMNS.ref, owner: 'key', type: 'text', width: 13 },
  { id: 'date', header: 'Date', owner: 'computed', type: 'date', width: 11 },
  { id: 'what', header: 'Supplier and description', owner: 'computed', type: 'text', width: 26 },
  { id: 'posted', header: 'Posted to', owner: 'computed', type: 'text', width: 18 },
  { id: 'amount', header: 'Amount', owner: 'computed', type: 'pounds', width: 12 },
  { id: 'year', header: 'Year', owner: 'computed', type: 'text', width: 8 },
  { id: 'test', header: 'Test', owner: 'computed', type: 'text', width: 12 },
  {
    id: 'treatment',
    header: 'Treatment',
    owner: 'computed',
    type: 'text',
    width: 12,
    tones: { [say.limits.treatmentNames.queried]: 'caution' },
  },
  { id: 'rule', header: 'Rule', owner: 'computed', type: 'text', width: 10 },
  { id: 'reason', header: 'Why', owner: 'computed', type: 'text', width: 36 },
  { id: 'status', header: 'Status', owner: 'computed', type: 'text', width: 10 },
  { id: 'source', header: 'Source', owner: 'computed', type: 'text', width: 16 },
  { id: 'lines', header: 'Lines', owner: 'computed', type: 'count', width: 6, unprinted: true },
  {
    id: 'yourTreatment',
    header: WORKING_COLUMNS.yourTreatment,
    owner: 'entered',
    type: 'text',
    width: 12,
    choices: Object.values(say.limits.treatmentNames),
  },
  {
    id: 'yourPower',
    header: WORKING_COLUMNS.yourPower,
    owner: 'entered',
    type: 'text',
    width: 14,
    choices: POWERS.map((power) => power.name),
  },
  { id: 'yourYear', header: WORKING_COLUMNS.yourYear, owner: 'entered', type: 'text', width: 9 },
  { id: 'yourReason', header: WORKING_COLUMNS.yourReason, owner: 'entered', type: 'text', width: 13 },
  { id: 'decidedBy', header: WORKING_COLUMNS.decidedBy, owner: 'entered', type: 'text', width: 12 },
  { id: 'decidedOn', header: WORKING_COLUMNS.decidedOn, owner: 'entered', type: 'date', width: 11 },
];

/** Sheet "Limit working": the lines that matter, each with its reason and its cell; all others summed by year and reason. */
export function workingSheet(
  limits: Pick<Limits, 'lines' | 'rest'>,
  asOf: CalendarDate,
  byHand: ReadonlyMap<string, HandDecision>,
): SheetModel {
  return {
    id: 'limit-working',
    name: 'Limit working',
    title: say.limits.workingTitle({ asOf: dateText(asOf) }),
    notes: say.limitSheets.workingNotes,
    tables: [
      {
        id: WORKING_TABLE,
        caption: null,
        columns: COLUMNS,
        rows: [
          ...limits.lines.map((judged) => lineRow(judged, byHand.get(judged.ref))),
          ...limits.rest.map(restRow),
        ],
      },
    ],
    orientation: 'landscape',
  };
}

/** "FY2018" for 2018/19: a code that no spreadsheet takes for a date, as it would take "2011/12". */
export function yearCode(year: FinancialYear | null): string {
  return year === null ? 'FY unknown' : `FY${year.slice(0, 4)}`;
}

/** The test that a line falls under, as sums find it by. */
export function testName(route: JudgedLine['route']): string {
  return route === null ? '' : say.limits.routeNames[route];
}

function lineRow(judged: JudgedLine, hand: HandDecision | undefined): RowModel {
  const { line } = judged;
  const power = judged.power === null ? null : say.limits.powerRecorded({ power: judged.power });
  return {
    key: judged.ref,
    cells: {
      ref: value(judged.ref),
      date: value(line.date !== null && isStretch(line.date) ? dateText(line.date) : line.date),
      what: value(supplierAndDescription(line)),
      posted: value(postedTo(judged)),
      amount: value(poundsNumber(judged.amount)),
      lines: value(1),
      year: value(yearCode(line.year)),
      test: value(testName(judged.route)),
      treatment: value(say.limits.treatmentNames[judged.treatment]),
      rule: value(judged.rule),
      reason: value([power, judged.reason].filter((text) => text !== null).join('; ')),
      ...(hand ? decisionCells(hand) : {}),
      status: value(line.example ? 'EXAMPLE' : null),
      source: value(sourceText(line.source)),
    },
  };
}

function decisionCells({ treatment, power, year, by, on, why }: HandDecision): RowModel['cells'] {
  return {
    yourTreatment: value(treatment && say.limits.treatmentNames[treatment]),
    yourPower: value(power),
    yourYear: value(year ?? null),
    yourReason: value(why ?? null),
    decidedBy: value(by),
    decidedOn: value(on ?? null),
  };
}

function restRow(rest: Rest): RowModel {
  const ref = say.limits.restRef({ year: rest.year ?? say.limits.yearUnknown });
  return {
    key: ref,
    cells: {
      ref: value(ref),
      what: value(say.limits.restLines({ lines: rest.lines })),
      amount: value(poundsNumber(rest.amount)),
      lines: value(rest.lines),
      year: value(yearCode(rest.year)),
      test: value(testName('notInternational')),
      treatment: value(say.limits.treatmentNames.notInternational),
      rule: value('not-international'),
      reason: value(rest.reason),
      status: value(rest.example ? 'EXAMPLE' : null),
      source: value(say.limits.sourceLedger),
    },
  };
}

/** "Example Ltd: flights for two". */
export function supplierAndDescription({ supplier, description }: SpendLine): string {
  return [supplier, description].filter((text) => text !== null).join(': ');
}

function postedTo({ line }: JudgedLine): string {
  const centre = [line.costCentre, line.costCentreName].filter((text) => text !== null).join(' ');
  const account = [line.account, line.accountName].filter((text) => text !== null).join(' ');
  return [centre, account].filter((text) => text !== '').join(' / ');
}
