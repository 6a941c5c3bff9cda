import type { Particular } from './logframe';

/** What a column of a logframe holds. */
export type ColumnRole =
  | Particular['kind']
  | 'level'
  | 'number'
  | 'statement'
  | 'indicatorNumber'
  | 'indicator'
  | 'baseline'
  | 'baselineYear'
  | 'milestone'
  | 'milestoneActual'
  | 'target'
  | 'actual'
  | 'sources'
  | 'evidence'
  | 'assumptions'
  | 'risks'
  | 'weight'
  | 'riskRating'
  | 'direction'
  | 'responsible'
  | 'accumulation'
  | 'inputs'
  | 'inputsTotal'
  | 'inputsShare'
  | 'inputsPeople';

/**
 * Words that head a column. Compared in one form (`columnRole`): lower case, singular, no brackets, no dates, no numbers.
 * Source: docs/sources.md, Logframes.
 */
export const columnHeadings: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  level: [
    'level',
    'result level',
    'level of result',
    'logframe level',
    'tier',
    'type of result',
    'hierarchy',
  ],
  number: ['no', 'number', 'ref', 'reference', 'result no', 'result number', 'output no', 'output number'],
  statement: [
    'project summary',
    'programme summary',
    'narrative summary',
    'narrative',
    'summary',
    'project narrative',
    'project description',
    'project structure',
    'project objective',
    'programme objective',
    'design summary',
    'objective',
    'aim and objective',
    'hierarchy of objective',
    'objective hierarchy',
    'intervention logic',
    'project logic',
    'result chain',
    'result',
    'expected result',
    'result statement',
    'result and activity',
    'statement',
    'what we want to see',
    'what we want to change',
    'desired change',
    'change',
    'summary of objective',
    'description',
  ],
  indicatorNumber: [
    'indicator no',
    'indicator number',
    'indicator ref',
    'indicator reference',
    'indicator code',
  ],
  indicator: [
    'indicator',
    'measurable indicator',
    'objectively verifiable indicator',
    'verifiable indicator',
    'ovi',
    'indicator of achievement',
    'indicator of success',
    'success indicator',
    'smart indicator',
    'key performance indicator',
    'performance indicator',
    'key indicator',
    'kpi',
    'measure of success',
    'success measure',
    'performance measure',
    'indicator and target',
    'result indicator',
    'impact indicator',
    'outcome indicator',
    'output indicator',
    'goal indicator',
    'purpose indicator',
    'm and e indicator',
    'how we will know',
    'how will we know',
    'how we will measure it',
    'how will we measure it',
    'what we will measure',
  ],
  baseline: ['baseline', 'baseline value', 'baseline and year', 'baseline value and year', 'starting point'],
  baselineYear: ['baseline year', 'year of baseline', 'baseline date', 'date of baseline', 'reference year'],
  milestone: ['milestone', 'interim target', 'mid term target', 'milestone value', 'year target'],
  target: [
    'target',
    'final target',
    'end target',
    'end of project target',
    'target value',
    'target and year',
    'target by end of project',
    'project target',
    'life of project target',
  ],
  actual: [
    'actual',
    'achieved',
    'actual to date',
    'current value',
    'progress',
    'latest value',
    'achievement',
    'result to date',
  ],
  sources: [
    'mean of verification',
    'mov',
    'source of verification',
    'source and mean of verification',
    'verification',
    'source of data',
    'data source',
    'source',
    'source of information',
    'mean of measurement',
    'evidence source',
    'source of evidence',
    'where the evidence come from',
    'how we will find out',
    'where we will find it',
    'source and method',
    'how it will be measured',
    'm and e',
    'm and e method',
    'm and e source',
    'monitoring and evaluation',
    'monitoring mechanism',
  ],
  evidence: ['evidence', 'evidence of actual', 'evidence link', 'link to evidence'],
  assumptions: [
    'assumption',
    'important assumption',
    'key assumption',
    'critical assumption',
    'assumption and risk',
    'risk and assumption',
    'external factor',
    'what we assume',
    'what has to hold',
    'what must hold',
    'assumption and precondition',
    'assumption and pre condition',
  ],
  risks: ['risk', 'key risk', 'important risk', 'risk statement'],
  weight: ['weight', 'weighting', 'impact weighting', 'output weight', 'output weighting', 'weight percent'],
  riskRating: ['risk rating', 'rating of risk', 'risk level'],
  responsible: [
    'responsible',
    'responsibility',
    'responsible officer',
    'responsible person',
    'person responsible',
    'who',
    'owner',
    'lead',
    'lead officer',
    'reported by',
  ],
  direction: ['direction', 'direction of change', 'desired direction'],
  unit: ['unit', 'unit of measure', 'unit of measurement', 'measurement unit', 'indicator unit'],
  definition: ['definition', 'indicator definition', 'definition of indicator', 'operational definition'],
  numerator: ['numerator'],
  denominator: ['denominator'],
  disaggregation: [
    'disaggregation',
    'disaggregated by',
    'disaggregate by',
    'data disaggregation',
    'disaggregation of data',
    'breakdown',
    'broken down by',
  ],
  frequency: [
    'frequency',
    'target frequency',
    'reporting frequency',
    'frequency of reporting',
    'frequency of collection',
    'frequency of measurement',
    'data collection frequency',
    'frequency of data collection',
    'how often',
  ],
  collection: [
    'data collection method',
    'method of data collection',
    'collection method',
    'method of collection',
    'method of measurement',
  ],
  targetDate: [
    'target date',
    'target year',
    'date of target',
    'year of target',
    'by when',
    'deadline',
    'due date',
  ],
  accumulation: ['accumulation', 'cumulative', 'cumulation'],
};
