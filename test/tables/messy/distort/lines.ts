import type { CellValue } from '../../../../src/workbook/grid';
import type { Dice } from '../dice';
import { aside, inParts, type Laid, type Line } from '../laid';
import { NOTHING, words, type Cell } from '../writing';

/** What happens to a table that is set out: lines above, between and below, and columns without a meaning. */
export type LaidDistortion = (one: Laid, dice: Dice) => Laid;

export const banner: LaidDistortion = (one, dice) => ({
  ...one,
  lines: [...Array.from({ length: dice.whole(1, 6) }, () => dice.pick(BANNERS)(one, dice)), ...one.lines],
});

const BANNERS: readonly ((one: Laid, dice: Dice) => Line)[] = [
  ({ table }) => aside(table.title),
  () =>
    aside(
      "SELECT t.apar_name, t.amount, t.trans_date FROM agltransact t WHERE t.client = 'AB' AND t.period BETWEEN 201801 AND 201812",
    ),
  () => aside('Report:', 'GL-204', null, 'Run date:', '05/12/2018 09:14'),
  () => aside('Period from', '201801', 'to', '201812'),
  () => aside('Company', 'AB', 'Ledger', 'AP'),
  () => aside('Amounts are shown net of VAT where it can be recovered. Some names are redacted.'),
  () => aside('Note:', 'Excludes salaries and pensions'),
  () => aside('Prepared by', 'Financial Services', 'Status', 'Final'),
  () => aside(null, 'For the year 2018/19'),
  () => aside(),
];

export const blankLines: LaidDistortion = (one, dice) => {
  const { above, header, below } = inParts(one);
  const blanks = (): Line[] => (dice.chance(0.12) ? [aside()] : []);
  const gap = Array.from({ length: dice.whole(0, 2) }, () => aside());
  return {
    ...one,
    lines: [...gap, ...above, ...gap, ...header, ...below.flatMap((line) => [line, ...blanks()])],
  };
};

export const fillers: LaidDistortion = (one, dice) => {
  const { above, header, below } = inParts(one);
  const filler = (): Line => {
    const value = dice.pick<CellValue>(
      one.medium === 'sheet' ? [{ error: '#N/A' }, '#N/A', '-'] : ['#N/A', '-', 'N/A'],
    );
    return {
      cells: one.columns.map((column) => (column ? { value, format: 'general' } : NOTHING)),
      record: null,
    };
  };
  const some = (share: number): Line[] => (dice.chance(share) ? [filler()] : []);
  const tail = Array.from({ length: dice.whole(0, 5) }, filler);
  return { ...one, lines: [...above, ...header, ...below.flatMap((line) => [line, ...some(0.1)]), ...tail] };
};

/** Cells that say nothing, in columns that are not what a record stands on. */
export const blankCells: LaidDistortion = (one, dice) => ({
  ...one,
  lines: one.lines.map((line) =>
    line.record === null
      ? line
      : {
          ...line,
          cells: line.cells.map((cell, at) => {
            const field = one.columns[at]?.field ?? null;
            if (one.columns[at]?.mayBe.some((other) => one.table.key.includes(other))) return cell;
            const spared = field !== null && [...one.table.key, ...one.table.told].includes(field);
            return spared || !dice.chance(0.1)
              ? cell
              : dice.pick([NOTHING, words('-'), words('n/a'), words(' ')]);
          }),
        },
  ),
});

export const repeatedHeader: LaidDistortion = (one, dice) => {
  const { above, header, below } = inParts(one);
  const every = dice.whole(3, 9);
  const again = header.map(({ cells }) => ({ cells, record: null }));
  const page = dice.chance(0.4) ? [aside(`Page 2 of 3`)] : [];
  return {
    ...one,
    lines: [
      ...above,
      ...header,
      ...below.flatMap((line, at) => (at > 0 && at % every === 0 ? [...page, ...again, line] : [line])),
    ],
  };
};

/** Grouping words over some of the columns, merged or not. */
export const groupedHeader: LaidDistortion = (one, dice) => {
  const { above, header, below } = inParts(one);
  const width = one.columns.length;
  if (width < 4 || header.length > 1) return one;
  const first = dice.whole(0, width - 3);
  const last = dice.whole(first + 1, width - 2);
  const label = dice.pick(['Details', 'Coding', 'For information', 'Transaction', 'Section B']);
  const over: Line = {
    cells: one.columns.map((_, at) => (at === first ? words(label) : NOTHING)),
    record: null,
    over: true,
  };
  const merged = one.medium === 'sheet' && dice.chance(0.7);
  const row = above.length;
  return {
    ...one,
    lines: [...above, over, ...header, ...below],
    merges: merged ? [...one.merges, { top: row, bottom: row, left: first, right: last }] : one.merges,
  };
};

/** Headings of several words run on to a second line; the others stand on the lower one. */
export const wrappedHeader: LaidDistortion = (one, dice) => {
  const { above, header, below } = inParts(one);
  const [only] = header;
  if (header.length > 1 || only === undefined) return one;
  const split = only.cells.map(({ value }) => {
    const all = typeof value === 'string' ? value.trim().split(/ +/) : [];
    if (all.length < 2) return [NOTHING, all[0] === undefined ? NOTHING : words(all[0])] as const;
    const at = dice.whole(1, all.length - 1);
    return [words(all.slice(0, at).join(' ')), words(all.slice(at).join(' '))] as const;
  });
  if (split.every(([upper]) => upper === NOTHING)) return one;
  const line = (which: 0 | 1): Cell[] => split.map((pair) => pair[which]);
  return {
    ...one,
    lines: [
      ...above,
      { cells: line(0), record: null, over: true },
      { cells: line(1), record: null, header: true },
      ...below,
    ],
  };
};

export const footer: LaidDistortion = (one, dice) => ({
  ...one,
  lines: [
    ...one.lines,
    ...(dice.chance(0.7) ? [aside()] : []),
    ...Array.from({ length: dice.whole(1, 3) }, () => dice.pick(FOOTERS)(one)),
  ],
});

const FOOTERS: readonly ((one: Laid) => Line)[] = [
  () => aside('End of report'),
  () => aside('Produced by Financial Services'),
  () => aside('* includes VAT that cannot be recovered'),
  () => aside('Signed', null, 'Date'),
  () => aside('Prepared by', 'Finance', 'Checked by', 'Audit'),
  () => aside('Page 1 of 1'),
  ({ table }) => aside(`Number of records: ${table.rows}`),
  ({ table }) => aside('Number of records', table.rows),
  () => aside('Notes', 'Sums under £500 are left out.'),
];

export const hidden: LaidDistortion = (one, dice) => ({
  ...one,
  hiddenRows: [dice.whole(0, one.lines.length)],
  hiddenColumns: dice.chance(0.5) ? [dice.whole(0, one.columns.length - 1)] : [],
});

export const emptyTrailing: LaidDistortion = (one, dice) =>
  widened(one, one.columns.length, dice.whole(1, 4), words(''));

export const blankColumnsBefore: LaidDistortion = (one, dice) => widened(one, 0, dice.whole(1, 3), NOTHING);

export const blankColumnInside: LaidDistortion = (one, dice) =>
  widened(one, dice.whole(1, Math.max(1, one.columns.length - 1)), 1, NOTHING);

/** A column that nobody headed: flags, or a count of lines. */
export const headlessColumn: LaidDistortion = (one, dice) => {
  const at = dice.whole(0, one.columns.length);
  const flags = dice.chance(0.5);
  const wide = widened(one, at, 1, NOTHING);
  return {
    ...wide,
    lines: wide.lines.map((line) =>
      line.record === null
        ? line
        : {
            ...line,
            cells: line.cells.map((cell, column) =>
              column !== at ? cell : flags ? words('x') : words(String(Number(line.record) + 1)),
            ),
          },
    ),
  };
};

function widened(one: Laid, at: number, by: number, cell: Cell): Laid {
  const blanks = Array.from({ length: by }, () => cell);
  return {
    ...one,
    columns: [...one.columns.slice(0, at), ...blanks.map(() => null), ...one.columns.slice(at)],
    lines: one.lines.map((line) =>
      line.record === null && line.header !== true && line.over !== true && at > 0 && line.cells.length <= at
        ? line
        : { ...line, cells: [...padded(line.cells, at), ...blanks, ...line.cells.slice(at)] },
    ),
    merges: one.merges.map((area) => ({
      ...area,
      left: area.left + (area.left >= at ? by : 0),
      right: area.right + (area.right >= at ? by : 0),
    })),
    hiddenColumns: one.hiddenColumns.map((column) => column + (column >= at ? by : 0)),
  };
}

function padded(cells: readonly Cell[], length: number): Cell[] {
  return Array.from({ length }, (_, at) => cells[at] ?? NOTHING);
}
