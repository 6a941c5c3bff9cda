import { readFileSync } from 'node:fs';
import ExcelJS, { type Worksheet } from 'exceljs';
import { calendarDate } from '../../src/core/calendarDate';
import { columnLetters } from '../../src/core/source';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { place } from '../../src/workbook/place';
import type { PlacedSheet } from '../../src/workbook/placedSheet';
import { SAMPLE } from '../cli/terminalFor';
import { addressOf } from '../excel-host/area';
import type { HostSheet } from '../excel-host/hostSheet';
import { openExcel } from '../excel-host/openExcel';

/** The number of the paper in a file. */
const A4 = 9;
/** In characters: a column of that width is written without one. */
const DEFAULT_WIDTH = 9;

/** How a sheet looks and prints, in words that Excel and a file share. */
interface SheetLook {
  /** By address, for each cell that the product fills and people see. */
  readonly cells: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
  readonly hidden: readonly string[];
  readonly colours: readonly string[];
  readonly lists: readonly string[];
  readonly page: Readonly<Record<string, unknown>>;
}

const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };

describe('the generated sheets of the sample workbook', () => {
  const looks = new Map<string, { inExcel: SheetLook; inFile: SheetLook }>();
  let placed: PlacedSheet[] = [];

  beforeAll(async () => {
    const sample = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'council-workbook.xlsx');
    const { sheets } = runReport([sample], options);
    placed = place(sheets);
    const { excel, host } = openExcel('Ledger');
    await excelWorkbook(excel, { file: 'open.xlsx', requirementSets: host }).write(sheets);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await writeWorkbookFile(placed)).buffer as ArrayBuffer);
    for (const sheet of placed) {
      const worksheet = file.getWorksheet(sheet.name);
      if (!worksheet) throw new Error(`no sheet ${sheet.name}`);
      looks.set(sheet.name, {
        inExcel: lookInExcel(host.workbook.sheet(sheet.name), sheet),
        inFile: lookInFile(worksheet, sheet),
      });
    }
  });

  it.each(['cells', 'widths', 'hidden', 'colours', 'lists', 'page'] as const)(
    'have the same %s in Excel as in the file',
    (part) => {
      expect(looks.size).toBeGreaterThan(14);
      for (const [name, { inExcel, inFile }] of looks) {
        expect({ name, [part]: inExcel[part] }).toEqual({ name, [part]: inFile[part] });
      }
    },
  );

  it('hold something of every kind that is compared', () => {
    const all = [...looks.values()].map(({ inFile }) => inFile);
    expect(all.flatMap(({ colours }) => colours).length).toBeGreaterThan(5);
    expect(all.flatMap(({ lists }) => lists).length).toBeGreaterThan(5);
    expect(new Set(all.flatMap(({ cells }) => Object.values(cells))).size).toBeGreaterThan(10);
    expect(all.every(({ page }) => page['paper'] === 'A4')).toBe(true);
  });
});

function lookInExcel(sheet: HostSheet, placed: PlacedSheet): SheetLook {
  const cells = seenCells(placed, (row, column) => {
    const cell = sheet.cell(row, column);
    const look = cell?.look ?? {};
    return {
      format: cell?.numberFormat,
      bold: look['Font.Bold'],
      size: look['Font.Size'],
      color: look['Font.Color'],
      fill: look['Fill.Color'],
      wrap: look['WrapText'],
      across: look['HorizontalAlignment'],
      indent: look['IndentLevel'],
    };
  });
  return {
    cells,
    widths: seenWidths(placed, (at) => ((sheet.columnWidths.get(at) ?? 0) / 0.75 - 5) / 7),
    hidden: [...sheet.hiddenColumns].sort((one, other) => one - other).map(columnLetters),
    colours: sheet.conditionalFormats.map(
      ({ area, rule, look }) =>
        `${addressOf(area)} ${text(rule, 'formula1').slice(1)} ${String(look['Font.Color'])} ${String(look['Fill.Color'])}`,
    ),
    lists: sheet.validations
      .map(({ area, rule }) => {
        const source = text((rule as { list: unknown }).list, 'source');
        return `${addressOf(area)} ${source.startsWith('=') ? source.slice(1) : `"${source}"`}`;
      })
      .sort(),
    page: {
      paper: sheet.pageLayout['PaperSize'],
      orientation: String(sheet.pageLayout['Orientation']).toLowerCase(),
      wide: (sheet.pageLayout['Zoom'] as { horizontalFitToPages: number }).horizontalFitToPages,
      margins: (sheet.pageLayout['PrintMargins'] as { margins: unknown }).margins,
      area: sheet.pageLayout['PrintArea'],
      titles: sheet.pageLayout['PrintTitleRows'] ?? null,
      footer: `&L${String(sheet.pageLayout['LeftFooter'])}&R${String(sheet.pageLayout['RightFooter'])}`,
      gridlines: sheet.view['Gridlines'],
    },
  };
}

function lookInFile(sheet: Worksheet, placed: PlacedSheet): SheetLook {
  const cells = seenCells(placed, (row, column) => {
    const { font, fill, alignment, numFmt } = sheet.getCell(row + 1, column + 1);
    return {
      format: numFmt,
      bold: font.bold,
      size: font.size,
      color: hash(font.color?.argb),
      fill: fill.type === 'pattern' ? hash(fill.fgColor?.argb) : undefined,
      wrap: alignment.wrapText,
      across: alignment.horizontal,
      indent: alignment.indent,
    };
  });
  const { pageSetup, headerFooter } = sheet;
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: ColourRules[] };
  const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, ListRule> } };
  return {
    cells,
    widths: seenWidths(placed, (at) => sheet.getColumn(at + 1).width ?? DEFAULT_WIDTH),
    hidden: placed.columnWidths.flatMap((_, at) =>
      sheet.getColumn(at + 1).hidden ? [columnLetters(at)] : [],
    ),
    colours: conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map(
        ({ formulae, style }) =>
          `${ref.replace(/^(.+):\1$/, '$1')} ${formulae[0] ?? ''} ${hash(style.font.color.argb) ?? ''} ${hash(style.fill.bgColor.argb) ?? ''}`,
      ),
    ),
    lists: joinedLists(dataValidations.model).sort(),
    page: {
      paper: Number(pageSetup.paperSize) === A4 ? 'A4' : pageSetup.paperSize,
      orientation: pageSetup.orientation,
      wide: pageSetup.fitToWidth,
      margins: pageSetup.margins,
      area: withDrawings(
        String(pageSetup.printArea)
          .replaceAll('$', '')
          .replace(/^(.+):\1$/, '$1'),
        placed,
      ),
      titles: pageSetup.printTitlesRow?.replace(/(\d+)/g, '$$$1').replaceAll('$$', '$') ?? null,
      footer: headerFooter.oddFooter,
      gridlines: sheet.views[0]?.showGridLines,
    },
  };
}

/** Excel draws the charts and prints them with their sheet; a file has none and ends where its cells do. */
function withDrawings(printed: string, { charts }: PlacedSheet): string {
  const last = charts.at(-1);
  return last ? printed.replace(/\d+$/, String(last.area.bottom + 1)) : printed;
}

interface ColourRules {
  readonly ref: string;
  readonly rules: readonly {
    readonly formulae: readonly string[];
    readonly style: { font: { color: { argb: string } }; fill: { bgColor: { argb: string } } };
  }[];
}

interface ListRule {
  readonly formulae: readonly string[];
}

/** The library hands a rule over cell by cell. */
function joinedLists(model: Readonly<Record<string, ListRule>>): string[] {
  const runs: { column: string; first: number; last: number; source: string }[] = [];
  for (const [cell, { formulae }] of Object.entries(model)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const source = formulae[0] ?? '';
    const above = runs.find(
      (run) => run.column === column && run.last === Number(row) - 1 && run.source === source,
    );
    if (above) above.last = Number(row);
    else runs.push({ column, first: Number(row), last: Number(row), source });
  }
  return runs.map(({ column, first, last, source }) =>
    first === last ? `${column}${first} ${source}` : `${column}${first}:${column}${last} ${source}`,
  );
}

function seenCells(
  { rows, visibleWidth }: PlacedSheet,
  look: (row: number, column: number) => Readonly<Record<string, unknown>>,
): Record<string, string> {
  const cells: Record<string, string> = {};
  rows.forEach((row, at) =>
    row.slice(0, visibleWidth).forEach((cell, column) => {
      if (cell !== null) cells[`${columnLetters(column)}${at + 1}`] = described(look(at, column));
    }),
  );
  return cells;
}

/** Without what is as it is in a new workbook. */
function described(look: Readonly<Record<string, unknown>>): string {
  return Object.entries(look)
    .map(([name, value]) => [name, typeof value === 'string' ? value.toLowerCase() : value] as const)
    .filter(([, value]) => ![undefined, null, false, 0, 'general', 'left'].includes(value as string))
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

function seenWidths({ visibleWidth }: PlacedSheet, width: (at: number) => number): number[] {
  return Array.from({ length: visibleWidth }, (_, at) => Math.round(width(at) * 100) / 100);
}

const hash = (argb: string | undefined): string | undefined =>
  argb === undefined ? undefined : `#${argb.slice(2)}`;

function text(of: unknown, name: string): string {
  return String((of as Readonly<Record<string, unknown>>)[name]);
}
