import { dateText, isStretch, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { pence, poundsNumber, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { AuditSample, DrawnLine } from './auditSample';
import { supplierAndDescription } from './workingSheet';

const words = say.auditSample.headers;

const computed = (
  id: string,
  header: string,
  width: number,
  type: ColumnModel['type'] = 'text',
): ColumnModel => ({ id, header, owner: 'computed', type, width });

const entered = (
  id: string,
  header: string,
  width: number,
  type: ColumnModel['type'] = 'text',
): ColumnModel => ({
  id,
  header,
  owner: 'entered',
  type,
  width,
});

/** Sheet "Limit sample": the lines that an auditor looks at, by a rule that anybody can follow again. */
export function auditSampleSheet(samples: readonly AuditSample[], asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-sample',
    name: say.auditSample.name,
    title: say.auditSample.title({ asOf: dateText(asOf) }),
    notes: say.auditSample.notes,
    tables: [rulesTable(samples), drawnTable(samples)],
    orientation: 'landscape',
  };
}

function rulesTable(samples: readonly AuditSample[]): TableModel {
  return {
    id: 'limits.sampleRules',
    caption: say.auditSample.rulesCaption,
    columns: [
      { id: 'year', header: words.year, owner: 'key', type: 'text', width: 13 },
      computed('interval', words.interval, 13, 'pounds'),
      computed('who', words.who, 26),
      computed('start', words.start, 13, 'pounds'),
      computed('lines', words.lines, 10, 'count'),
      computed('amount', words.amount, 32, 'pounds'),
      computed('drawn', words.drawn, 13, 'count'),
      computed('left', words.left, 15, 'count'),
      computed('leftAmount', words.leftAmount, 16, 'pounds'),
      computed('status', words.status, 10),
    ],
    rows: samples.map(ruleRow),
  };
}

function ruleRow({ rule, drawn, lines, amount, left }: AuditSample): RowModel {
  const isExample = amount.example || left.amount.example;
  return {
    key: rule.year,
    cells: {
      year: value(rule.year),
      interval: value(poundsNumber(rule.interval)),
      start: value(poundsNumber(rule.start)),
      who: value(rule.who),
      lines: value(lines),
      amount: value(poundsNumber(pence(amount.value))),
      drawn: value(drawn.length),
      left: value(left.lines),
      leftAmount: value(poundsNumber(pence(left.amount.value))),
      status: value(isExample ? 'EXAMPLE' : null),
    },
  };
}

function drawnTable(samples: readonly AuditSample[]): TableModel {
  return {
    id: 'limits.sample',
    caption: say.auditSample.drawnCaption,
    columns: [
      { id: 'ref', header: words.ref, owner: 'key', type: 'text', width: 13 },
      computed('date', words.date, 13, 'date'),
      computed('what', words.what, 26),
      computed('amount', words.lineAmount, 13, 'pounds'),
      computed('year', words.year, 10),
      computed('why', words.why, 32),
      computed('treatment', words.treatment, 13),
      computed('pounds', words.pounds, 15),
      computed('source', words.source, 16),
      computed('status', words.status, 10),
      entered('seen', words.seen, 16),
      entered('finding', words.finding, 16),
      entered('by', words.by, 12),
      entered('on', words.on, 11, 'date'),
    ],
    rows: samples.flatMap(({ drawn }) => drawn.map(drawnRow)),
  };
}

function drawnRow({ judged, points }: DrawnLine): RowModel {
  const { line, ref, amount, treatment, reason } = judged;
  const { date } = line;
  const [first = pence(0)] = points;
  return {
    key: ref,
    cells: {
      ref: value(ref),
      date: value(date !== null && isStretch(date) ? dateText(date) : date),
      what: value(supplierAndDescription(line)),
      amount: value(poundsNumber(amount)),
      year: value(line.year),
      why: value(reason),
      treatment: value(say.limits.treatmentNames[treatment]),
      pounds: value(say.auditSample.pounds({ first: poundsText(first), count: points.length })),
      source: value(sourceText(line.source)),
      status: value(line.example ? 'EXAMPLE' : null),
    },
  };
}
