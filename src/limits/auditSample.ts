import { money, sumFigures, type Figure } from '../core/figure';
import { financialYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, type Pence } from '../core/pence';
import { readMoney } from '../tables/cells/readMoney';
import { recordedText, type Choices } from './choices';
import type { JudgedLine } from './judgement';

/** How a sample is drawn, as a person recorded it. */
export interface SampleRule {
  readonly year: FinancialYear;
  /** Above nil. */
  readonly interval: Pence;
  /** Above nil, and at most the interval. */
  readonly start: Pence;
  readonly who: string;
}

/** A line, with the points of the laid-out amounts that fall into it. Never none. */
export interface DrawnLine {
  readonly judged: JudgedLine;
  readonly points: readonly Pence[];
}

export interface AuditSample {
  readonly rule: SampleRule;
  /** In the order of their references. */
  readonly drawn: readonly DrawnLine[];
  /** How many lines it was drawn from, and what they come to. */
  readonly lines: number;
  readonly amount: Figure;
  /** Credits and lines of nil, of which no pound can be drawn. */
  readonly left: { readonly lines: number; readonly amount: Figure };
}

/**
 * The sample of each year that a rule was recorded for: lines laid end to end by amount in the order of their references, and of these
 * the one that each nth pound falls into. Whatever the treatment, for what was left out is as much to be looked at as what was
 * counted. No chance is in it: the same lines and the same rule give the same sample, whatever order the rows come in.
 *
 * Source: selection by value at a fixed interval ("monetary unit sampling"), with the start stated beforehand.
 */
export function auditSamples(
  lines: readonly JudgedLine[],
  choice: Choices['sample'],
): { readonly samples: readonly AuditSample[]; readonly findings: readonly Finding[] } {
  if (choice === null) return { samples: [], findings: [] };
  const findings: Finding[] = [];
  const samples = choice.value.split(';').flatMap((written): AuditSample[] => {
    const rule = ruleOf(written.trim(), recordedText(choice.recorded));
    if (rule !== null) return [drawnBy(rule, lines)];
    const message = say.auditSample.notUnderstood({ given: written.trim() });
    findings.push({ rule: 'limits.choice', strength: 'warning', message, source: choice.recorded.source });
    return [];
  });
  return { samples, findings };
}

const SHAPE = /^(\d{2,4}\s*[/\-–]\s*\d{2,4})\s*:?\s*every\s+(\S+)\s+from\s+(\S+)$/i;

function ruleOf(written: string, who: string): SampleRule | null {
  const [, yearText = '', intervalText = '', startText = ''] = SHAPE.exec(written) ?? [];
  const year = financialYear(yearText);
  const [interval, start] = [readMoney(intervalText), readMoney(startText)];
  if (year === null || interval == null || start == null || start <= 0 || start > interval) return null;
  return { year, interval, start, who };
}

function drawnBy(rule: SampleRule, lines: readonly JudgedLine[]): AuditSample {
  const { year } = rule;
  const own = lines.filter(({ line }) => line.year === year);
  const inOrder = own.filter(({ amount }) => amount > 0).sort(byReference);
  const left = own.filter(({ amount }) => amount <= 0);
  const drawn: DrawnLine[] = [];
  let laid = 0;
  for (const judged of inOrder) {
    const points = pointsIn(rule, laid, laid + judged.amount);
    laid += judged.amount;
    if (points.length > 0) drawn.push({ judged, points });
  }
  return {
    rule,
    drawn,
    lines: inOrder.length,
    amount: totalOf(inOrder, say.auditSample.drawnOf({ year })),
    left: { lines: left.length, amount: totalOf(left, say.auditSample.leftOf({ year })) },
  };
}

/** The points above one end of a line and up to the other. */
function pointsIn({ start, interval }: SampleRule, from: number, to: number): Pence[] {
  const first = from < start ? 0 : Math.floor((from - start) / interval) + 1;
  const points: Pence[] = [];
  for (let point = start + first * interval; point <= to; point += interval) points.push(pence(point));
  return points;
}

function totalOf(lines: readonly JudgedLine[], rule: string): Figure {
  const amounts = lines.map(({ line, amount }) => money(amount, rule, [line.source], line.example));
  return sumFigures('pence', amounts, rule);
}

function byReference(one: JudgedLine, other: JudgedLine): number {
  return one.ref < other.ref ? -1 : one.ref > other.ref ? 1 : 0;
}
