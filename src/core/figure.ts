import { decimalPounds, pence, poundsText, type Pence } from './pence';
import type { Source } from './source';

/**
 * A number that may be printed. It carries the rule that made it, the cells it came from, and whether any of them held
 * sample money: whatever an example touches is an example.
 */
export interface Figure {
  readonly unit: 'pence' | 'count' | 'percent';
  /** Whole pence, a whole count, or a percentage (68 is 68 %). */
  readonly value: number;
  /** What the number is, in words of the rule that made it: "twice the previous year's spend". */
  readonly rule: string;
  readonly sources: readonly Source[];
  readonly example: boolean;
}

export function money(value: Pence, rule: string, sources: readonly Source[], example = false): Figure {
  return { unit: 'pence', value, rule, sources, example };
}

export function count(value: number, rule: string, sources: readonly Source[], example = false): Figure {
  return { unit: 'count', value, rule, sources, example };
}

/** Adds figures of one unit. The sum of none is nil of the unit asked for. */
export function sumFigures(unit: Figure['unit'], figures: readonly Figure[], rule: string): Figure {
  let value = 0;
  for (const figure of figures) {
    if (figure.unit !== unit) throw new TypeError(`Cannot add ${figure.unit} to ${unit}`);
    value += figure.value;
  }
  return {
    unit,
    value,
    rule,
    sources: sourcesOf(figures),
    example: figures.some((figure) => figure.example),
  };
}

export function times(figure: Figure, factor: number, rule: string): Figure {
  return {
    ...figure,
    value: figure.unit === 'pence' ? pence(figure.value * factor) : figure.value * factor,
    rule,
  };
}

export function minus(from: Figure, figure: Figure, rule: string): Figure {
  return sumFigures(from.unit, [from, { ...figure, value: -figure.value }], rule);
}

/** One figure as a percentage of another, rounded to a tenth but never onto 100 from beside it; null where the whole is nil. */
export function percentOf(part: Figure, whole: Figure, rule: string): Figure | null {
  if (whole.value === 0) return null;
  return {
    unit: 'percent',
    value: besideWhole(Math.round((part.value / whole.value) * 1000) / 10, part.value - whole.value),
    rule,
    sources: sourcesOf([part, whole]),
    example: part.example || whole.example,
  };
}

/** A penny over is not "100 %", and neither is a penny under. */
function besideWhole(percent: number, apart: number): number {
  return percent === 100 && apart !== 0 ? 100 + Math.sign(apart) / 10 : percent;
}

/** As people read it, with EXAMPLE where it is one: "£18,000.00", "12", "68%", "£9,000.00 (EXAMPLE)". */
export function figureText(figure: Figure): string {
  const mark = figure.example ? ' (EXAMPLE)' : '';
  if (figure.unit === 'pence') return poundsText(pence(figure.value)) + mark;
  if (figure.unit === 'percent') return `${figure.value}%${mark}`;
  return figure.value.toLocaleString('en-GB') + mark;
}

/** As it stands in JSON: "18000.00", "12", "68". */
export function figureValue(figure: Figure): string {
  return figure.unit === 'pence' ? decimalPounds(pence(figure.value)) : String(figure.value);
}

function sourcesOf(figures: readonly Figure[]): Source[] {
  const seen = new Map<string, Source>();
  for (const figure of figures) {
    for (const source of figure.sources)
      seen.set(`${source.file}\n${source.sheet ?? ''}\n${source.cell}`, source);
  }
  return [...seen.values()];
}
