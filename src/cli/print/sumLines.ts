import { say } from '../../core/messages';
import { poundsText, penceFromPounds } from '../../core/pence';
import type { TableJson } from '../../job/contract';
import { aligned } from './aligned';
import { paragraph } from './paragraph';

/** The sum of each money column, and how the sheet's own totals compare. */
export function sumLines({ rows, totals, example, sheetTotals }: TableJson, width: number): string[] {
  const sums = Object.entries(totals).map(([field, sum]) => [say.tables.field(field), pounds(sum)]);
  if (sums.length === 0 || rows.used + rows.queried === 0) return [];
  const agreeing = sheetTotals.filter(({ agrees }) => agrees);
  const differing = sheetTotals.filter(({ agrees }) => !agrees);
  return [
    ...paragraph(say.cli.inspect.sums({ example }), { width, indent: '  ' }),
    ...aligned(
      sums.map((parts) => ({ parts, narrow: parts.join(': ') })),
      { width, indent: '    ', right: [1] },
    ),
    ...(agreeing.length > 0
      ? paragraph(say.cli.inspect.totalsAgree({ cells: agreeing.map(({ cell }) => cell) }), {
          width,
          indent: '  ',
          hang: '    ',
        })
      : []),
    ...differing.flatMap(({ cell, field, stated, ours }) =>
      paragraph(
        say.cli.inspect.totalDiffers({
          cell,
          field: say.tables.field(field),
          stated: pounds(stated),
          ours: pounds(ours),
          difference: poundsText(penceFromPounds(Number(stated) - Number(ours))),
        }),
        { width, indent: '  ', hang: '    ' },
      ),
    ),
  ];
}

function pounds(decimal: string): string {
  return poundsText(penceFromPounds(Number(decimal)));
}
