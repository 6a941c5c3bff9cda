import { kept, type ApiObject, type RangeTarget } from '../apiObject';
import { overlaps } from '../area';
import { invalidArgument } from '../hostError';

/** Excel.ConditionalFormatCollection (ExcelApi 1.6): rules that compare the cell with a value. */
export function conditionalFormatCollection({ sheet, area }: RangeTarget): ApiObject {
  return {
    type: 'ConditionalFormatCollection',
    scalars: {},
    methods: {
      ClearAll: () => {
        sheet.demandUnprotected();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !overlaps(one.area, area));
      },
      Add: (type) => {
        sheet.demandUnprotected();
        if (type !== 'CellValue') throw invalidArgument(`conditional format of type ${String(type)}`);
        const format = { area, type, rule: null, look: {} };
        sheet.conditionalFormats.push(format);
        return conditionalFormat(format);
      },
    },
  };
}

function conditionalFormat(format: { rule: unknown; look: Record<string, unknown> }): ApiObject {
  const rule = {
    get: () => format.rule,
    set: (value: unknown) => {
      format.rule = value;
    },
  };
  return {
    type: 'ConditionalFormat',
    scalars: {},
    navigation: {
      CellValue: () => ({
        type: 'CellValueConditionalFormat',
        scalars: { Rule: rule },
        navigation: { Format: () => conditionalLook(format.look) },
      }),
    },
  };
}

function conditionalLook(look: Record<string, unknown>): ApiObject {
  return {
    type: 'ConditionalRangeFormat',
    scalars: {},
    navigation: {
      Fill: () => ({ type: 'ConditionalRangeFill', scalars: { Color: kept(look, 'Fill.Color') } }),
      Font: () => ({
        type: 'ConditionalRangeFont',
        scalars: { Color: kept(look, 'Font.Color'), Bold: kept(look, 'Font.Bold') },
      }),
    },
  };
}
