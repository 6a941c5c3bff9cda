import { formatClass } from '../formatClass';
import { FormatRuns } from '../formatRuns';
import { cellKey, type Area, type CellValue, type FormatClass } from '../grid';

const ERRORS = new Set([
  ...[
    '#N/A',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '#NUM!',
    '#NAME?',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#FIELD!',
  ],
  ...['#BLOCKED!', '#CONNECT!', '#GETTING_DATA', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
]);

/** The cells of one sheet as they come in, block by block. */
export class GridCells {
  readonly rows: CellValue[][] = [];
  readonly formats = new FormatRuns();
  readonly formulas = new Map<number, string>();
  private readonly classes = new Map<unknown, FormatClass>();

  /** Takes in the arrays that Excel answers for an area: values, formulas (or values again) and number formats. */
  add(area: Area, values: unknown[][], formulas: unknown[][], numberFormats: unknown[][]): void {
    values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const format = this.formatClass(numberFormats[row]?.[column]);
        this.put(area.top + row, area.left + column, value, formulas[row]?.[column], format);
      }),
    );
  }

  private put(row: number, column: number, raw: unknown, formula: unknown, format: FormatClass): void {
    const key = cellKey(row, column);
    // A text cell answers what was typed as its formula too: only what differs from the value was worked out.
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== raw) {
      this.formulas.set(key, formula.slice(1));
    }
    const value = cellValue(raw, format);
    if (value === null) return;
    this.formats.note(row, column, format);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  private formatClass(code: unknown): FormatClass {
    const known = this.classes.get(code);
    if (known !== undefined) return known;
    const found = typeof code === 'string' ? formatClass(code) : 'general';
    this.classes.set(code, found);
    return found;
  }
}

/** Excel hands an error over as its text. The same text typed into a cell that is not a text cell counts as the error. */
function cellValue(raw: unknown, format: FormatClass): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || raw === '') return null;
  return format !== 'text' && ERRORS.has(raw) ? { error: raw } : raw;
}
