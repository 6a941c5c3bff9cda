import type {
  CellResult,
  Example,
  ExampleCells,
  FunctionDefinition,
  NumberFormat,
  Parameter,
  ResultKinds,
  TableCell,
} from '../../src/functions/definition';
import { dateFromSerial, dateText } from '../../src/core/calendarDate';
import { pence, poundsText } from '../../src/core/pence';

/** A part of the help page, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly rows: readonly (readonly string[])[];
    };

/** The help on all functions, from their definitions alone. */
export function functionBlocks(definitions: readonly FunctionDefinition[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Functions' },
    {
      kind: 'text',
      text: 'In a cell of Excel these begin with TWIN. They read cells and give an answer; they never change the workbook and nothing leaves it. An answer that is not known is #N/A, and an argument that cannot be read #VALUE!: point at the cell to read why.',
    },
    {
      kind: 'text',
      text: 'Tests of spending under the 1993 Act rest on a 2006 handbook and are not verified until the council has entered the authorisation’s reference. The samples below are invented.',
    },
    { kind: 'list', items: definitions.map((one) => `${signature(one)}: ${one.help}`) },
    ...definitions.flatMap(blocksOf),
  ];
}

function blocksOf(definition: FunctionDefinition): Block[] {
  const { id, help, gives, notes = [], parameters, examples } = definition;
  return [
    { kind: 'heading', level: 2, text: id, id: id.toLowerCase() },
    { kind: 'code', text: `=TWIN.${signature(definition)}` },
    { kind: 'text', text: help },
    {
      kind: 'table',
      caption: null,
      rows: [['Argument', 'What it is', 'Needed'], ...parameters.map(parameterRow)],
    },
    { kind: 'text', text: `Gives ${gives}.` },
    ...notes.map((text): Block => ({ kind: 'text', text })),
    { kind: 'heading', level: 3, text: examples.length === 1 ? 'Example' : 'Examples' },
    ...examples.flatMap((example) => exampleBlocks(example, definition.returns)),
  ];
}

/** "FINANCIALYEAR(date)", what may be left out in brackets. */
export function signature({ id, parameters }: FunctionDefinition): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

function parameterRow({ name, help, optional, mayBeBlank }: Parameter): string[] {
  return [name, help, optional ? 'no' : mayBeBlank ? 'yes, may be blank' : 'yes'];
}

function exampleBlocks({ formula, ranges = {}, result }: Example, returns: keyof ResultKinds): Block[] {
  return [
    ...Object.entries(ranges).map(([name, cells]): Block => ({
      kind: 'table',
      caption: `Cells ${name}`,
      rows: cellRows(cells),
    })),
    { kind: 'code', text: formula },
    ...resultBlocks(result, returns),
  ];
}

export function cellRows(cells: ExampleCells): string[][] {
  return cells.map((row) => row.map((value) => (value === null ? '' : String(value))));
}

function resultBlocks(result: CellResult, returns: keyof ResultKinds): Block[] {
  const shown = resultText(result, returns);
  return typeof shown === 'string'
    ? [{ kind: 'text', text: `gives ${shown}` }]
    : [{ kind: 'table', caption: 'gives', rows: shown }];
}

/** What the cell shows, or the rows that spill. */
export function resultText(result: CellResult, returns: keyof ResultKinds): string | string[][] {
  if (typeof result === 'string') return result;
  if (typeof result === 'number') return SHOWN[returns as NumberFormat](result);
  return result.map((row) => row.map(tableCell));
}

const SHOWN: Readonly<Record<NumberFormat, (number: number) => string>> = {
  pounds: (number) => poundsText(pence(Math.round(number * 100))),
  share: (number) => `${Math.round(number * 1000) / 10}%`,
  date: (number) => {
    const date = dateFromSerial(number);
    return date === null ? String(number) : dateText(date);
  },
  count: (number) => number.toLocaleString('en-GB'),
  plain: String,
};

function tableCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'error' in cell ? '#N/A' : SHOWN[cell.as](cell.number);
}
