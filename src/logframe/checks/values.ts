import { say } from '../../core/messages';
import type { Indicator, Logframe, Milestone } from '../logframe';
import { measured, monthsOf, type Measured } from '../measured';
import { numberIn } from '../amountIn';
import { arithmeticIn } from '../arithmetic';
import { everyProfile, type Check, type Found } from './check';
import { indicatorsOf, quoted } from './walk';

/** L7 */
export const targetOnTheRightSide: Check = {
  id: 'L7',
  strength: 'warning',
  profiles: everyProfile,
  finds: eachIndicator((indicator) => {
    const ends = comparable(indicator);
    if (ends === null || /\b(?:maintain|remain|keep|sustain|no (?:change|increase))/i.test(indicator.text))
      return [];
    const p = {
      indicator: quoted(indicator.text),
      baseline: quoted(indicator.baseline ?? ''),
      target: quoted(indicator.target ?? ''),
    };
    const source = indicator.cells?.target ?? indicator.source;
    if (ends.from === ends.to) return [{ message: say.logframe.targetEqualsBaseline(p), source }];
    const direction = directionOf(indicator);
    const moves = ends.to > ends.from ? 'increase' : 'decrease';
    return direction === null || direction === moves
      ? []
      : [{ message: say.logframe.targetOnWrongSide({ ...p, direction }), source }];
  }),
};

/** L8 */
export const milestonesInSteps: Check = {
  id: 'L8',
  strength: 'warning',
  profiles: everyProfile,
  finds: eachIndicator((indicator) => {
    const ends = comparable(indicator);
    if (ends === null || ends.from === ends.to || indicator.measure?.accumulation === 'summing') return [];
    const rises = ends.to > ends.from;
    let reached = ends.from;
    for (const { label, value } of indicator.milestones) {
      const step = measured(value)?.value;
      if (step === undefined) continue;
      const falls = rises ? step < reached : step > reached;
      const overshoots = rises ? step > ends.to : step < ends.to;
      if (falls || overshoots) {
        const message = say.logframe.milestoneOffTheWay({
          indicator: quoted(indicator.text),
          label: quoted(label),
          value: quoted(value ?? ''),
          overshoots,
        });
        return [{ message, source: indicator.source }];
      }
      reached = step;
    }
    return [];
  }),
};

/** L9 */
export const milestoneDatesInOrder: Check = {
  id: 'L9',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) => {
    const seen = new Set<string>();
    return indicatorsOf(logframe).flatMap(({ indicator }): Found[] => {
      const labels = indicator.milestones.map(({ label }) => label);
      const key = labels.join('\n');
      // The dates stand in the headings, so that every indicator below them would say the same.
      if (seen.has(key)) return [];
      seen.add(key);
      return datesOutOfOrder(logframe, labels).map((message) => ({ message, source: indicator.source }));
    });
  },
};

/** L10 */
export const milestonesAddUp: Check = {
  id: 'L10',
  strength: 'warning',
  profiles: everyProfile,
  finds: eachIndicator((indicator) => {
    const steps = indicator.milestones.map(({ value }) => measured(value)?.value);
    const target = measured(indicator.target)?.value;
    const accumulation = indicator.measure?.accumulation ?? null;
    if (target === undefined || steps.length < 2 || accumulation === null || steps.includes(undefined))
      return [];
    const sum = Number(steps.reduce((total: number, step) => total + (step ?? 0), 0).toPrecision(12));
    const p = {
      indicator: quoted(indicator.text),
      sum: quoted(String(sum)),
      target: quoted(indicator.target ?? ''),
    };
    const source = indicator.cells?.target ?? indicator.source;
    if (accumulation === 'summing' && sum !== target)
      return [{ message: say.logframe.milestonesDoNotSum(p), source }];
    if (accumulation === 'cumulative' && sum === target)
      return [{ message: say.logframe.cumulativeWereSummed(p), source }];
    return [];
  }),
};

/** L21 */
export const oneUnit: Check = {
  id: 'L21',
  strength: 'error',
  profiles: everyProfile,
  finds: eachIndicator((indicator) => {
    const values = valuesOf(indicator);
    const [first] = values;
    const other = values.find(({ value }) => value.unit !== first?.value.unit);
    if (first === undefined || other === undefined) return [];
    const message = say.logframe.unitsChange({
      indicator: quoted(indicator.text),
      one: `${quoted(first.part)} ${quoted(first.text)}`,
      other: `${quoted(other.part)} ${quoted(other.text)}`,
    });
    return [{ message, source: indicator.cells?.baseline ?? indicator.source }];
  }),
};

/** L22 */
export const percentWithinBounds: Check = {
  id: 'L22',
  strength: 'warning',
  profiles: everyProfile,
  finds: eachIndicator((indicator) => [
    ...numeratorLarger(indicator),
    ...valuesOf(indicator).flatMap(({ part, text, value }): Found[] => {
      const p = { indicator: quoted(indicator.text), part: quoted(part), value: quoted(text) };
      const source = indicator.cells?.[part === 'target' ? 'target' : 'baseline'] ?? indicator.source;
      const changes = /\b(?:increase|rise|growth|grow|change|more|up)\b/i.test(`${indicator.text} ${text}`);
      if (value.unit === 'percent' && !changes && (value.value > 100 || value.value < 0)) {
        return [{ message: say.logframe.percentOutOfBounds(p), source }];
      }
      const share = PART_OF_WHOLE.exec(text);
      const tooMuch = share !== null && whole(share[1]) > whole(share[2]);
      return tooMuch ? [{ message: say.logframe.partLargerThanWhole(p), source }] : [];
    }),
  ]),
};

/** L23 */
export const arithmeticHolds: Check = {
  id: 'L23',
  strength: 'error',
  profiles: everyProfile,
  finds: (logframe) => [
    ...indicatorsOf(logframe).flatMap(({ indicator }) =>
      [
        indicator.text,
        indicator.baseline,
        indicator.target,
        indicator.actual,
        ...indicator.milestones.map(({ value }) => value),
      ].flatMap((text) => wrongSums(text ?? '', indicator.source)),
    ),
    ...logframe.results.flatMap((result) => wrongSums(result.statement, result.source)),
  ],
};

/** Where both are given as numbers alone; in words they say what is counted. */
function numeratorLarger(indicator: Indicator): Found[] {
  const said = (kind: 'numerator' | 'denominator') =>
    indicator.particulars?.find((particular) => particular.kind === kind);
  const [above, below] = [said('numerator'), said('denominator')];
  const [numerator, denominator] = [numberIn(above?.text ?? ''), numberIn(below?.text ?? '')];
  if (above === undefined || below === undefined) return [];
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  const message = say.logframe.numeratorLarger({
    indicator: quoted(indicator.text),
    numerator: quoted(above.text),
    denominator: quoted(below.text),
  });
  return [{ message, source: above.source }];
}

/** "45 out of 60". Begins where a number begins, so that a cell full of digits is walked through once. */
const PART_OF_WHOLE = /(?:^|[^\d,])(\d[\d,]*)\s+(?:out )?of\s+(?:the )?(\d[\d,]*)/i;

function eachIndicator(finds: (indicator: Indicator) => readonly Found[]): Check['finds'] {
  return (logframe: Logframe) => indicatorsOf(logframe).flatMap(({ indicator }) => finds(indicator));
}

/** Baseline and target as numbers of one unit. */
function comparable({ baseline, target }: Indicator): { from: number; to: number } | null {
  const from = measured(baseline);
  const to = measured(target);
  if (from === null || to === null) return null;
  return from.unit === to.unit ? { from: from.value, to: to.value } : null;
}

const RISING = /\b(?:increas\w*|improv\w*|rais\w*|ris(?:e|es|ing)|more|higher|grow\w*)\b/i;
const FALLING = /\b(?:reduc\w*|decreas\w*|declin\w*|fewer|lower\w*|less|drop\w*|fall(?:s|ing)?)\b/i;

/** As stated in a column of its own, else by the wording where it points one way only. */
function directionOf({ measure, text }: Indicator): 'increase' | 'decrease' | null {
  if (measure?.direction) return measure.direction;
  const rising = RISING.test(text);
  const falling = FALLING.test(text);
  return rising === falling ? null : rising ? 'increase' : 'decrease';
}

function datesOutOfOrder({ period }: Logframe, labels: readonly string[]): string[] {
  const dated = labels.map((label) => ({ label, months: monthsOf(label) }));
  const from = monthsOf(period?.from ?? '');
  const to = monthsOf(period?.to ?? '');
  let before: { label: string; first: number } | null = null;
  for (const { label, months } of dated) {
    if (months === null) continue;
    if (before !== null && months.last < before.first)
      return [say.logframe.milestonesOutOfOrder({ label: quoted(label), before: quoted(before.label) })];
    const outside = (from !== null && months.last < from.first) || (to !== null && months.first > to.last);
    if (outside)
      return [
        say.logframe.milestoneOutsideProject({
          label: quoted(label),
          from: period?.from ?? null,
          to: period?.to ?? null,
        }),
      ];
    before = { label, first: months.first };
  }
  return [];
}

function valuesOf(indicator: Indicator): { part: string; text: string; value: Measured }[] {
  const parts: [string, string | null][] = [
    ['baseline', indicator.baseline],
    ...indicator.milestones.map(({ label, value }: Milestone): [string, string | null] => [label, value]),
    ['target', indicator.target],
    ['actual', indicator.actual],
  ];
  return parts.flatMap(([part, text]) => {
    const value = measured(text);
    return value === null || text === null ? [] : [{ part, text, value }];
  });
}

function whole(digits: string | undefined): number {
  return Number((digits ?? '').replace(/,/g, ''));
}

function wrongSums(text: string, source: Found['source']): Found[] {
  return arithmeticIn(text)
    .filter(({ result, stated }) => result !== stated)
    .map((sum) => ({
      message: say.logframe.sumDoesNotHold({ sum: quoted(sum.text), result: quoted(String(sum.result)) }),
      source,
    }));
}
