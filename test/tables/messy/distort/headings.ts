import type { Dice } from '../dice';
import type { PlainColumn, PlainTable } from '../plainTable';

/** What happens to headings, and to the order of columns, before a table is set out. */
export type TableDistortion = (table: PlainTable, dice: Dice) => PlainTable;

export const shuffledColumns: TableDistortion = (table, dice) => ({
  ...table,
  columns: dice.shuffle(table.columns),
});

/** One slip in every word of five letters or more; names that a machine gave ("laname21") have none. */
export const misspeltHeadings: TableDistortion = (table, dice) =>
  headed(table, (heading) => heading.replace(/\b[A-Za-z]{5,}\b/g, (word) => slipped(word, dice)));

export const noisyHeadings: TableDistortion = (table, dice) => {
  const noise = dice.pick(NOISES);
  return headed(table, (heading) => noise(heading, dice));
};

/** A column whose heading says something other than what it holds. */
export const lyingHeading: TableDistortion = (table, dice) => {
  const lies = LIES.filter((lie) => lie.fits(table));
  return lies.length === 0 ? table : dice.pick(lies).tell(table, dice);
};

function headed(table: PlainTable, change: (heading: string) => string): PlainTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, heading: change(column.heading) })),
  };
}

const ROW_BELOW: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  i: 'o',
  o: 'p',
  u: 'y',
  t: 'r',
  n: 'm',
  s: 'd',
  r: 't',
};

function slipped(word: string, dice: Dice): string {
  const at = dice.whole(1, word.length - 2);
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (ROW_BELOW[letter] ?? 'e') + word.slice(at + 1),
    ...(letter === next ? [] : [word.slice(0, at) + next + letter + word.slice(at + 2)]),
  ];
  return dice.pick(slips);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const wordsOf = (heading: string): string[] => heading.match(/[A-Za-z0-9%£]+/g) ?? [heading];

const NOISES: readonly ((heading: string, dice: Dice) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => wordsOf(heading).join('_').toLowerCase(),
  (heading) => wordsOf(heading).join('_').toUpperCase(),
  (heading) => wordsOf(heading).map(capital).join(''),
  (heading) => wordsOf(heading).map(capital).join('.'),
  (heading, dice) => heading + dice.pick([':', '*', ' :', ' *', '.', ' (see note 1)', ' ']),
  (heading) => heading.replaceAll(' ', '  '),
  (heading) => ` ${heading.replaceAll(' ', '\u00a0')}`,
  (heading) => heading.replaceAll(' ', '\n'),
  (heading) => heading.replaceAll(' ', '_x000D_\n'),
  (heading) => `"${heading}"`,
];

interface Lie {
  fits(table: PlainTable): boolean;
  tell(table: PlainTable, dice: Dice): PlainTable;
}

const LIES: readonly Lie[] = [
  {
    fits: (table) =>
      has(table, 'supplier') &&
      !table.columns.some((column) => /supp|vend|cred/i.test(column.heading) && column.field !== 'supplier'),
    tell: (table, dice) =>
      renamed(
        table,
        'supplier',
        dice.pick(['Supplier ID', 'Supplier No', 'Supplier ID(T)', 'Vendor ID', 'Supplier Ref']),
      ),
  },
  {
    fits: (table) => has(table, 'date') && table.kind === 'ledger',
    tell: (table, dice) =>
      joined(renamed(table, 'date', dice.pick(['Payment Date', 'Transaction Date'])), 'Date', dice, [
        'Paid by BACS',
        'See remittance',
        'Run 3',
      ]),
  },
  {
    fits: (table) => has(table, 'supplier') && table.kind === 'ledger',
    tell: (table, dice) =>
      joined(
        renamed(table, 'supplier', dice.pick(['Supplier Name', 'Vendor Name', 'Payee'])),
        'Supplier',
        dice,
        ['104418', '220931', '318842', '400127'],
      ),
  },
  {
    fits: (table) => has(table, 'amount') && table.kind === 'ledger',
    tell: (table, dice) => joined(table, 'Payment', dice, ['Full', 'Part', 'Final']),
  },
];

const has = (table: PlainTable, field: string): boolean =>
  table.columns.some((column) => column.field === field);

function renamed(table: PlainTable, field: string, heading: string): PlainTable {
  return {
    ...table,
    columns: table.columns.map((column) => (column.field === field ? { ...column, heading } : column)),
  };
}

function joined(table: PlainTable, heading: string, dice: Dice, says: readonly string[]): PlainTable {
  const values = Array.from({ length: table.rows }, () => dice.pick(says));
  const column: PlainColumn = { field: null, mayBe: [], heading, holds: 'text', values };
  const at = dice.whole(0, table.columns.length);
  return { ...table, columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)] };
}
