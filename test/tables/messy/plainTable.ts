import type { Dice } from './dice';

/**
 * A table as its maker meant it, before anything happens to it: what each column is and what each record says. Money is in
 * pence, a date is "2018-11-05", everything else is text or a number.
 */
export interface PlainTable {
  readonly kind: string;
  /** A title that such a table carries: the name of the sheet, or a line above it. */
  readonly title: string;
  /** Fields that must be found and read right wherever the table has them. */
  readonly key: readonly string[];
  /** Fields that must be read right where they are found. */
  readonly told: readonly string[];
  readonly columns: readonly PlainColumn[];
  readonly rows: number;
}

export interface PlainColumn {
  /** What the column is; null where no field of the kind is meant. */
  readonly field: string | null;
  /** Fields for which a careful person might take it too, and be no further from the truth. */
  readonly mayBe: readonly string[];
  readonly heading: string;
  readonly holds: Holds;
  readonly values: readonly True[];
}

/** `code` is text that may look like a number; `plain` is a number that is nothing else. */
export type Holds = 'text' | 'code' | 'money' | 'date' | 'count' | 'plain';
export type True = string | number | null;

/** One kind of table as councils make it: what a row says, and how its columns are headed. */
export interface Shape {
  readonly kind: string;
  readonly titles: readonly string[];
  readonly key: readonly string[];
  readonly told: readonly string[];
  readonly rows: readonly [least: number, most: number];
  /** Everything that can be said of one record; columns choose from it. */
  row(dice: Dice, at: number): Readonly<Record<string, True>>;
  readonly columns: readonly ColumnChoice[];
  /** A choice of columns that makes a table of this kind at all. */
  enough(chosen: ReadonlySet<string>): boolean;
}

export interface ColumnChoice {
  /** Which part of the row it shows. */
  readonly of: string;
  readonly field: string | null;
  readonly mayBe?: readonly string[];
  readonly holds: Holds;
  /** In which share of the tables it stands, 0 to 1. */
  readonly share: number;
  readonly with?: string;
  readonly without?: string;
  readonly headings: readonly Heading[];
}

/** A heading, and the other fields that it may be taken for without fault. */
export type Heading = string | readonly [heading: string, ...mayBe: string[]];

/** Headings as a list that can be read on one line: "Supplier | Payee | Vendor Name". */
export function heads(list: string): readonly string[] {
  return list.split('|').map((heading) => heading.trim().replace(/\s+/g, ' '));
}

export function plainTable(shape: Shape, dice: Dice): PlainTable {
  const count = dice.whole(...shape.rows);
  const rows = Array.from({ length: count }, (_, at) => shape.row(dice, at));
  return {
    kind: shape.kind,
    title: dice.pick(shape.titles),
    key: shape.key,
    told: shape.told,
    rows: count,
    columns: chosenColumns(shape, dice).map((choice) => {
      const [heading, ...mayBe] = asHeading(dice.pick(choice.headings));
      return {
        field: choice.field,
        mayBe: [...(choice.mayBe ?? []), ...mayBe],
        heading,
        holds: choice.holds,
        values: rows.map((row) => row[choice.of] ?? null),
      };
    }),
  };
}

function chosenColumns(shape: Shape, dice: Dice): readonly ColumnChoice[] {
  for (;;) {
    const shares = new Map(shape.columns.map((choice) => [choice.of, choice.share]));
    const chosen = new Set([...shares].filter(([, share]) => dice.chance(share)).map(([of]) => of));
    if (shape.enough(chosen)) {
      return shape.columns.filter(
        (choice) =>
          chosen.has(choice.of) &&
          (choice.with === undefined || chosen.has(choice.with)) &&
          (choice.without === undefined || !chosen.has(choice.without)),
      );
    }
  }
}

function asHeading(heading: Heading): readonly [string, ...string[]] {
  return typeof heading === 'string' ? [heading] : heading;
}
