import { dateText, isStretch, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { operation, here, toPenny } from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { AccrualChain, ChainLink } from './accrualChains';
import type { CutOff, CutOffLine } from './cutOff';
import { supplierAndDescription } from './workingSheet';

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
  const { text, date, pounds } = columnsUnder(say.working.cutOffHeaders);
  return {
    id: 'limits.cutOff',
    caption: say.working.cutOffCaption,
    columns: [
      text('ref', 13, 'key'),
      date('yearEnd', 12),
      date('date', 12),
      text('side', 9),
      pounds('amount', 13),
      text('booked', 13),
      text('concerns', 13),
      text('what', 25),
      text('treatment', 14),
      text('why', 25),
      text('source', 18),
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
  const { text, date, pounds } = columnsUnder(say.working.accrualHeaders);
  const names = say.working.accrualNames;
  return {
    id: 'limits.accruals',
    caption: say.working.accrualsCaption,
    columns: [
      text('ref', 13, 'key'),
      date('accrued', 12),
      date('reversed', 12),
      pounds('accrual', 12),
      pounds('reversal', 13),
      pounds('net', 13),
      pounds('invoice', 13),
      text('what', 25),
      {
        ...text('name', 14),
        tones: { [names.noReversal]: 'caution', [names.noAccrual]: 'caution' },
      },
      text('standing', 25),
      text('source', 18),
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
