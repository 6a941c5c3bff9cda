import type { CellValue, FormatClass } from '../workbook/grid';
import { assign } from './assign';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { readMoney } from './cells/readMoney';
import { settleAnswers } from './columnAnswer';
import { settledColumn } from './columnReader';
import type { Field, TableKind, TwoSides } from './kind';
import { likeness } from './words';

/** A column under a candidate header, with some of its cells. */
export interface Column {
  readonly header: string;
  readonly column: number;
  readonly sample: readonly { readonly value: CellValue; readonly format: FormatClass }[];
  readonly system1904: boolean;
}

export interface MatchedColumn {
  readonly field: string;
  readonly header: string;
  readonly column: number;
  readonly confidence: number;
  /** The field that the column would have been otherwise, where that was nearly as likely. */
  readonly runnerUp: string | null;
}

/** Below this a column is not taken for the field at all. */
const LEAST = 0.5;
/** A field that gives way falls behind the last of another field's words by more than a question's width. */
const LESSER = 0.8;
/** Two readings this close deserve a question. */
const CLOSE = 0.06;

/** Fields to columns, one to one, by what the headers say and what the columns hold; the best set as a whole. */
export function matchColumns(kind: TableKind, columns: readonly Column[]): MatchedColumn[] {
  const fields = Object.entries(kind.fields);
  const settled = settleAnswers(kind.answers ?? [], columns);
  const worth = fields.map(([name, field]) =>
    columns.map((column) => settled(name, column.column) ?? confidence(field, column)),
  );
  const matched = assign(worth).flatMap((at, row) => {
    const column = columns[at];
    const name = fields[row]?.[0];
    if (!column || name === undefined) return [];
    const own = worth[row]?.[at] ?? 0;
    return [
      {
        field: name,
        header: column.header,
        column: column.column,
        confidence: own,
        runnerUp: runnerUp(worth, fields, row, at),
      },
    ];
  });
  return withoutSum(kind.sides, matched);
}

/** Debit and credit tell more than a column beside them that is called gross or total. */
function withoutSum(sides: TwoSides | undefined, matched: MatchedColumn[]): MatchedColumn[] {
  const has = (field: string): boolean => matched.some((match) => match.field === field);
  return sides && has(sides.plus) && has(sides.minus)
    ? matched.filter(({ field }) => field !== sides.field)
    : matched;
}

function confidence(field: Field, column: Column): number {
  const named = Math.max(nameConfidence(field, column.header), cellsConfidence(field, column));
  if (named < LEAST) return 0;
  const held = contentConfidence(field, column);
  const both = named * (0.7 + 0.3 * held) * (field.lesser ? LESSER : 1);
  return held < 0.2 || both < LEAST ? 0 : Math.round(both * 1000) / 1000;
}

/** Earlier synonyms are the better ones, so that "Net" wins over "Gross" where both stand. */
function nameConfidence(field: Field, header: string): number {
  let top = formConfidence(field, header);
  field.synonyms.forEach((words, rank) => {
    top = Math.max(top, likeness(header, words) - Math.min(rank, 20) * 0.006);
  });
  for (const words of field.not) if (likeness(header, words) >= top - 0.05) return 0;
  return Math.max(0, top);
}

/** A heading of the field's form is nearly as good as one of its words; a later year is worth a shade more. */
function formConfidence(field: Field, header: string): number {
  const match = field.form?.exec(header.toLowerCase());
  return match ? 0.8 + Math.max(0, Number(match.groups?.year ?? 0) - 1900) / 1000 : 0;
}

/** A column nearly all of whose cells can be no other field's: a heading of the field's own words is still better. */
function cellsConfidence(field: Field, column: Column): number {
  const { cells } = field;
  if (!cells) return 0;
  const filled = column.sample.filter(({ value }) => !isBlank(value) && !isFiller(value));
  const fitting = filled.filter(({ value }) => typeof value === 'string' && cells.test(value.trim())).length;
  return fitting > 0 && fitting >= 0.9 * filled.length ? 0.85 : 0;
}

/** The share of filled cells that can be read as the field's type; a column without any speaks neither way. */
function contentConfidence(field: Field, column: Column): number {
  const filled = column.sample.filter(({ value }) => !isBlank(value) && !isFiller(value));
  if (filled.length === 0) return 0.6;
  if (field.type === 'text') return textConfidence(filled.map(({ value }) => value));
  const { read, why } = settledColumn(field.type, {
    header: column.header,
    values: filled.map(({ value }) => value),
    system1904: column.system1904,
  });
  let held = 0;
  for (const { value, format } of filled) {
    if (read(value, format) !== undefined) held += 1;
    // Euros are money too, though a person has to say how many pounds they are.
    else if (why(value, format) !== null) held += 0.5;
  }
  return held / filled.length;
}

/** Names and descriptions are words; a column of bare numbers is more likely a code. */
function textConfidence(values: readonly CellValue[]): number {
  const words = values.filter(
    (value) => typeof value === 'string' && readMoney(value) === undefined && plainText(value) !== null,
  );
  return 0.55 + 0.45 * (words.length / values.length);
}

function runnerUp(
  worth: readonly (readonly number[])[],
  fields: readonly (readonly [string, Field])[],
  row: number,
  at: number,
): string | null {
  const own = worth[row]?.[at] ?? 0;
  let name: string | null = null;
  let top = own - CLOSE;
  worth.forEach((line, other) => {
    const value = line[at] ?? 0;
    if (other !== row && value > top) {
      top = value;
      name = fields[other]?.[0] ?? null;
    }
  });
  return name;
}
