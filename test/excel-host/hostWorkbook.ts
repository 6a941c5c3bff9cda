import type { Area } from '../../src/workbook/grid';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from './hostError';
import { HostSheet, type HostCell, type HostName, type HostTable } from './hostSheet';

/** Answers the value of a formula that was just entered; undefined means 0. The in-memory Excel does not calculate. */
export type Calculator = (
  sheet: string,
  row: number,
  column: number,
  formula: string,
) => HostCell['value'] | undefined;

/** Something that people and add-ins are told of. */
export type HostEvent =
  | { readonly kind: 'changed'; readonly sheet: HostSheet; readonly by: 'person' | 'coAuthor' | 'addIn' }
  | { readonly kind: 'selected'; readonly sheet: HostSheet };

/** The whole workbook in memory. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  activeSheet: HostSheet | null = null;
  selection: { readonly sheet: HostSheet; readonly area: Area } | null = null;
  calculate: Calculator = () => undefined;
  /** In `Manual` a formula shows 0 until its sheet is calculated: sterner than Excel, which works out what is entered. */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculationState: 'Done' | 'Calculating' | 'Pending' = 'Done';
  /** "Protect Workbook": no sheet can be added, renamed, moved or deleted. */
  structureProtected = false;
  /** Open for viewing alone: every change is refused. */
  readOnly = false;
  /** Cells whose values were read, each time that they were. */
  valuesRead = 0;
  /** Kinds of event that somebody registered for, and what is still to be told. */
  readonly heard = new Set<HostEvent['kind']>();
  readonly untold: HostEvent[] = [];
  private lastId = 0;

  addSheet(name: string): HostSheet {
    this.demandSheetName(name);
    const sheet: HostSheet = new HostSheet(this, this.nextId('0000000'), name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** By name or by id; sheets are found whatever the case of their name. */
  findSheet(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  sheet(key: string): HostSheet {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`sheet ${key}`);
    return found;
  }

  /**
   * At most 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History", and no two alike.
   * Source: support.microsoft.com "Rename a worksheet".
   */
  demandSheetName(name: string): void {
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) {
      throw invalidArgument(`sheet name ${name}`);
    }
    if (this.findSheet(name)) throw itemAlreadyExists(`sheet ${name}`);
  }

  allTables(): { sheet: HostSheet; table: HostTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /**
   * A table's name starts with a letter, an underscore or a backslash, has no space, is not a cell address, and no other
   * table or workbook name has it. Source: support.microsoft.com "Rename an Excel table".
   */
  demandTableName(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^([a-z]{1,3}\d+|r|c)$/i.test(name)) {
      throw invalidArgument(`table name ${name}`);
    }
    const taken = [
      ...this.allTables().map(({ table }) => table.name),
      ...this.names.map((named) => named.name),
    ];
    if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists(`table ${name}`);
  }

  /**
   * "AccessDenied: You cannot perform the requested operation" is what any change gets in a workbook that is open for viewing
   * alone; adding, renaming and deleting sheets get it too where the structure is protected (Excel.WorkbookProtection.protect).
   */
  demandWritable(what: string): void {
    if (this.readOnly) throw accessDenied(`${what}: open for reading only`);
  }

  demandOpenStructure(what: string): void {
    this.demandWritable(what);
    if (this.structureProtected) throw accessDenied(`${what}: the structure is protected`);
  }

  /** A formula that points at a sheet that is not there is not taken (Excel opens a window that asks for a file instead). */
  demandKnownSheets(formula: string): void {
    const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, quoted, plain] of withoutTexts.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
      if (!this.findSheet(name)) throw invalidArgument(`formula ${formula}: there is no sheet ${name}`);
    }
  }

  note(event: HostEvent): void {
    if (this.heard.has(event.kind)) this.untold.push(event);
  }

  nextId(prefix: string): string {
    this.lastId += 1;
    return `{${prefix}${this.lastId}}`;
  }
}
