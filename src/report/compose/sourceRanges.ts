import { cellName, cellPosition, type Source } from '../../core/source';

/**
 * Sources in few words, none lost: cells of one column that follow each other become a range.
 * "council-workbook.xlsx, Ledger!H20:H23, H30; Visits!C5".
 */
export function sourceRanges(sources: readonly Source[]): string {
  const files = groupBy(sources, (source) => source.file);
  return [...files].map(([file, own]) => `${file}, ${cellRanges(own)}`).join('; ');
}

/** The same as sources of their own, each a cell or a range: "H20:H23". */
export function asRanges(sources: readonly Source[]): Source[] {
  return [...groupBy(sources, ({ file }) => file)].flatMap(([file, own]) =>
    [...groupBy(own, ({ sheet }) => sheet)].flatMap(([sheet, cells]) =>
      rangesOf(cells).map((cell) => ({ file, sheet, cell })),
    ),
  );
}

/** The same without the file, for sources that are all in one. */
export function cellRanges(sources: readonly Source[]): string {
  const sheets = groupBy(sources, (source) => source.sheet);
  return [...sheets]
    .map(([sheet, own]) => `${sheet === null ? '' : `${sheet}!`}${cellsText(own)}`)
    .join('; ');
}

function cellsText(sources: readonly Source[]): string {
  return rangesOf(sources).join(', ');
}

function rangesOf(sources: readonly Source[]): string[] {
  const cells = [...new Set(sources.map((source) => source.cell))];
  const placed = cells.flatMap((name) => {
    const position = cellPosition(name);
    return position === null ? [] : [position];
  });
  const others = cells.filter((name) => cellPosition(name) === null);
  placed.sort((one, other) => one.column - other.column || one.row - other.row);
  return [...runsOfRows(placed), ...others];
}

function runsOfRows(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const ranges: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of cells) {
    const open = ranges.at(-1);
    if (open?.column === column && open.last + 1 === row) open.last = row;
    else ranges.push({ column, first: row, last: row });
  }
  return ranges.map(({ column, first, last }) =>
    first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`,
  );
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
