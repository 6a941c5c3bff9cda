import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText, type Pence } from '../core/pence';
import { columnLetters } from '../core/source';
import { cellKey, sourceAt, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import type { StatedTotal } from './readTable';

/** A column of money as `RunningTotals` sees it; `at` is its place among the values of a record. */
export interface MoneyColumn {
  readonly field: string;
  readonly column: number;
  readonly at: number;
}

/** total: a sum of rows, to be kept out of ours. ask: a label like one, beside a figure that sums up nothing. */
export type TotalReading = 'total' | 'ask' | null;

/** "Total", "Grand total:", "Sub-total", "TOTALS"; nothing else in the cell. */
const ALONE =
  /^(?:grand|sub|overall|report|page|running|net|gross|final|sheet)?[\s-]*totals?\s*(?:\(?£\)?)?\s*[:.=]?$/i;
/** The word with what it is of: "Total for CC4410", "Alder Ltd Total". A supplier may be called so. */
const WITH_NAME = /^(?:grand|sub|overall|report|page|running|net|gross)?[\s-]*totals?\b|\btotals?\s*[:=]?$/i;
/** Running sums at page breaks. */
const CARRIED = /^(?:balance |total )?(?:carried|brought) (?:forward|fwd)\b|^(?:balance )?[bc]\/(?:f|fwd)\b/i;
/** Lists of SAP mark their sums so, one star a level. */
const STARRED = /^\*{1,4}$/;
/** Looked for first: hardly any cell holds one of these. */
const ANY_LABEL = /total|forward|fwd|[bc]\/f|^\*/i;

/** A number, a sum or a date as text exports write them. */
const FIGURE = /^[\d\s£.,()\-/%:]{1,24}$/;

/** A record fills more cells beside its money than a total does beside its label. */
const MOST_BESIDE = 4;
/** Where this many rows said what their figures are for, a row of nothing but figures is a sum, be it of other rows. */
const FEW = 2;
/** A labelled figure this close to our own sum is that sum with a slip in it. */
const NEAR = 0.05;

/**
 * Tells total rows from records and holds every total that a sheet states against our own sums. A total may cover all rows
 * since any earlier total, so groups within groups agree too; one above its rows is held against what follows.
 */
export class RunningTotals {
  private readonly sums: number[];
  /** Our sum at the start and at every total row, one set a column. */
  private readonly boundaries: Set<number>[];
  /** Our sum at the latest total row, one a column. */
  private readonly latest: number[];
  private readonly found: { row: number; money: number; stated: number; sum: number; latest: number }[] = [];
  private readonly moneyColumns: ReadonlySet<number>;
  /** Rows so far with more in them than figures. */
  private worded = 0;

  constructor(
    private readonly grid: Grid,
    private readonly money: readonly MoneyColumn[],
    private readonly left: number,
    private readonly right: number,
  ) {
    this.sums = money.map(() => 0);
    this.boundaries = money.map(() => new Set([0]));
    this.latest = money.map(() => 0);
    this.moneyColumns = new Set(money.map(({ column }) => column));
  }

  add(values: readonly unknown[]): void {
    for (let one = 0; one < this.money.length; one += 1) {
      const value = values[this.money[one]?.at ?? -1];
      if (typeof value === 'number') this.sums[one] = (this.sums[one] ?? 0) + value;
    }
  }

  /** What a row is, by its label, its formulas and what its figures add up to. `dated` where it holds a date of its own. */
  read(row: number, cells: readonly CellValue[], values: readonly unknown[], dated: boolean): TotalReading {
    const { words, figures, alone, named, carried, starred } = this.labels(cells);
    if (words + figures > 0) this.worded += 1;
    if (words > MOST_BESIDE) return null;
    if (this.isSummed(row)) return 'total';
    // Figures in columns that are read for nothing are part of a total; beside a date they are what a record holds.
    const others = words - alone - named - carried + (dated ? figures : 0);
    if (alone > 0 && others <= 2) {
      if (!dated || this.agrees(values)) return 'total';
      return others === 2 ? null : 'ask';
    }
    if (named > 0 && others <= 1)
      return this.money.length === 0 || this.agreesInOne(values) || this.isNear(values) ? 'total' : 'ask';
    if (carried > 0 && others <= 2) return this.agrees(values) ? 'total' : 'ask';
    if (figures > 0) return null;
    if (starred > 0 && starred === words) return this.agrees(values) ? 'total' : null;
    return words === 0 && this.holdsSum(values) && (this.agrees(values) || this.worded >= FEW)
      ? 'total'
      : null;
  }

  /** Remembers what a total row states; the rows after it start a new group. */
  state(row: number, values: readonly unknown[]): void {
    this.money.forEach(({ at }, one) => {
      const stated = values[at];
      const sum = this.sums[one] ?? 0;
      const latest = this.latest[one] ?? 0;
      if (typeof stated === 'number') this.found.push({ row, money: one, stated, sum, latest });
      this.boundaries[one]?.add(sum);
      this.latest[one] = sum;
    });
  }

  /** Pence per money field over the rows that were added. */
  totals(): Record<string, Pence> {
    return Object.fromEntries(this.money.map(({ field }, one) => [field, pence(this.sums[one] ?? 0)]));
  }

  /** Every stated total beside ours, in the order of the sheet. */
  stated(): StatedTotal[] {
    this.money.forEach((_, one) => this.boundaries[one]?.add(this.sums[one] ?? 0));
    return this.found.map(({ row, money, stated, sum, latest }) => {
      const bounds = this.boundaries[money] ?? new Set<number>();
      const agrees = bounds.has(sum - stated) || bounds.has(sum + stated);
      const ours = agrees ? stated : closest(stated, sum, sum - latest);
      return { row, field: this.money[money]?.field ?? '', stated: pence(stated), ours: pence(ours), agrees };
    });
  }

  /**
   * What to tell about totals that differ from ours. Where another figure of the same row agrees to the penny, the row covers what
   * it seems to, and the difference is that of one column.
   */
  findings(): Finding[] {
    const all = this.stated();
    const agreeing = new Set(
      all.filter(({ agrees, stated }) => agrees && stated !== 0).map(({ row }) => row),
    );
    return all
      .filter(({ agrees }) => !agrees)
      .map(({ row, field, stated, ours }) => ({
        rule: 'tables.total',
        strength: agreeing.has(row) ? 'hint' : 'warning',
        message: say.tables.totalDiffers({
          stated: poundsText(stated),
          ours: poundsText(ours),
          difference: poundsText(pence(stated - ours)),
        }),
        source: sourceAt(this.grid, row, this.money.find((one) => one.field === field)?.column ?? this.left),
      }));
  }

  private labels(cells: readonly CellValue[]): {
    words: number;
    figures: number;
    alone: number;
    named: number;
    carried: number;
    starred: number;
  } {
    const count = { words: 0, figures: 0, alone: 0, named: 0, carried: 0, starred: 0 };
    const last = Math.min(this.right, cells.length - 1);
    for (let column = this.left; column <= last; column += 1) {
      const value = cells[column] ?? null;
      if (value === null || this.moneyColumns.has(column) || isBlank(value) || isFiller(value)) continue;
      if (typeof value !== 'string' || FIGURE.test(value)) {
        count.figures += 1;
        continue;
      }
      count.words += 1;
      if (count.words > MOST_BESIDE) return count;
      if (value.length > 80 || !ANY_LABEL.test(value)) continue;
      const text = plainText(value) ?? '';
      if (STARRED.test(text)) count.starred += 1;
      else if (CARRIED.test(text)) count.carried += 1;
      else if (ALONE.test(text)) count.alone += 1;
      else if (WITH_NAME.test(text)) count.named += 1;
    }
    return count;
  }

  /** A figure that Excel adds up from several rows of its own column. */
  private isSummed(row: number): boolean {
    if (this.grid.formulas.size === 0) return false;
    return this.money.some(({ column }) => {
      const formula = this.grid.formulas.get(cellKey(row, column));
      return formula !== undefined && addsUpRows(formula, columnLetters(column));
    });
  }

  private holdsSum(values: readonly unknown[]): boolean {
    return this.money.some(({ at }) => typeof values[at] === 'number' && values[at] !== 0);
  }

  /** Every figure of the row sums up the rows since the start or since an earlier total. */
  private agrees(values: readonly unknown[]): boolean {
    return this.money.every(({ at }, one) => {
      const stated = values[at];
      return typeof stated !== 'number' || this.boundaries[one]?.has((this.sums[one] ?? 0) - stated) === true;
    });
  }

  /** One figure sums up rows to the penny; a blank cell above another one may be why that one does not. */
  private agreesInOne(values: readonly unknown[]): boolean {
    return this.money.some(({ at }, one) => {
      const stated = values[at];
      return (
        typeof stated === 'number' &&
        stated !== 0 &&
        this.boundaries[one]?.has((this.sums[one] ?? 0) - stated) === true
      );
    });
  }

  private isNear(values: readonly unknown[]): boolean {
    return this.money.every(({ at }, one) => {
      const stated = values[at];
      if (typeof stated !== 'number') return true;
      const sum = this.sums[one] ?? 0;
      if (this.boundaries[one]?.has(sum - stated) === true) return true;
      const ours = closest(stated, sum, sum - (this.latest[one] ?? 0));
      return Math.abs(stated - ours) <= NEAR * Math.abs(ours);
    });
  }
}

const RANGE = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

function addsUpRows(formula: string, letters: string): boolean {
  if (!/^\+?(?:ROUND\()?(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula)) return false;
  return [...formula.slice(0, 200).matchAll(RANGE)].some(
    ([, from, top, to, bottom]) =>
      from?.toUpperCase() === letters && to?.toUpperCase() === letters && Number(bottom) > Number(top),
  );
}

function closest(to: number, one: number, other: number): number {
  return Math.abs(one - to) <= Math.abs(other - to) ? one : other;
}
