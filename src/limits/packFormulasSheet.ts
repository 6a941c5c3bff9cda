import { say } from '../core/messages';
import type { FrozenFormula } from '../workbook/frozen';
import { value, type SheetModel } from '../workbook/sheetModel';

const words = say.yearEndPack;

export const PACK_FORMULAS = 'pack-formulas';

/** Sheet "Pack formulas": what an auditor follows a value of the pack by. */
export function packFormulasSheet(formulas: readonly FrozenFormula[]): SheetModel {
  return {
    id: PACK_FORMULAS,
    name: words.formulasName,
    title: words.formulasTitle,
    notes: words.formulasNotes,
    tables: [
      {
        id: 'pack.formulas',
        caption: null,
        columns: [
          { id: 'sheet', header: words.sheetHeader, owner: 'key', type: 'text', width: 22 },
          { id: 'cell', header: words.cellHeader, owner: 'key', type: 'text', width: 9 },
          { id: 'formula', header: words.formulaHeader, owner: 'computed', type: 'text', width: 90 },
        ],
        rows: formulas.map(({ sheet, cell, formula }) => ({
          key: `${sheet} | ${cell}`,
          cells: { sheet: value(sheet), cell: value(cell), formula: value(formula) },
        })),
      },
    ],
    orientation: 'landscape',
  };
}
