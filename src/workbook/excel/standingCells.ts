import type { Source } from '../../core/source';
import { asEntered, type FunctionCell } from '../functionCells';
import type { RequirementSets } from './options';

/** A cell that still holds the formula that was found in it, and may be changed. */
export interface StandingCell {
  readonly source: Source;
  readonly formula: string;
  readonly range: Excel.Range;
  /** What the cell shows, before anything is done to it. */
  readonly value: unknown;
  /** The cells that its answer spills over, itself among them. */
  readonly spill: Excel.Range | null;
}

export interface StandingCells {
  readonly standing: readonly StandingCell[];
  /** On a sheet that is gone or protected, or with another formula by now. */
  readonly left: readonly Source[];
}

/**
 * Cells a round trip: what is asked of one takes less than a kilobyte either way, and Excel on the web stops at 5 MB.
 */
const CELLS_AT_ONCE = 2_000;

/** Looks at cells again before they are changed. Round trips: 1, and one for every 2,000 cells. */
export async function standingCells(
  context: Excel.RequestContext,
  cells: readonly FunctionCell[],
  sets: RequirementSets,
): Promise<StandingCells> {
  const sheets = await openSheets(context, cells);
  const here = cells.filter(({ source }) => sheets.has(source.sheet ?? ''));
  const left = cells.filter((cell) => !here.includes(cell)).map(({ source }) => source);
  const standing: StandingCell[] = [];
  for (let from = 0; from < here.length; from += CELLS_AT_ONCE) {
    const asked = here.slice(from, from + CELLS_AT_ONCE).map((cell) => ask(cell, sheets, sets));
    await context.sync();
    for (const each of asked) {
      const found = standingCell(each);
      if (found === null) left.push(each.cell.source);
      else standing.push(found);
    }
  }
  return { standing, left };
}

/** The sheets that are there and not protected, by name. */
async function openSheets(
  context: Excel.RequestContext,
  cells: readonly FunctionCell[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(cells.map(({ source }) => source.sheet ?? ''))];
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('protection/protected');
    return { name, sheet };
  });
  await context.sync();
  const open = asked.filter(({ sheet }) => !sheet.isNullObject && !sheet.protection.protected);
  return new Map(open.map(({ name, sheet }) => [name, sheet]));
}

interface Asked {
  readonly cell: FunctionCell;
  readonly range: Excel.Range | undefined;
  readonly spill: Excel.Range | undefined;
}

function ask(cell: FunctionCell, sheets: ReadonlyMap<string, Excel.Worksheet>, sets: RequirementSets): Asked {
  const range = sheets.get(cell.source.sheet ?? '')?.getRange(cell.source.cell);
  range?.load('formulas,values');
  // An Excel before ExcelApi 1.12 may not tell how far an answer reaches.
  const spill = sets.isSetSupported('ExcelApi', '1.12') ? range?.getSpillingToRangeOrNullObject() : undefined;
  spill?.load('address');
  return { cell, range, spill };
}

function standingCell({ cell, range, spill }: Asked): StandingCell | null {
  const formula: unknown = range?.formulas[0]?.[0];
  const stands = typeof formula === 'string' && asEntered(formula.slice(1)) === cell.formula;
  if (range === undefined || !stands) return null;
  return {
    source: cell.source,
    formula: cell.formula,
    range,
    value: range.values[0]?.[0],
    spill: spill === undefined || spill.isNullObject ? null : spill,
  };
}
