import type { PlacedSheet } from '../placedSheet';
import type { PlannedSheet } from './writeCells';

/**
 * Works our sheets out in a workbook that calculates only when a person asks for it: each after those that its formulas
 * point at, so that no sum is of figures that are still to come. The council's own sheets wait for the person, as they were
 * set to. (Excel.Worksheet.calculate, ExcelApi 1.6)
 */
export function calculateSheets(sheets: readonly PlannedSheet[]): void {
  const order = calculationOrder(sheets.map(({ plan }) => plan.placed));
  for (const at of order) sheets[at]?.sheet.calculate(true);
}

/** Positions of the sheets, those that others point at first. */
export function calculationOrder(sheets: readonly PlacedSheet[]): number[] {
  const order: number[] = [];
  const begun = new Set<number>();
  const visit = (at: number): void => {
    if (begun.has(at)) return;
    begun.add(at);
    for (const needed of pointedAt(sheets, at)) visit(needed);
    order.push(at);
  };
  sheets.forEach((_, at) => visit(at));
  return order;
}

function pointedAt(sheets: readonly PlacedSheet[], from: number): number[] {
  const formulas = sheets[from]?.rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])) ?? [];
  return sheets.flatMap(({ name }, at) => {
    const prefixes = [`${name}!`, `'${name.replaceAll("'", "''")}'!`];
    const points = formulas.some((formula) => prefixes.some((prefix) => formula.includes(prefix)));
    return points && at !== from ? [at] : [];
  });
}
