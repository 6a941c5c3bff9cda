import type { ApiObject, RangeTarget, Scalar } from '../apiObject';
import { cellCountOf } from '../area';
import { invalidArgument } from '../hostError';

/** Excel.RangeFormat: what is set is kept per cell; column widths per column. */
export function formatObject(target: RangeTarget): ApiObject {
  const look = (name: string): Scalar => lookScalar(target, name);
  return {
    type: 'RangeFormat',
    scalars: {
      WrapText: look('WrapText'),
      VerticalAlignment: look('VerticalAlignment'),
      HorizontalAlignment: look('HorizontalAlignment'),
      IndentLevel: look('IndentLevel'),
      ColumnWidth: {
        get: () => target.sheet.columnWidths.get(target.area.left) ?? null,
        set: (width) => widen(target, width),
      },
    },
    navigation: {
      Fill: () => ({
        type: 'RangeFill',
        scalars: { Color: look('Fill.Color') },
        methods: { Clear: () => setLook(target, 'Fill.Color', undefined) },
      }),
      Borders: () => bordersObject(target),
      Font: () => ({
        type: 'RangeFont',
        scalars: {
          Bold: look('Font.Bold'),
          Color: look('Font.Color'),
          Name: look('Font.Name'),
          Size: look('Font.Size'),
        },
      }),
    },
  };
}

/** Excel.RangeBorderCollection: a line between rows or columns needs two of them. */
function bordersObject(target: RangeTarget): ApiObject {
  const { area } = target;
  return {
    type: 'RangeBorderCollection',
    scalars: {},
    item: (side) => {
      const hasNone =
        (side === 'InsideVertical' && area.left === area.right) ||
        (side === 'InsideHorizontal' && area.top === area.bottom);
      if (hasNone) throw invalidArgument(`border ${side}`);
      return {
        type: 'RangeBorder',
        scalars: {
          Style: lookScalar(target, `Border.${side}.Style`),
          Color: lookScalar(target, `Border.${side}.Color`),
        },
      };
    },
  };
}

function lookScalar(target: RangeTarget, name: string): Scalar {
  const { sheet, area } = target;
  return {
    get: () => sheet.cell(area.top, area.left)?.look[name] ?? null,
    set: (value) => setLook(target, name, value),
  };
}

function setLook({ sheet, area }: RangeTarget, name: string, value: unknown): void {
  sheet.demandUnprotected();
  if (cellCountOf(area) > 1_000_000) throw invalidArgument('formats are kept per cell: name a smaller range');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.touch(row, column);
      const { [name]: _replaced, ...others } = cell.look;
      cell.look = value === undefined ? others : { ...others, [name]: value };
    }
  }
}

/** In points, as Excel.RangeFormat.columnWidth has it. */
function widen({ sheet, area }: RangeTarget, width: unknown): void {
  sheet.demandUnprotected();
  if (typeof width !== 'number' || width < 0 || area.right - area.left > 1000)
    throw invalidArgument('column width');
  for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, width);
}
