import type { CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { nameOf } from '../checks/walk';
import type { Logframe, Result, ResultLevel } from '../logframe';
import { iatiIndicator } from './iatiIndicator';
import { element, narrated, type XmlElement } from './xmlElement';

const words = say.logframeIati;

/** The results of a logframe as IATI writes them, and a finding for each part that has no place there. */
export interface IatiResults {
  readonly elements: readonly XmlElement[];
  readonly leftOut: readonly Finding[];
}

/** Results with their indicators, from the top. Activities and results without an indicator are left out, and that is said. */
export function iatiResults(logframe: Logframe, asOf: CalendarDate): IatiResults {
  const results = logframe.results.filter(({ level }) => level !== 'activity');
  const told = results.map((result) => iatiResult(logframe, result, asOf));
  return {
    elements: told.flatMap(({ elements }) => elements),
    leftOut: [...told.flatMap(({ leftOut }) => leftOut), ...activitiesLeftOut(logframe)],
  };
}

/** Codes of IATI's list ResultType. Source: IATI 2.03. */
const TYPES: Readonly<Record<Exclude<ResultLevel, 'activity'>, string>> = {
  output: '1',
  outcome: '2',
  impact: '3',
};

function iatiResult(logframe: Logframe, result: Result, asOf: CalendarDate): IatiResults {
  const { level, statement, assumptions, risks, source } = result;
  if (level === 'activity') return { elements: [], leftOut: [] };
  if (result.indicators.length === 0) {
    const message = words.noIndicator({ result: nameOf(logframe, result) });
    return { elements: [], leftOut: [{ rule: 'iati.leftOut', strength: 'warning', message, source }] };
  }
  const indicators = result.indicators.map((indicator) => iatiIndicator(logframe, result, indicator, asOf));
  const texts = (statements: Result['risks']) => ({ texts: statements.map(({ text }) => text) });
  const description = [
    ...(assumptions.length === 0 ? [] : [words.description.assumptions(texts(assumptions))]),
    ...(risks.length === 0 ? [] : [words.description.risks(texts(risks))]),
  ];
  const children = [
    ...narrated('title', statement === '' ? nameOf(logframe, result) : statement),
    ...narrated('description', description.join('\n')),
    ...indicators.map((indicator) => indicator.element),
  ];
  return {
    elements: [element('result', { type: TYPES[level] }, children)],
    leftOut: indicators.flatMap(({ leftOut }) => leftOut),
  };
}

function activitiesLeftOut({ results }: Logframe): Finding[] {
  const activities = results.filter(({ level }) => level === 'activity');
  const [first] = activities;
  if (first === undefined) return [];
  const message = words.noActivities({ count: activities.length });
  return [{ rule: 'iati.leftOut', strength: 'hint', message, source: first.source }];
}
