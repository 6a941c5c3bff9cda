import { printable } from '../../report/printable';
import { paragraph } from './paragraph';

export interface Alignment {
  readonly width: number;
  readonly indent: string;
  /** Parts that stand to the right of their column, from 0. */
  readonly right?: readonly number[];
}

const GAP = '  ';

export interface AlignedRow {
  readonly parts: readonly string[];
  /** The same in one sentence, for a page that is too narrow. */
  readonly narrow: string;
}

/** Rows of parts in columns where the page is wide enough for every row, else a wrapped sentence each. */
export function aligned(rows: readonly AlignedRow[], { width, indent, right = [] }: Alignment): string[] {
  const clean = rows.map(({ parts }) => parts.map(printable));
  const widths: number[] = [];
  for (const row of clean) row.forEach((part, at) => (widths[at] = Math.max(widths[at] ?? 0, part.length)));
  const room = indent.length + widths.reduce((sum, part) => sum + part + GAP.length, -GAP.length);
  if (room > width)
    return rows.flatMap(({ narrow }) => paragraph(narrow, { width, indent, hang: `${indent}  ` }));
  return clean.map((row) =>
    `${indent}${row
      .map((part, at) => (right.includes(at) ? part.padStart(widths[at] ?? 0) : part.padEnd(widths[at] ?? 0)))
      .join(GAP)}`.trimEnd(),
  );
}
