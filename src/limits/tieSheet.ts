import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { pence, poundsNumber, poundsText } from '../core/pence';
import { columnsUnder } from '../workbook/columnsUnder';
import {
  call,
  column,
  here,
  num,
  operation,
  sumifs,
  toPenny,
  txt,
  type Expression,
} from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { Tie, TreatedPart } from './tie';
import { WORKING_TABLE, yearCode } from './workingSheet';

export const TIE_SHEET = 'limit-tie';
export const TIES_TABLE = 'limits.ties';

/** Headers that people's entries are read back by. */
export const TIE_COLUMNS = say.working.tieHeaders;

/** Sheet "Limit reconciliation": ledger, working and trial balance year by year, then the working by treatment. */
export function tieSheet(ties: readonly Tie[], asOf: CalendarDate): SheetModel {
  return {
    id: TIE_SHEET,
    name: say.working.tieName,
    title: say.working.tieTitle({ asOf: dateText(asOf) }),
    notes: [...say.working.tieNotes, ...vatNotes(ties)],
    tables: [tiesTable(ties), treatmentsTable(ties)],
    orientation: 'landscape',
  };
}

/** A trial balance may hold this VAT at the same cost centre or elsewhere: who compares the two must know of it. */
function vatNotes(ties: readonly Tie[]): string[] {
  return ties
    .filter(({ vat }) => vat !== 0)
    .map((tie) => say.working.tieVat({ year: tieYear(tie), vat: poundsText(tie.vat), example: tie.example }));
}

/** The year as people write it. */
export function tieYear({ year }: Pick<Tie, 'year'>): string {
  return year ?? say.limits.yearUnknown;
}

/** "ties", "does not tie, by £250.00". */
export function tieText({ standing, against }: Pick<Tie, 'standing' | 'against'>): string {
  if (standing === 'notGiven' || against === null) return say.working.notGiven;
  return standing === 'ties'
    ? say.working.ties
    : say.working.doesNotTie({ by: poundsText(pence(Math.abs(against))) });
}

function tiesTable(ties: readonly Tie[]): TableModel {
  const { text, count, pounds } = columnsUnder(TIE_COLUMNS);
  return {
    id: TIES_TABLE,
    caption: say.working.tiesCaption,
    columns: [
      text('year', 13, 'key'),
      count('postings', 15),
      pounds('ledger', 13),
      pounds('movedOut', 13),
      pounds('movedIn', 13),
      pounds('working', 13),
      pounds('difference', 13),
      pounds('balance', 13, 'entered'),
      { ...text('standing', 18), tones: { [say.working.ties]: 'good' } },
      text('by', 15, 'entered'),
      text('from', 18, 'entered'),
      text('status', 10),
    ],
    rows: ties.map(tieRow),
  };
}

function tieRow(tie: Tie): RowModel {
  const booked = operation(operation(here('ledger'), '-', here('movedOut')), '+', here('movedIn'));
  return {
    key: tieYear(tie),
    cells: {
      year: value(tieYear(tie)),
      postings: value(tie.postings),
      ledger: value(poundsNumber(tie.ledger)),
      movedOut: value(poundsNumber(tie.movedOut)),
      movedIn: value(poundsNumber(tie.movedIn)),
      working: {
        formula: toPenny(
          sumifs(column(WORKING_TABLE, 'amount'), [column(WORKING_TABLE, 'year'), txt(yearCode(tie.year))]),
        ),
        result: poundsNumber(tie.working),
      },
      difference: {
        formula: toPenny(operation(booked, '-', here('working'))),
        result: poundsNumber(tie.difference),
      },
      balance: value(tie.trialBalance && poundsNumber(tie.trialBalance.amount)),
      standing: { formula: tieFormula(), result: tieText(tie) },
      by: value(tie.trialBalance?.by ?? null),
      from: value(tie.trialBalance?.from ?? null),
      status: value(tie.example ? 'EXAMPLE' : null),
    },
  };
}

/** A blank trial balance is no nil. The amount is put into words as people read it, so that the answer is one cell. */
function tieFormula(): Expression {
  const less = (one: string, other: string): Expression => toPenny(operation(here(one), '-', here(other)));
  const size = call('MAX', less('ledger', 'balance'), less('balance', 'ledger'));
  const apart = operation(txt(say.working.tieStart), '&', call('TEXT', size, txt('#,##0.00')));
  const compared = call('IF', operation(size, '=', num(0)), txt(say.working.ties), apart);
  return call('IF', operation(here('balance'), '=', txt('')), txt(say.working.notGiven), compared);
}

function treatmentsTable(ties: readonly Tie[]): TableModel {
  const { text, count, pounds } = columnsUnder(say.working.treatmentHeaders);
  return {
    id: 'limits.treatments',
    caption: say.working.treatmentsCaption,
    columns: [
      text('year', 13, 'key'),
      text('treatment', 15, 'key'),
      count('lines', 14),
      pounds('amount', 13),
    ],
    rows: ties.flatMap((tie) => tie.treatments.map((part) => treatmentRow(tie, part))),
  };
}

function treatmentRow(tie: Tie, { treatment, lines, amount }: TreatedPart): RowModel {
  const name = say.limits.treatmentNames[treatment];
  const summed = (of: string): Expression =>
    sumifs(
      column(WORKING_TABLE, of),
      [column(WORKING_TABLE, 'year'), txt(yearCode(tie.year))],
      [column(WORKING_TABLE, 'treatment'), txt(name)],
    );
  const amountCell: CellModel = { formula: toPenny(summed('amount')), result: poundsNumber(amount) };
  return {
    key: `${tieYear(tie)} | ${name}`,
    cells: {
      year: value(tieYear(tie)),
      treatment: value(name),
      lines: { formula: summed('lines'), result: lines },
      amount: amountCell,
    },
  };
}
