import { assign } from './assign';
import type { Column, MatchedColumn } from './column';
import { settleAnswers } from './columnAnswer';
import { cellsConfidence, contentConfidence, contentOf } from './columnContent';
import { headingConfidence, lookOf } from './headingConfidence';
import type { Field, TableKind, TwoSides } from './kind';

/** Below this a column is not taken for the field at all. */
const LEAST = 0.5;
/** A field that gives way falls behind the last of another field's words by more than a question's width. */
const LESSER = 0.8;
/** Two readings this close deserve a question. */
const CLOSE = 0.06;
/** A column that holds next to nothing of the field's type is not the field, whatever it is called. */
const HELD = 0.2;
/** Words where the heading says a code: nearly every cell must be. */
const GIVES_THE_LIE = 0.8;
/** A heading that the cells give the lie counts for less than one that they bear out. */
const LYING = 0.8;

/** Fields to columns, one to one, by what the headers say and what the columns hold; the best set as a whole. */
export function matchColumns(kind: TableKind, columns: readonly Column[]): MatchedColumn[] {
  const fields = Object.entries(kind.fields);
  const settled = settleAnswers(kind.answers ?? [], columns);
  const worth = fields.map(([name, field]) =>
    columns.map((column) => settled(name, column.column) ?? confidence(field, column)),
  );
  giveUpLoneSide(kind, fields, worth);
  preferOwnCells(fields, columns, worth);
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

/** A debit without a credit beside it is only another word for the amount. */
function giveUpLoneSide(
  { sides }: TableKind,
  fields: readonly (readonly [string, Field])[],
  worth: number[][],
): void {
  if (!sides) return;
  const lines = [sides.plus, sides.minus].map((side) => fields.findIndex(([name]) => name === side));
  if (lines.every((line) => worth[line]?.some((one) => one > 0) === true)) return;
  for (const line of lines) worth[line]?.fill(0);
}

/** Where the cells of one column can be no other field's, a column that is only called like the field gives way to it. */
function preferOwnCells(
  fields: readonly (readonly [string, Field])[],
  columns: readonly Column[],
  worth: number[][],
): void {
  fields.forEach(([, field], at) => {
    const fitting = columns.map((column) => cellsConfidence(field, column) > 0);
    if (!fitting.includes(true)) return;
    worth[at] = (worth[at] ?? []).map((own, column) => (fitting[column] ? own : own * CALLED_ALIKE));
  });
}

const CALLED_ALIKE = 0.8;

/** Debit and credit tell more than a column beside them that is called gross or total. */
function withoutSum(sides: TwoSides | undefined, matched: MatchedColumn[]): MatchedColumn[] {
  const has = (field: string): boolean => matched.some((match) => match.field === field);
  return sides && has(sides.plus) && has(sides.minus)
    ? matched.filter(({ field }) => field !== sides.field)
    : matched;
}

function confidence(field: Field, column: Column): number {
  const heading = headingConfidence(field, column);
  const named = Math.max(heading.named, cellsConfidence(field, column));
  if (named < LEAST) return 0;
  const lies = heading.asCode && contentOf(column).words >= GIVES_THE_LIE;
  if (heading.asCode && !lies) return 0;
  const held = contentConfidence(field, lookOf(field), column);
  const weight = (lies ? LYING : 1) * (field.lesser ? LESSER : 1);
  const both = named * weight * (0.7 + 0.3 * held);
  return held < HELD || both < LEAST ? 0 : Math.round(both * 1000) / 1000;
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
