import { FormatRuns } from '../formatRuns';
import { cellKey, type Area, type CellValue, type FormatClass } from '../grid';
import type { Budget } from './budget';
import { FormulaResults, NOT_CALCULATED } from './formulaResults';
import { isoSerial } from './isoSerial';
import { movedFormula } from './sharedFormula';
import { cellText } from './sharedTexts';
import { areaOf } from './tablePart';
import { attribute, isOn, type XmlHandler } from './xml';

/** The cells of one worksheet part. */
export interface SheetCells {
  readonly rows: CellValue[][];
  readonly formats: FormatRuns;
  readonly formulas: Map<number, string>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const BLANK_ROW: CellValue[] = [];
Object.freeze(BLANK_ROW);

/** Takes a worksheet in tag by tag; `cells` is whole once the part has been read. Source: ECMA-376 part 1, 18.3. */
export class WorksheetReader implements XmlHandler {
  readonly cells: SheetCells = {
    rows: [],
    formats: new FormatRuns(),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  readonly results = new FormulaResults();
  /** The range that people filter, where the sheet has one. */
  filter: Area | null = null;
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly ownTexts = new Map<string, string>();
  private lastColumnDefined = -1;
  private row = -1;
  private column = -1;
  private type: string | null = null;
  private style = 0;
  private taking: 'value' | 'formula' | 'inline' | null = null;
  private isInPhonetic = false;
  private content = '';
  private hasContent = false;
  private hasValue = false;
  private formula = '';
  private formulaAttributes: string | null = null;

  constructor(
    private readonly part: string,
    private readonly texts: readonly string[],
    private readonly styles: readonly FormatClass[],
    private readonly budget: Budget,
  ) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        return this.startCell(attributes);
      case 'v':
        this.taking = 'value';
        this.hasValue = true;
        return;
      case 'f':
        this.taking = 'formula';
        this.formulaAttributes = attributes;
        return;
      case 'row':
        return this.startRow(attributes);
      case 't':
        this.taking = this.isInPhonetic ? null : 'inline';
        return;
      case 'rPh':
        this.isInPhonetic = true;
        return;
      case 'col':
        return this.columnDefinition(attributes);
      case 'mergeCell':
        return this.merge(attributes);
      case 'autoFilter':
        this.filter ??= areaOf(attribute(attributes, 'ref') ?? '');
        return;
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.taking = null;
    else if (name === 'rPh') this.isInPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'sheetData') this.forgetBlankHiddenRows();
  }

  text(text: string): void {
    if (this.taking === null) return;
    if (this.taking === 'formula') {
      this.formula += text;
    } else {
      this.content += text;
      this.hasContent = true;
    }
    this.budget.cell(this.content.length + this.formula.length);
  }

  private startRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    this.row = given === null ? this.row + 1 : Number(given) - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw this.budget.damaged(this.part);
    this.column = -1;
    const isFlat = attribute(attributes, 'ht') === '0';
    if (isFlat || isOn(attribute(attributes, 'hidden'))) this.cells.hiddenRows.add(this.row);
  }

  private startCell(attributes: string): void {
    const given = attribute(attributes, 'r');
    if (given === null) this.column += 1;
    else this.moveTo(given);
    if (this.column > LAST_COLUMN || this.row > LAST_ROW || this.row < 0)
      throw this.budget.damaged(this.part);
    this.type = attribute(attributes, 't');
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.content = '';
    this.hasContent = false;
    this.hasValue = false;
    this.formula = '';
    this.formulaAttributes = null;
  }

  /** Reads "H20" letter by letter: a pattern match for each of a million cells would take a tenth of the whole reading. */
  private moveTo(reference: string): void {
    let column = 0;
    let row = 0;
    for (let at = 0; at < reference.length; at += 1) {
      const code = reference.charCodeAt(at);
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else throw this.budget.damaged(this.part);
    }
    this.column = column - 1;
    this.row = row - 1;
  }

  private endCell(): void {
    const value = this.hasContent ? this.value() : this.withoutContent();
    if (this.formulaAttributes !== null) this.putFormula(this.formulaAttributes, value);
    if (value === null || value === '') return;
    this.put(value);
    const format = this.type === 'd' ? 'date' : (this.styles[this.style] ?? 'general');
    this.cells.formats.note(this.row, this.column, format);
  }

  /** A formula that came to an empty text has a value, which is empty; one without any was never calculated. */
  private withoutContent(): CellValue {
    if (this.formulaAttributes === null) return null;
    return this.type === 'str' && this.hasValue ? null : NOT_CALCULATED;
  }

  private value(): CellValue {
    const { content } = this;
    switch (this.type) {
      case 's':
        return this.texts[Number(content)] ?? null;
      case 'str':
      case 'inlineStr':
        return this.ownText(content);
      case 'b':
        return isOn(content.trim());
      case 'e':
        return { error: content.trim() };
      case 'd':
        return isoSerial(content) ?? this.ownText(content);
      default: {
        if (content.trim() === '') return this.withoutContent();
        const number = Number(content);
        return Number.isNaN(number) ? this.ownText(content) : number;
      }
    }
  }

  /** Texts repeat down a column; one copy each also frees the piece of the file that they were cut from. */
  private ownText(content: string): string {
    const known = this.ownTexts.get(content);
    if (known !== undefined) return known;
    const text = cellText(` ${content}`).slice(1);
    this.ownTexts.set(text, text);
    return text;
  }

  private put(value: CellValue): void {
    const { rows } = this.cells;
    if (rows.length <= this.row) this.budget.addCells(this.row + 1 - rows.length);
    while (rows.length <= this.row) rows.push(BLANK_ROW);
    let row = rows[this.row];
    if (row === undefined || row === BLANK_ROW) rows[this.row] = row = [];
    if (row.length <= this.column) this.budget.addCells(this.column + 1 - row.length);
    while (row.length < this.column) row.push(null);
    row[this.column] = value;
  }

  private putFormula(attributes: string, value: CellValue): void {
    const text = this.formulaText(attributes);
    this.results.note(this.row, this.column, text, value);
    if (text === '') return;
    this.budget.addFormula(text);
    this.cells.formulas.set(cellKey(this.row, this.column), text);
  }

  private formulaText(attributes: string): string {
    const shared = attribute(attributes, 't') === 'shared' ? attribute(attributes, 'si') : null;
    const own = cellText(this.formula);
    if (shared === null) return own;
    if (own !== '') {
      this.sharedFormulas.set(shared, { text: own, row: this.row, column: this.column });
      return own;
    }
    const origin = this.sharedFormulas.get(shared);
    if (origin === undefined) return '';
    return movedFormula(origin.text, this.row - origin.row, this.column - origin.column);
  }

  private columnDefinition(attributes: string): void {
    const first = Number(attribute(attributes, 'min')) - 1;
    const last = Math.min(Number(attribute(attributes, 'max')) - 1, LAST_COLUMN);
    // Definitions stand in order and never overlap; one that does is skipped, so that a file cannot make us go round in circles.
    if (!(first > this.lastColumnDefined)) return;
    this.lastColumnDefined = last;
    const isHidden = isOn(attribute(attributes, 'hidden')) || attribute(attributes, 'width') === '0';
    if (!isHidden) return;
    for (let column = first; column <= last; column += 1) this.cells.hiddenColumns.add(column);
  }

  private merge(attributes: string): void {
    this.budget.addMerge();
    const area = areaOf(attribute(attributes, 'ref') ?? '');
    if (area !== null) this.cells.merges.push(area);
  }

  private forgetBlankHiddenRows(): void {
    for (const row of this.cells.hiddenRows) {
      if (row >= this.cells.rows.length) this.cells.hiddenRows.delete(row);
    }
  }
}
