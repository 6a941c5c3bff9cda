import type { Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import { column, sumifs, toPenny, txt } from '../workbook/formula';
import { value, type CellModel, type ColumnModel } from '../workbook/sheetModel';
import type { Treatment } from './judgement';
import type { Position, Route } from './position';
import { testName, WORKING_TABLE, yearCode } from './workingSheet';

/** Columns and cells that the sheets of the limits share. Tables under each other share their columns' widths. */
export const POSITIONS_TABLE = 'limits.positions';

/** The fourth column of these tables, for words: no wider, so that a landscape page of A4 prints at 8 points or more. */
export const WORDS = 38;

export const key = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'key',
  type: 'text',
  width,
});
export const words = (id: string, header: string, width: number): ColumnModel => ({
  ...key(id, header, width),
  owner: 'computed',
});
export const pounds = (id: string, header: string): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'pounds',
  width: 12,
});
/** The key columns of a table by position: which council, which test, which year. */
export const POSITION_KEYS: readonly ColumnModel[] = [
  key('council', 'Council', 16),
  key('test', 'Test', 14),
  key('year', 'Year', 9),
];
/** The outcome, set off where a person should look. */
export const outcomeColumn = (id: string, header: string): ColumnModel => ({
  ...words(id, header, 12),
  tones: {
    [say.limits.outcomeNames.over]: 'alert',
    [say.limits.outcomeNames.atLimit]: 'caution',
    [say.limits.outcomeNames.cannotSay]: 'caution',
  },
});

type Placed = Pick<Position, 'councils' | 'route' | 'financialYear'>;

/** Row key of a position on the sheet, for formulas that point at it. */
export function positionKey(position: Placed): string {
  return [position.councils.join('; '), testName(position.route), position.financialYear].join(' | ');
}

export function keyCells(position: Placed): Record<string, CellModel> {
  return {
    council: value(position.councils.join('; ')),
    test: value(testName(position.route)),
    year: value(position.financialYear),
  };
}

/** The sum of a treatment over the lines of the working. */
export function summed(figure: Figure, year: FinancialYear, route: Route, treatment: Treatment): CellModel {
  const formula = sumifs(
    column(WORKING_TABLE, 'amount'),
    [column(WORKING_TABLE, 'year'), txt(yearCode(year))],
    [column(WORKING_TABLE, 'test'), txt(testName(route))],
    [column(WORKING_TABLE, 'treatment'), txt(say.limits.treatmentNames[treatment])],
  );
  return { formula: toPenny(formula), result: inPounds(figure) };
}

export function inPounds(figure: Figure): number {
  return poundsNumber(pence(figure.value));
}

export function poundsOrBlank(figure: Figure | null): CellModel {
  return value(figure && inPounds(figure));
}
