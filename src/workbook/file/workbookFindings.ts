import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { cellName } from '../../core/source';
import type { CellValue } from '../grid';
import { NOT_CALCULATED, type FormulaResults } from './formulaResults';
import type { Package } from './package';

/** A worksheet as read, with what its formulas say of their results. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly results: FormulaResults;
}

/**
 * Marks the formulas that were never calculated, and says so; says too where values come from other workbooks.
 *
 * @param countsAnew The workbook asks to be calculated afresh on opening, so noughts alone are no results.
 */
export function workbookFindings(
  sheets: readonly ReadSheet[],
  pack: Package,
  file: string,
  countsAnew: boolean,
): Finding[] {
  const zerosAreNone = countsAnew && sheets.every(({ results }) => results.areAllZero);
  return [
    ...sheets.flatMap((sheet) => uncalculated(sheet, file, zerosAreNone)),
    ...linkedWorkbooks(sheets, pack),
  ];
}

function uncalculated({ name, rows, results }: ReadSheet, file: string, zerosAreNone: boolean): Finding[] {
  const cells = results.uncalculated(zerosAreNone);
  const [first] = cells;
  if (first === undefined) return [];
  for (const { row, column } of cells) {
    const standing = rows[row];
    if (standing !== undefined) standing[column] = NOT_CALCULATED;
  }
  const cell = cellName(first.row, first.column);
  return [
    {
      rule: 'file.notCalculated',
      strength: 'warning',
      message: say.file.notCalculated({ cells: cells.length, first: cell }),
      source: { file, sheet: name, cell },
    },
  ];
}

function linkedWorkbooks(sheets: readonly ReadSheet[], pack: Package): Finding[] {
  const formulas = sheets.reduce((sum, { results }) => sum + results.linked, 0);
  if (formulas === 0) return [];
  const links = [...pack.relations(pack.workbook).values()].filter(({ kind }) => kind === 'externalLink');
  const books = links.flatMap(({ path }) => pack.outside(path).map(baseName));
  return [
    {
      rule: 'file.linkedWorkbooks',
      strength: 'hint',
      message: say.file.linkedWorkbooks({ formulas, books: [...new Set(books)] }),
      source: null,
    },
  ];
}

/** The name alone: the folders before it may name a person. */
function baseName(address: string): string {
  const name = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
