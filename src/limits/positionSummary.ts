import { say } from '../core/messages';
import { poundsText, type Pence } from '../core/pence';
import { plainText } from '../tables/cells/plainText';
import { readMoney } from '../tables/cells/readMoney';
import { readNumber } from '../tables/cells/readNumber';
import type { CellValue } from '../workbook/grid';
import type { PositionLabel } from './positionRows';

const words = say.functions.position;

/** What a position's rows hold, by label; a label that comes again is left to its first row. */
type Cells = ReadonlyMap<PositionLabel, CellValue>;

/**
 * A position as a committee reads it, from the labels and values that POSITION gives: what counts, of what limit, what is left,
 * what is still asked, and always that the test is not verified. Null where the cells are no position.
 */
export function positionSummary(rows: readonly (readonly CellValue[])[]): string | null {
  const cells = cellsOf(rows);
  const year = textOf(cells, 'year');
  const test = textOf(cells, 'test');
  const counted = poundsOf(cells, 'counted');
  if (year === null || test === null || counted === null) return null;
  return [
    firstSentence({ year, test, counted }, cells),
    questionSentence(poundsOf(cells, 'queried')),
    words.summaryStanding({ standing: textOf(cells, 'verified') ?? say.limits.handbookTest }),
    saysExample(textOf(cells, 'example')) ? words.summaryExample : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function saysExample(text: string | null): boolean {
  return text !== null && text !== words.notExample;
}

interface Opening {
  readonly year: string;
  readonly test: string;
  readonly counted: Pence;
}

function firstSentence({ year, test, counted }: Opening, cells: Cells): string {
  const named = { year, test, counted: poundsText(counted) };
  const limit = poundsOf(cells, 'limit');
  const remaining = poundsOf(cells, 'remaining');
  if (limit === null || remaining === null)
    return words.summaryNoLimit({ ...named, why: textOf(cells, 'why') ?? say.limits.reasonBasisNotChosen });
  const share = readNumber(cells.get('share') ?? null) ?? null;
  return words.summaryLimit({
    ...named,
    limit: poundsText(limit),
    share: share === null ? null : `${Math.round(share * 1000) / 10}%`,
    remaining: poundsText(remaining),
    outcome: textOf(cells, 'outcome') ?? say.limits.outcomeNames.cannotSay,
  });
}

function questionSentence(queried: Pence | null): string | null {
  return queried === null || queried === 0 ? null : words.summaryQueried({ amount: poundsText(queried) });
}

function cellsOf(rows: readonly (readonly CellValue[])[]): Cells {
  const labels = new Map(
    Object.entries(words.labels).map(([label, text]) => [text.toLowerCase(), label as PositionLabel]),
  );
  const cells = new Map<PositionLabel, CellValue>();
  for (const [name, value] of rows) {
    const label = labels.get(plainText(name ?? null)?.toLowerCase() ?? '');
    if (label !== undefined && !cells.has(label)) cells.set(label, value ?? null);
  }
  return cells;
}

function textOf(cells: Cells, label: PositionLabel): string | null {
  return plainText(cells.get(label) ?? null);
}

function poundsOf(cells: Cells, label: PositionLabel): Pence | null {
  return readMoney(cells.get(label) ?? null) ?? null;
}
