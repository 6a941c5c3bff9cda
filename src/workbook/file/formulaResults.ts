import { say } from '../../core/messages';
import { cellKey, cellOfKey, type CellError, type CellValue } from '../grid';

/** What a formula cell holds that was never calculated. It is an error and not a blank, so that nobody takes it for nothing. */
export const NOT_CALCULATED: CellError = Object.freeze({ error: say.file.notCalculatedCell });

/** What the formulas of one sheet say of the results that are stored with them. */
export class FormulaResults {
  /** Formulas that take a value from another workbook. */
  linked = 0;
  private readonly missing: number[] = [];
  private readonly zeros: number[] = [];
  private others = 0;

  note(row: number, column: number, formula: string, value: CellValue): void {
    if (value === NOT_CALCULATED) this.missing.push(cellKey(row, column));
    else if (value === 0) this.zeros.push(cellKey(row, column));
    else this.others += 1;
    if (formula.includes('[') && OTHER_WORKBOOK.test(formula)) this.linked += 1;
  }

  /** Every number that is stored is nought, as programs write it that make formulas and do not calculate them. */
  get areAllZero(): boolean {
    return this.others === 0;
  }

  /** Cells without a result, in the order in which they were read; the noughts among them where they are none. */
  uncalculated(zerosAreNone: boolean): { row: number; column: number }[] {
    return [...this.missing, ...(zerosAreNone ? this.zeros : [])].sort((a, b) => a - b).map(cellOfKey);
  }
}

/** "[1]Ledger!A1" and "'[1]My sheet'!A1"; "Spend[1]" is a column of a table. */
const OTHER_WORKBOOK = /(?<![\w\]])\[\d+\]/;
