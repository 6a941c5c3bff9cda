import { dateText, isStretch, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import { operation, here, toPenny } from '../workbook/formula';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { AccrualChain, ChainLink } from './accrualChains';
import type { CutOff, CutOffLine } from './cutOff';
import { supplierAndDescription } from './workingSheet';

const computed = (
  id: string,
  header: string,
  width: number,
  type: ColumnModel['type'] = 'text',
): ColumnModel => ({ id, header, owner: 'computed', type, width });

/** Sheet "Limit cut-off": the lines round each 31 March, and accruals beside what takes them back. */
export function cutOffSheet(cutOff: CutOff, asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-cut-off',
    name: say.working.cutOffName,
    title: say.working.cutOffTitle({ asOf: dateText(asOf) }),
    notes: say.working.cutOffNotes({ days: cutOff.days }),
    tables: [linesTable(cutOff.lines), accrualsTable(cutOff.accruals)],
    orientation: 'landscape',
  };
}

function linesTable(lines: readonly CutOffLine[]): TableModel {
  const words = say.working.cutOffHeaders;
  return {
    id: 'limits.cutOff',
    caption: say.working.cutOffCaption,
    columns: [
      { id: 'ref', header: words.ref, owner: 'key', type: 'text', width: 13 },
      computed('yearEnd', words.yearEnd, 12, 'date'),
      computed('date', words.date, 12, 'date'),
      computed('side', words.side, 9),
      computed('amount', words.amount, 13, 'pounds'),
      computed('booked', words.booked, 13),
      computed('concerns', words.concerns, 13),
      computed('what', words.what, 25),
      computed('treatment', words.treatment, 14),
      computed('why', words.why, 25),
      computed('source', words.source, 18),
    ],
    rows: lines.map(lineRow),
  };
}

function lineRow({ judged, yearEnd, side, booked, why }: CutOffLine): RowModel {
  const { line, ref, amount, treatment } = judged;
  return {
    key: ref,
    cells: {
      ref: value(ref),
      yearEnd: value(yearEnd),
      date: dateCell(line.date),
      side: value(say.working.sideNames[side]),
      amount: value(poundsNumber(amount)),
      booked: value(booked ?? say.limits.yearUnknown),
      concerns: value(line.year ?? say.limits.yearUnknown),
      what: value(supplierAndDescription(line)),
      treatment: value(say.limits.treatmentNames[treatment]),
      why: value(why),
      source: value(sourceText(line.source)),
    },
  };
}

function accrualsTable(chains: readonly AccrualChain[]): TableModel {
  const words = say.working.accrualHeaders;
  const names = say.working.accrualNames;
  return {
    id: 'limits.accruals',
    caption: say.working.accrualsCaption,
    columns: [
      { id: 'ref', header: words.ref, owner: 'key', type: 'text', width: 13 },
      computed('accrued', words.accrued, 12, 'date'),
      computed('reversed', words.reversed, 12, 'date'),
      computed('accrual', words.amount, 12, 'pounds'),
      computed('reversal', words.reversal, 13, 'pounds'),
      computed('net', words.net, 13, 'pounds'),
      computed('invoice', words.invoice, 13, 'pounds'),
      computed('what', words.what, 25),
      {
        ...computed('name', words.standing, 14),
        tones: { [names.noReversal]: 'caution', [names.noAccrual]: 'caution' },
      },
      computed('standing', words.means, 25),
      computed('source', words.source, 18),
    ],
    rows: chains.flatMap(accrualRow),
  };
}

function accrualRow({ accrual, reversal, invoice, standing }: AccrualChain): RowModel[] {
  const first = accrual ?? reversal ?? invoice;
  if (first === null) return [];
  const links = [accrual, reversal, invoice].filter((link) => link !== null);
  const net = (accrual?.line.amount ?? 0) + (reversal?.line.amount ?? 0);
  return [
    {
      key: first.ref,
      cells: {
        ref: value(first.ref),
        accrued: dateCell(accrual?.line.date ?? null),
        reversed: dateCell(reversal?.line.date ?? null),
        accrual: amountCell(accrual),
        reversal: amountCell(reversal),
        net: {
          formula: toPenny(operation(here('accrual'), '+', here('reversal'))),
          result: net / 100,
        },
        invoice: amountCell(invoice),
        what: value(supplierAndDescription(first.line)),
        name: value(say.working.accrualNames[standing]),
        standing: value(say.working.accrualStandings[standing]),
        source: value(links.map(({ line }) => sourceText(line.source)).join('; ')),
      },
    },
  ];
}

function dateCell(date: CalendarDate | null): CellModel {
  return value(date !== null && isStretch(date) ? dateText(date) : date);
}

function amountCell(link: ChainLink | null): CellModel {
  return value(link && poundsNumber(link.line.amount));
}
