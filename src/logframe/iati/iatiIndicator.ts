import { calendarDate, precision, type CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import { quoted } from '../checks/walk';
import type { Indicator, Logframe, Result } from '../logframe';
import { measured } from '../measured';
import { particularOf } from '../particulars';
import { yearIn } from '../years';
import { iatiMeasure, valuesIn, type IatiMeasure } from './iatiMeasure';
import { iatiPeriods } from './iatiPeriods';
import { element, narrated, type XmlElement } from './xmlElement';

const words = say.logframeIati;

/** An indicator as IATI writes it, and what it has no place for. */
export interface IatiIndicator {
  readonly element: XmlElement;
  readonly leftOut: readonly Finding[];
}

/**
 * Numbers stand in the attribute, what was typed beside them in a comment. A qualitative indicator has comments alone.
 * Source: IATI 2.03, result/indicator; rulesets 8.6.1 and 8.8 to 8.10.
 */
export function iatiIndicator(
  logframe: Logframe,
  result: Result,
  indicator: Indicator,
  asOf: CalendarDate,
): IatiIndicator {
  const leftOut: Finding[] = [];
  const leave = (message: string, source: Source = indicator.source) =>
    leftOut.push({ rule: 'iati.leftOut', strength: 'warning', message, source });
  const measure = iatiMeasure(indicator);
  const name = quoted(indicator.text);
  if (measure === '5' && valuesIn(indicator).length === 0) leave(words.noValue({ indicator: name }));
  const valued = (part: string, text: string | null): XmlElement[] => {
    if (text === null) return [];
    const said = valueOf(text, measure);
    if (said === null) leave(words.valueInWords({ indicator: name, value: quoted(text) }));
    return said === null ? [] : [element(part, { value: said.value }, narrated('comment', said.comment))];
  };
  const { periods, undated, looseActual } = iatiPeriods(logframe, indicator, asOf);
  for (const step of undated) leave(words.stepWithoutDate({ indicator: name, step }));
  if (looseActual !== null)
    leave(
      words.actualWithoutPeriod({ indicator: name, actual: quoted(looseActual) }),
      indicator.cells?.actual,
    );
  const told = periods.flatMap(({ from, to, target, actual }) => {
    const values = [...valued('target', target), ...valued('actual', actual)];
    const dates = [element('period-start', { 'iso-date': from }), element('period-end', { 'iso-date': to })];
    return values.length === 0 ? [] : [element('period', {}, [...dates, ...values])];
  });
  const children = [
    ...narrated('title', indicator.text),
    ...narrated('description', descriptionOf(result, indicator)),
    ...baseline(indicator, measure, leave),
    ...told,
  ];
  return { element: element('indicator', { measure, ascending: ascending(indicator) }, children), leftOut };
}

/** The number and, where it says more, the text; null where numbers are wanted and the text holds none. */
function valueOf(
  text: string,
  measure: IatiMeasure,
): { value: string | null; comment: string | null } | null {
  if (measure === '5') return { value: null, comment: text };
  const number = measured(text);
  if (number === null) return null;
  const value = String(number.value);
  return { value, comment: value === text || `${value}%` === text ? null : text };
}

function baseline(
  indicator: Indicator,
  measure: IatiMeasure,
  leave: (message: string, source?: Source) => void,
): XmlElement[] {
  const { baseline: text, baselineYear, cells } = indicator;
  if (text === null) return [];
  const indicatorName = quoted(indicator.text);
  const when = baselineYear ?? text;
  const year = yearIn(when)?.slice(0, 4);
  const said = valueOf(text, measure);
  if (year === undefined) {
    leave(words.baselineWithoutYear({ indicator: indicatorName, baseline: quoted(text) }), cells?.baseline);
    return [];
  }
  if (said === null) {
    leave(words.valueInWords({ indicator: indicatorName, value: quoted(text) }), cells?.baseline);
    return [];
  }
  const day = calendarDate(when);
  const isoDate = day !== null && precision(day) === 'day' ? day : null;
  const yearInFull = baselineYear === null || baselineYear === year ? null : baselineYear;
  const comment = [said.comment, isoDate === null ? yearInFull : null]
    .filter((part) => part !== null)
    .join(', ');
  const attributes = { year, 'iso-date': isoDate, value: said.value };
  return [element('baseline', attributes, narrated('comment', comment))];
}

function descriptionOf(result: Result, indicator: Indicator): string | null {
  const { description } = words;
  const means = indicator.sources.length > 0 ? indicator.sources : result.meansOfVerification;
  const said = (kind: Parameters<typeof particularOf>[1], tell: (p: { text: string }) => string) => {
    const text = particularOf(indicator, kind);
    return text === null ? [] : [tell({ text })];
  };
  const parts = [
    ...said('definition', ({ text }) => text),
    ...said('numerator', description.numerator),
    ...said('denominator', description.denominator),
    ...said('disaggregation', description.parts),
    ...(means.length === 0 ? [] : [description.means({ texts: means.map(({ text }) => text) })]),
  ];
  return parts.length === 0 ? null : parts.join('\n');
}

/** "1" where more is better: as stated, else by where the target lies; null where neither says. */
function ascending({ measure, baseline: from, target: to }: Indicator): '1' | '0' | null {
  const stated = measure?.direction ?? null;
  if (stated !== null) return stated === 'increase' ? '1' : '0';
  const [start, end] = [measured(from), measured(to)];
  if (start === null || start.unit !== end?.unit || start.value === end.value) return null;
  return end.value > start.value ? '1' : '0';
}
