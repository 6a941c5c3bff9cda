import { say } from '../core/messages';
import { sourceOfArea, type Grid } from '../workbook/grid';
import { isBlank } from './cells/plainText';
import type { TableKind } from './kind';
import type { UnknownTable } from './readTable';

/** A sheet that holds cells but no table of any kind, with the reason; nothing for an empty sheet. */
export function unknown(grid: Grid, kinds: readonly TableKind[]): UnknownTable[] {
  const right = Math.max(0, ...grid.rows.map((row) => row.length)) - 1;
  const rows = grid.rows.filter((row) => row.some((value) => !isBlank(value))).length;
  if (rows === 0 || right < 0) return [];
  const area = { top: 0, left: 0, bottom: grid.rows.length - 1, right };
  return [
    {
      kind: null,
      grid,
      area,
      rows,
      findings: [
        {
          rule: 'tables.unknown',
          strength: 'hint',
          message: say.tables.unknown({
            name: grid.sheet ?? grid.file,
            kinds: kinds.map((kind) => kind.called),
          }),
          source: sourceOfArea(grid, area),
        },
      ],
    },
  ];
}
