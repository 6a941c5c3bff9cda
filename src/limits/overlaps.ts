import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import type { Source } from '../core/source';
import type { JudgedLine } from './judgement';

/** The lines of one export that stand in another one too. */
export interface Overlap {
  readonly lines: readonly [JudgedLine, JudgedLine, ...JudgedLine[]];
  /** The first of them in the other export. */
  readonly twin: Source;
}

/** Of queried lines, those that are asked about because they stand twice: one question for two exports, however many lines they share. */
export function overlapsOf(lines: readonly JudgedLine[]): Overlap[] {
  const groups = new Map<string, { twin: Source; lines: JudgedLine[] }>();
  for (const judged of lines) {
    const { twin, source } = judged.line;
    if (!twin) continue;
    const key = [source.file, source.sheet, twin.file, twin.sheet].join('|');
    const group = groups.get(key);
    if (group) group.lines.push(judged);
    else groups.set(key, { twin, lines: [judged] });
  }
  return [...groups.values()].flatMap(({ twin, lines: [first, second, ...more] }) =>
    first && second ? [{ twin, lines: [first, second, ...more] as const }] : [],
  );
}

/** The question, at the first of the lines. */
export function overlapFinding({ lines, twin }: Overlap): Finding {
  const message = say.limits.overlap({
    lines: lines.length,
    amount: poundsText(pence(lines.reduce((sum, { amount }) => sum + amount, 0))),
    here: lines[0].line.source,
    twin,
  });
  return { rule: 'limits.overlap', strength: 'warning', message, source: lines[0].line.source };
}
