import { dateText, isStretch, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { pence, poundsNumber, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type RowModel, type SheetModel, type TableModel } from '../workbook/sheetModel';
import type { AuditSample, DrawnLine } from './auditSample';
import { supplierAndDescription } from './workingSheet';

const words = say.auditSample.headers;

const { text, date, pounds, count } = columnsUnder(words);

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
      text('year', 13, 'key'),
      pounds('interval', 13),
      text('who', 26),
      pounds('start', 13),
      count('lines', 10),
      pounds('amount', 32),
      count('drawn', 13),
      count('left', 15),
      pounds('leftAmount', 16),
      text('status', 10),
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
      text('ref', 13, 'key'),
      date('date', 13),
      text('what', 26),
      { ...pounds('amount', 13), header: words.lineAmount },
      text('year', 10),
      text('why', 32),
      text('treatment', 13),
      text('pounds', 15),
      text('source', 16),
      text('status', 10),
      text('seen', 16, 'entered'),
      text('finding', 16, 'entered'),
      text('by', 12, 'entered'),
      date('on', 11, 'entered'),
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
