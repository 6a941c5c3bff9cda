import { decimalPounds } from '../core/pence';
import { say } from '../core/messages';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { AS_IT_WAS_SHEET, AS_IT_WAS_TABLE, type AsItWas, type PartName } from './asItWas';
import type { Indicator, Result } from './logframe';
import { profiles } from './profile';
import { resultNames } from './resultNames';

const { sheet: words, parts: partNames, yes } = say.logframeBefore;

/** Sheet "Before conversion": every part of the logframes as they were, a row each, from which `readAsItWas` rebuilds them. */
export function asItWasSheet(kept: readonly AsItWas[]): SheetModel {
  const lines = kept.flatMap((one) => linesOf(one).map((line) => ({ ...line, logframe: one.name })));
  return {
    id: AS_IT_WAS_SHEET,
    name: words.name,
    title: words.title,
    notes: words.notes,
    tables: [
      {
        id: AS_IT_WAS_TABLE,
        caption: null,
        columns,
        rows: lines.map(
          ({ logframe, result = null, indicator = null, part, label = null, text }, at): RowModel => {
            const order = String(at + 1);
            return {
              key: order,
              cells: {
                order: value(order),
                logframe: value(logframe),
                result: value(result),
                indicator: value(indicator),
                part: value(partNames[part]),
                label: value(label),
                text: value(text),
              },
            };
          },
        ),
      },
    ],
    orientation: 'landscape',
  };
}

const column = (id: keyof typeof words.columns, width: number): ColumnModel => ({
  id,
  header: words.columns[id],
  owner: id === 'order' ? 'key' : 'computed',
  type: 'text',
  width,
});

const columns: readonly ColumnModel[] = [
  column('order', 6),
  column('logframe', 18),
  column('result', 14),
  column('indicator', 10),
  column('part', 20),
  column('label', 20),
  column('text', 70),
];

interface Line {
  readonly part: PartName;
  readonly text: string | null;
  readonly label?: string | null;
  readonly result?: string;
  readonly indicator?: string;
}

function linesOf({ logframe, to, unchanged }: AsItWas): Line[] {
  const { title, period, profile, results, unplaced = [] } = logframe;
  const names = resultNames(logframe);
  return [
    { part: 'from', text: profiles[profile].name },
    { part: 'to', text: profiles[to].name },
    ...given('title', title),
    ...given('start', period?.from),
    ...given('end', period?.to),
    ...results.flatMap((result, at) =>
      resultLines(result, unchanged.has(at)).map((line) => ({ ...line, result: names[at] ?? '' })),
    ),
    ...unplaced.flatMap(({ because, number, part, text }): Line[] => [
      { part: because, label: part, text, ...(number === null ? {} : { indicator: number }) },
    ]),
  ];
}

function resultLines(result: Result, isUnchanged: boolean): Line[] {
  const { level, number, statement, meansOfVerification, assumptions, risks, weight, riskRating } = result;
  return [
    { part: level, label: number, text: statement },
    ...(isUnchanged ? [{ part: 'asItWas' as const, text: yes }] : []),
    ...each('means', meansOfVerification),
    ...each('assumption', assumptions),
    ...each('risk', risks),
    ...given('weight', weight === null ? null : String(weight)),
    ...given('riskRating', riskRating),
    ...inputLines(result),
    ...result.indicators.flatMap((indicator, at) =>
      indicatorLines(indicator).map((line) => ({ ...line, indicator: String(at + 1) })),
    ),
  ];
}

function inputLines({ inputs }: Result): Line[] {
  if (inputs === undefined) return [];
  const { parts, total, sharePercent, fullTimeEquivalents } = inputs;
  return [
    { part: 'inputsTotal', text: total === null ? null : decimalPounds(total) },
    ...parts.map(({ funder, amount }): Line => ({
      part: 'input',
      label: funder,
      text: amount === null ? null : decimalPounds(amount),
    })),
    ...given('inputsShare', sharePercent === null ? null : String(sharePercent)),
    ...given('inputsPeople', fullTimeEquivalents),
  ];
}

function indicatorLines(indicator: Indicator): Line[] {
  const { number, text, baseline, baselineYear, milestones, target, actual, measure, evidence } = indicator;
  return [
    { part: 'indicator', label: number, text },
    ...given('baseline', baseline),
    ...given('baselineYear', baselineYear),
    ...milestones.flatMap(({ label, value: planned, actual: achieved }): Line[] => [
      { part: 'milestone', label, text: planned },
      ...(achieved === undefined ? [] : [{ part: 'achieved' as const, label, text: achieved }]),
    ]),
    ...given('target', target),
    ...given('actual', actual),
    ...each('source', indicator.sources),
    ...(measure === undefined
      ? []
      : ([
          { part: 'direction', text: measure.direction },
          { part: 'accumulation', text: measure.accumulation },
        ] as const)),
    ...(evidence?.length === 0
      ? [{ part: 'evidence' as const, text: null }]
      : each('evidence', evidence ?? [])),
    ...given('responsible', indicator.responsible),
    ...(indicator.particulars ?? []).map(({ kind, text }): Line => ({ part: kind, text })),
  ];
}

function given(part: PartName, text: string | null | undefined): Line[] {
  return text === null || text === undefined ? [] : [{ part, text }];
}

function each(part: PartName, statements: readonly { readonly text: string }[]): Line[] {
  return statements.map(({ text }) => ({ part, text }));
}
