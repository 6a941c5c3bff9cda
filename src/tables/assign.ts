/**
 * The one-to-one assignment of rows to columns with the highest total worth (Hungarian method, O(n² m)). Worth 0 or less is
 * never assigned. Returns the column of each row, or -1.
 */
export function assign(worth: readonly (readonly number[])[]): number[] {
  const rows = indexesOf(worth, (line) => line.some((value) => value > 0));
  const columns = indexesOf(worth[0] ?? [], (_, column) => worth.some((line) => (line[column] ?? 0) > 0));
  const found = worth.map(() => -1);
  const inner = assignAll(rows.map((row) => columns.map((column) => worth[row]?.[column] ?? 0)));
  inner.forEach((at, line) => {
    const row = rows[line];
    if (row !== undefined && at >= 0) found[row] = columns[at] ?? -1;
  });
  return found;
}

/** Most fields have no column that could be theirs: they are left out before the work begins. */
function indexesOf<T>(list: readonly T[], is: (one: T, at: number) => boolean): number[] {
  return list.flatMap((one, at) => (is(one, at) ? [at] : []));
}

function assignAll(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return worth.map(() => -1);
  // Padding lets every row stay unassigned at no cost, so the method below always finds a full matching.
  const size = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, worth[row]?.[column] ?? 0) : 0;
  const rowOf = matchRows(rows, size, cost);
  const found = worth.map(() => -1);
  rowOf.forEach((row, column) => {
    if (row >= 0 && column < columns && (worth[row]?.[column] ?? 0) > 0) found[row] = column;
  });
  return found;
}

function matchRows(rows: number, size: number, cost: (row: number, column: number) => number): number[] {
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(size);
  const rowOf = new Array<number>(size).fill(-1);
  for (let start = 0; start < rows; start += 1) {
    const from = new Int32Array(size).fill(-1);
    const slack = new Float64Array(size).fill(Infinity);
    const done = new Uint8Array(size);
    let column = -1;
    let row = start;
    do {
      let least = Infinity;
      let next = -1;
      for (let other = 0; other < size; other += 1) {
        if (done[other]) continue;
        const reduced = cost(row, other) - (rowPrice[row] ?? 0) - (columnPrice[other] ?? 0);
        if (reduced < (slack[other] ?? Infinity)) {
          slack[other] = reduced;
          from[other] = column;
        }
        if ((slack[other] ?? Infinity) < least) {
          least = slack[other] ?? Infinity;
          next = other;
        }
      }
      rowPrice[start] = (rowPrice[start] ?? 0) + least;
      for (let other = 0; other < size; other += 1) {
        const owner = rowOf[other] ?? -1;
        if (done[other]) {
          columnPrice[other] = (columnPrice[other] ?? 0) - least;
          if (owner >= 0) rowPrice[owner] = (rowPrice[owner] ?? 0) + least;
        } else slack[other] = (slack[other] ?? 0) - least;
      }
      done[next] = 1;
      column = next;
      row = rowOf[next] ?? -1;
    } while (row >= 0);
    while (column >= 0) {
      const previous = from[column] ?? -1;
      rowOf[column] = previous >= 0 ? (rowOf[previous] ?? -1) : start;
      column = previous;
    }
  }
  return rowOf;
}
