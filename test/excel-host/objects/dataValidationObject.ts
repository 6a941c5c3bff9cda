import type { ApiObject, RangeTarget } from '../apiObject';
import { overlaps } from '../area';
import { invalidArgument } from '../hostError';

/** Excel.DataValidation (ExcelApi 1.8). Setting a rule replaces what overlaps it. */
export function dataValidationObject({ sheet, area }: RangeTarget): ApiObject {
  const others = () => sheet.validations.filter((one) => !overlaps(one.area, area));
  const own = () => sheet.validations.find((one) => overlaps(one.area, area));
  return {
    type: 'DataValidation',
    scalars: {
      Rule: {
        get: () => own()?.rule ?? null,
        set: (rule) => {
          sheet.demandUnprotected();
          demandShortList(rule);
          sheet.validations = [...others(), { area, rule }];
        },
      },
      ErrorAlert: { set: () => sheet.demandUnprotected() },
      IgnoreBlanks: { set: () => sheet.demandUnprotected() },
    },
    methods: {
      Clear: () => {
        sheet.demandUnprotected();
        sheet.validations = others();
      },
    },
  };
}

/** A list written out in the rule holds at most 255 characters; longer ones are refused or break the file. */
function demandShortList(rule: unknown): void {
  const list = typeof rule === 'object' && rule !== null && 'list' in rule ? rule.list : null;
  const source = typeof list === 'object' && list !== null && 'source' in list ? list.source : null;
  if (typeof source !== 'string' || source === '') throw invalidArgument('validation without a list source');
  if (!source.startsWith('=') && source.length > 255)
    throw invalidArgument(`list of ${source.length} characters`);
}
