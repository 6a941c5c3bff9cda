import type { Dice } from '../dice';
import { inParts, type Laid, type Line } from '../laid';
import { NOTHING, words } from '../writing';
import type { LaidDistortion } from './lines';

/** A total at the foot, and sometimes one after each group. */
export const rightTotals: LaidDistortion = (one, dice) => withTotals(one, dice, 0);

/** The same, and one of them is some pence out. */
export const wrongTotal: LaidDistortion = (one, dice) => withTotals(one, dice, dice.whole(1, 99));

function withTotals(one: Laid, dice: Dice, out: number): Laid {
  const summed = one.columns.flatMap((column, at) =>
    column?.holds === 'money' && column.field !== null ? [at] : [],
  );
  const label = one.columns.findIndex(
    (column) => column !== null && (column.holds === 'text' || column.holds === 'code'),
  );
  if (summed.length === 0 || label < 0) return one;
  const { above, header, below } = inParts(one);
  const records = below.flatMap((line) => (line.record === null ? [] : [line.record]));
  const last = records.at(-1) ?? 0;
  const groupsOf = dice.chance(0.5) ? Math.max(2, Math.ceil(one.table.rows / dice.whole(2, 4))) : null;
  let start = 0;
  const lines = below.flatMap((line) => {
    if (line.record === null || groupsOf === null) return [line];
    const closes = (line.record + 1) % groupsOf === 0 || line.record === last;
    if (!closes) return [line];
    const subtotal = totalLine(one, summed, label, dice.pick(SUBTOTALS), start, line.record, 0);
    start = line.record + 1;
    return [line, subtotal];
  });
  const unlabelled = out === 0 && dice.chance(0.15);
  const name = unlabelled ? null : dice.pick(TOTALS);
  const grand = totalLine(one, summed, label, name, 0, last, out);
  return { ...one, wrongTotal: one.wrongTotal || out !== 0, lines: [...above, ...header, ...lines, grand] };
}

const SUBTOTALS = ['Sub-total', 'Subtotal', 'Sub Total', 'Place Total', 'Total for group', 'Total: Highways'];
const TOTALS = ['Total', 'Grand Total', 'TOTAL:', 'Totals', 'Overall total', 'Report Total', 'Total £'];

function totalLine(
  one: Laid,
  summed: readonly number[],
  label: number,
  name: string | null,
  from: number,
  to: number,
  out: number,
): Line {
  const cells = one.columns.map((column, at) => {
    if (at === label && name !== null) return words(name);
    if (!summed.includes(at) || !column) return NOTHING;
    const pence = column.values
      .slice(from, to + 1)
      .reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
    const unit = /£'?000|£k/.test(String(headingAt(one, at))) ? 1000 : 1;
    const pounds = (pence + (at === summed[0] ? out * unit : 0)) / 100 / unit;
    return one.medium === 'sheet'
      ? { value: pounds, format: 'general' as const }
      : words(String(Math.round(pounds * 1e5) / 1e5));
  });
  return { cells, record: null };
}

function headingAt(one: Laid, column: number): unknown {
  return inParts(one).header.at(-1)?.cells[column]?.value;
}
