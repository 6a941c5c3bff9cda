import type { Source } from '../../core/source';
import type { CellChange } from '../cellChange';

/** What became of cells that people wanted changed, each in one of the two lists. */
export interface CellsReport {
  readonly done: readonly Source[];
  /** Left alone: the sheet is gone or protected, or the cell holds something else than when it was read. */
  readonly left: readonly Source[];
}

/** What is asked of a cell takes less than a kilobyte either way, and Excel on the web stops at 5 MB. */
const CELLS_AT_ONCE = 500;

/**
 * Changes single cells of people's own sheets, their formats untouched. A cell that holds something else by now, or a formula, is
 * left alone. Round trips: 1 for the sheets, and 2 for every 500 cells.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellsReport> {
  const sheets = await openSheets(context, changes);
  const done: Source[] = [];
  const left = changes.filter(({ source }) => !sheets.has(source.sheet ?? '')).map(({ source }) => source);
  const here = changes.filter(({ source }) => sheets.has(source.sheet ?? ''));
  for (let from = 0; from < here.length; from += CELLS_AT_ONCE) {
    const asked = here.slice(from, from + CELLS_AT_ONCE).flatMap((change) => {
      const range = sheets.get(change.source.sheet ?? '')?.getRange(change.source.cell);
      range?.load('values,formulas');
      return range === undefined ? [] : [{ change, range }];
    });
    await context.sync();
    for (const { change, range } of asked) {
      if (stillHolds(range, change)) {
        range.values = [[entryOf(change.to)]];
        done.push(change.source);
      } else left.push(change.source);
    }
    await context.sync();
    for (const { range } of asked) range.untrack();
  }
  return { done, left };
}

/** The sheets that are there and not protected, by name. */
async function openSheets(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const asked = [...new Set(changes.map(({ source }) => source.sheet ?? ''))].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('protection/protected');
    return { name, sheet };
  });
  await context.sync();
  const open = asked.filter(({ sheet }) => !sheet.isNullObject && !sheet.protection.protected);
  return new Map(open.map(({ name, sheet }) => [name, sheet]));
}

function stillHolds(range: Excel.Range, { from }: CellChange): boolean {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return false;
  return value === (from ?? '');
}

/** Excel takes an entry that begins otherwise than with a letter for a number, a date or a formula: the apostrophe says text. */
function entryOf(to: CellChange['to']): string | number {
  if (typeof to !== 'string') return to ?? '';
  return /^\p{L}/u.test(to) && !/^(?:true|false)$/i.test(to) && !/^\p{L}{3,9}[\s-]\d/u.test(to)
    ? to
    : `'${to}`;
}
