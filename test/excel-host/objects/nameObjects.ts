import { isApiObject, textOf, type ApiObject, type Argument } from '../apiObject';
import { addressOf } from '../area';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import type { HostName, HostSheet } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';

/** Excel.NamedItemCollection of the workbook (`sheet` null) or of one sheet. Hidden names are listed too. */
export function nameCollection(
  workbook: HostWorkbook,
  names: HostName[],
  sheet: HostSheet | null,
): ApiObject {
  const find = (key: string) => names.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return {
    type: 'NamedItemCollection',
    scalars: {},
    items: () => names.map((named) => nameObject(workbook, names, named, sheet)),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`name ${key}`);
      return nameObject(workbook, names, found, sheet);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const found = find(textOf(key, 'name'));
        return found ? nameObject(workbook, names, found, sheet) : null;
      },
      Add: (name, reference) => {
        workbook.demandWritable('a new name');
        const named: HostName = {
          name: demandName(textOf(name, 'name')),
          formula: formulaOf(reference),
          visible: true,
        };
        const tables = sheet ? [] : workbook.allTables().map(({ table }) => table.name.toLowerCase());
        if (find(named.name) || tables.includes(named.name.toLowerCase()))
          throw itemAlreadyExists(`name ${named.name}`);
        names.push(named);
        return nameObject(workbook, names, named, sheet);
      },
    },
  };
}

/** Excel.NamedItem. */
function nameObject(
  workbook: HostWorkbook,
  names: HostName[],
  named: HostName,
  sheet: HostSheet | null,
): ApiObject {
  return {
    type: 'NamedItem',
    scalars: {
      Name: { get: () => named.name },
      Formula: {
        get: () => named.formula,
        set: (formula) => {
          workbook.demandWritable(`name ${named.name}`);
          named.formula = formulaOf(formula);
        },
      },
      Visible: {
        get: () => named.visible,
        set: (visible) => {
          workbook.demandWritable(`name ${named.name}`);
          if (typeof visible !== 'boolean') throw invalidArgument('visible');
          named.visible = visible;
        },
      },
      Scope: { get: () => (sheet ? 'Worksheet' : 'Workbook') },
    },
    methods: { Delete: () => void names.splice(names.indexOf(named), 1) },
  };
}

/** Letters, digits, dots and underscores, not a cell address. Source: support.microsoft.com "Names in formulas". */
function demandName(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^([a-z]{1,3}\d+|r|c)$/i.test(name)) {
    throw invalidArgument(`name ${name}`);
  }
  return name;
}

function formulaOf(reference: Argument): string {
  if (isApiObject(reference) && reference.range) {
    const { sheet, area } = reference.range;
    return `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area)}`;
  }
  const formula = textOf(reference, 'reference');
  return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
}
