import { isRegisterSetting, type RegisterSetting } from '../register/registerSettings';
import type { choicesKind } from '../limits/kinds';
import { plainText } from '../tables/cells/plainText';
import { sourceOf, type ReadTable } from '../tables/readTable';

type ChoicesTable = ReadTable<typeof choicesKind>;

/** What people recorded about the register, out of the tables that hold every choice. */
export function recordedSettings(tables: readonly ChoicesTable[]): RegisterSetting[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ row, standing, record }) => {
      const { setting, chosenBy, date, reason } = record;
      const value = plainText(record.value);
      if (standing !== 'used' || setting === null || value === null || !isRegisterSetting(setting)) return [];
      const source = sourceOf(table, row, 'value');
      return [{ setting, value, by: chosenBy, on: date, why: reason, source }];
    }),
  );
}

/** The same tables without those rows: what is left is about the limits. */
export function withoutRegisterSettings(tables: readonly ChoicesTable[]): ChoicesTable[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ record }) => record.setting === null || !isRegisterSetting(record.setting)),
  }));
}
