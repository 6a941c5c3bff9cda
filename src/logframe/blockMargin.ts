import type { Area } from '../workbook/grid';
import { numberIn, poundsIn } from './amountIn';
import type { HeadingColumn } from './headingColumn';
import { itemsInCell } from './listInCell';
import type { Inputs } from './inputs';
import type { Statement } from './logframe';
import type { SheetCell, SheetCells } from './sheetCells';

/** What a cell inside a block announces. */
export type Key =
  'source' | 'planned' | 'achieved' | 'weight' | 'riskRating' | 'risks' | 'inputsMoney' | 'inputsPeople';

/** A cell that announces the value beside or below it. */
export interface KeyedCell {
  readonly key: Key;
  readonly cell: SheetCell;
  /** The cell of the value; the announcing one itself where it says both: "Source: annual report". */
  readonly value: SheetCell | null;
  readonly text: string;
}

const KEYS: readonly (readonly [Key, RegExp])[] = [
  ['source', /^(?:sources?|means of verification|mov)\s*(?:$|:\s*)/i],
  ['planned', /^planned$/i],
  ['achieved', /^(?:achieved|actual)$/i],
  ['weight', /^(?:impact |output )?weight(?:ing)?\s*(?:\(%\)|%)?\s*(?:$|:\s*)/i],
  ['riskRating', /^(?:output )?risk rating\s*(?:$|:\s*)/i],
  ['risks', /^(?:key )?risks?\s*(?:$|:\s*)/i],
  ['inputsMoney', /^inputs\s*\(£\)\s*$/i],
  ['inputsPeople', /^inputs\s*\((?:hr|people|staff|fte)\)\s*$/i],
];

/** What stands in the margin of a block, taken out of the free cells. */
export interface BlockMargin {
  readonly keyed: readonly KeyedCell[];
  readonly weight: string | null;
  readonly riskRating: string | null;
  readonly inputs: Inputs | null;
  readonly statedRisks: readonly Statement[];
}

export function blockMargin(
  cells: SheetCells,
  area: Area,
  indicatorAt: HeadingColumn,
  free: Set<SheetCell>,
): BlockMargin {
  const announcing = [...free].flatMap((cell) => {
    const found = KEYS.find(([, pattern]) => pattern.test(cell.text));
    return found === undefined ? [] : [{ cell, key: found[0], pattern: found[1] }];
  });
  for (const { cell } of announcing) free.delete(cell);
  const keyed = announcing.map(({ cell, key, pattern }): KeyedCell => {
    const inline = cell.text.replace(pattern, '').trim();
    if (inline !== '' || HEADS_A_ROW.has(key)) return { key, cell, value: null, text: inline };
    const value = valueOf(cells, area, indicatorAt, free, cell);
    if (value !== null) free.delete(value);
    return { key, cell, value, text: value?.text ?? '' };
  });
  const textOf = (key: Key) => keyed.find((found) => found.key === key && found.text !== '')?.text ?? null;
  return {
    keyed,
    weight: textOf('weight'),
    riskRating: textOf('riskRating'),
    inputs: inputsOf(cells, area, keyed, free),
    statedRisks: keyed
      .filter(({ key }) => key === 'risks')
      .flatMap(({ text, value, cell }) =>
        itemsInCell(text).map((item) => ({ text: item, source: cells.sourceOf((value ?? cell).area) })),
      ),
  };
}

/** These announce a whole row, read elsewhere. */
const HEADS_A_ROW: ReadonlySet<Key> = new Set(['planned', 'achieved', 'inputsMoney', 'inputsPeople']);

/** Beside the announcing cell, within the margin or outside it as that cell is; else below it. */
function valueOf(
  cells: SheetCells,
  area: Area,
  indicatorAt: HeadingColumn,
  free: ReadonlySet<SheetCell>,
  { area: at }: SheetCell,
): SheetCell | null {
  const inMargin = at.left < indicatorAt.left;
  const right = inMargin ? indicatorAt.left - 1 : area.right;
  const beside = right > at.right ? cells.inRow(at.top, at.right + 1, right)[0] : undefined;
  if (beside !== undefined && free.has(beside)) return beside;
  const below = at.bottom + 1 <= area.bottom ? cells.at(at.bottom + 1, at.left) : undefined;
  return below !== undefined && free.has(below) ? below : null;
}

/** Amounts stand below their headings: "INPUTS (£) | DFID (£) | Other (£) | Total (£) | DFID SHARE (%)". */
function inputsOf(
  cells: SheetCells,
  area: Area,
  keyed: readonly KeyedCell[],
  free: Set<SheetCell>,
): Inputs | null {
  const money = keyed.find(({ key }) => key === 'inputsMoney')?.cell;
  if (money === undefined) return null;
  const people = keyed.find(({ key }) => key === 'inputsPeople')?.cell;
  const columns = headed(cells, area, money, free);
  const isTotal = (header: string) => /^total/i.test(header);
  const isShare = (header: string) => /share/i.test(header);
  const staff = people === undefined ? [] : headed(cells, area, people, free);
  return {
    parts: columns
      .filter(({ header }) => !isTotal(header) && !isShare(header))
      .map(({ header, text }) => ({ funder: header, amount: poundsIn(text) })),
    total: poundsIn(columns.find(({ header }) => isTotal(header))?.text ?? ''),
    sharePercent: numberIn(columns.find(({ header }) => isShare(header))?.text ?? ''),
    fullTimeEquivalents: staff.map(({ text }) => text).find((text) => text !== '') ?? null,
    source: cells.sourceOf(money.area),
  };
}

function headed(
  cells: SheetCells,
  area: Area,
  label: SheetCell,
  free: Set<SheetCell>,
): { header: string; text: string }[] {
  return cells.inRow(label.area.top, label.area.right + 1, area.right).map((header) => {
    const below = cells.at(header.area.bottom + 1, header.area.left);
    free.delete(header);
    free.delete(below);
    return { header: header.text, text: below.text };
  });
}
