import { decimalPounds } from '../core/pence';
import { say } from '../core/messages';
import { value, type CellModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { Inputs } from './inputs';
import type { Indicator, Logframe, Result, Statement } from './logframe';
import { milestoneHeadings, placeOfMilestones } from './milestoneHeadings';
import { PARTICULARS, particularOf } from './particulars';
import { levelName, profiles } from './profile';
import { columnsOfProfile, profileColumns, type ColumnsWanted, type OptionalColumn } from './profileColumns';

const words = say.logframe.written;

/**
 * The logframe in the layout of its profile, as a sheet that belongs to the council from then on: read like any other, never
 * brought up to date. A 4x4 has a row for each result with lists in its cells, the other layouts a row for each indicator; so has
 * a 4x4 that holds more than a 4x4 has columns for.
 *
 * @param name what stands in A1 where the logframe has no title.
 * @param at which sheet of the workbook it is, from 0.
 */
export function profileSheet(logframe: Logframe, name: string, at = 0): SheetModel {
  const profile = profiles[logframe.profile];
  const wanted = wantedBy(logframe);
  const asLists = fitsLists(logframe, wanted);
  const { period } = logframe;
  const layout = (asLists ? words.lists : words.rows)({ profile: profile.name });
  return {
    id: 'logframe-in-profile',
    name: at === 0 ? words.name : say.logframe.sheet.second({ text: words.name, count: at + 1 }),
    title: logframe.title ?? name,
    notes: [
      layout,
      ...(period?.from ? [words.start({ date: period.from })] : []),
      ...(period?.to ? [words.end({ date: period.to })] : []),
    ],
    tables: [
      {
        id: `logframe.layout${at + 1}`,
        caption: null,
        columns: profileColumns(profile, wanted),
        rows: logframe.results.flatMap((result) =>
          rowsOf(logframe, result, wanted, asLists).map((cells): RowModel => ({ key: '', cells })),
        ),
      },
    ],
    orientation: 'landscape',
  };
}

function wantedBy({ profile, results }: Logframe): ColumnsWanted {
  const indicators = results.flatMap((result) => result.indicators);
  const used = milestoneHeadings(indicators);
  const isAsked = used.length === 0 && profiles[profile].requires.milestones;
  const milestones = isAsked ? words.milestones : used;
  const places = indicators.map((indicator) => placeOfMilestones(indicator, milestones));
  const inUse: readonly (readonly [OptionalColumn, boolean])[] = [
    ['indicatorNumber', indicators.some(({ number }) => number !== null)],
    ['values', indicators.some(hasValues)],
    ['measure', indicators.some(({ measure }) => measure !== undefined)],
    ['evidence', indicators.some(({ evidence }) => evidence !== undefined)],
    ['responsible', indicators.some(({ responsible }) => responsible !== undefined)],
    ...PARTICULARS.map((kind) => [kind, indicators.some((one) => particularOf(one, kind) !== null)] as const),
    ['risks', results.some(({ risks }) => risks.length > 0)],
    ['riskRating', results.some(({ riskRating }) => riskRating !== undefined)],
    ['weight', results.some(({ weight }) => weight !== null)],
    ['inputs', results.some(({ inputs }) => inputs !== undefined)],
  ];
  return {
    optional: new Set([
      ...columnsOfProfile(profiles[profile]),
      ...inUse.filter(([, isThere]) => isThere).map(([part]) => part),
    ]),
    milestones,
    achieved: new Set(
      indicators.flatMap(({ milestones: steps }, nth) =>
        steps.flatMap(({ actual }, step) => (actual === undefined ? [] : (places[nth]?.[step] ?? []))),
      ),
    ),
    funders: [...new Set(results.flatMap(({ inputs }) => (inputs?.parts ?? []).map(({ funder }) => funder)))],
  };
}

function hasValues({ baseline, baselineYear, milestones, target, actual }: Indicator): boolean {
  return (
    milestones.length > 0 || [baseline, baselineYear, target, actual].some((content) => content !== null)
  );
}

/** Numbers that a list in a cell can carry: "(1.2) …". */
const LISTED_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}$/;

/** Lists hold words and numbers, nothing that belongs beside one indicator alone. */
function fitsLists({ profile, results }: Logframe, { optional }: ColumnsWanted): boolean {
  const besides: readonly OptionalColumn[] = ['values', 'measure', 'evidence', 'responsible', ...PARTICULARS];
  const { values, sourcePerIndicator } = profiles[profile].has;
  if (values || sourcePerIndicator || besides.some((part) => optional.has(part))) return false;
  return results.every(({ indicators }) =>
    indicators.every(
      ({ number, sources }) => sources.length === 0 && (number === null || LISTED_NUMBER.test(number)),
    ),
  );
}

type Cells = Record<string, CellModel>;

function rowsOf(logframe: Logframe, result: Result, wanted: ColumnsWanted, asLists: boolean): Cells[] {
  const lead: Cells = {
    level: value(levelName(logframe.profile, result.level)),
    number: value(result.number),
    statement: value(result.statement === '' ? null : result.statement),
    assumptions: list(result.assumptions),
    risks: list(result.risks),
    riskRating: value(result.riskRating ?? null),
    weight: value(result.weight === null ? null : String(result.weight)),
    ...(result.inputs === undefined ? {} : inputCells(result.inputs, wanted)),
  };
  const means = list(result.meansOfVerification);
  if (asLists) return [{ ...lead, indicator: numberedList(result.indicators), sources: means }];
  const rows = result.indicators.map((indicator) => indicatorCells(indicator, wanted));
  const alone = result.meansOfVerification.length > 0 || rows.length === 0 ? [{ sources: means }] : [];
  return [...rows, ...alone].map((cells, at) => (at === 0 ? { ...lead, ...cells } : cells));
}

function indicatorCells(indicator: Indicator, wanted: ColumnsWanted): Cells {
  const { number, text, baseline, baselineYear, milestones, target, actual, sources, measure } = indicator;
  const places = placeOfMilestones(indicator, wanted.milestones);
  const steps = milestones.flatMap(({ value: planned, actual: achieved }, step): [string, CellModel][] => {
    const at = (places[step] ?? 0) + 1;
    return [
      [`milestone${at}`, value(planned)],
      [`achieved${at}`, value(achieved ?? null)],
    ];
  });
  const { direction = null, accumulation = null } = measure ?? {};
  return {
    indicatorNumber: value(number),
    indicator: value(text),
    baseline: value(baseline),
    baselineYear: value(baselineYear),
    ...Object.fromEntries(steps),
    target: value(target),
    actual: value(actual),
    sources: list(sources),
    evidence: list(indicator.evidence ?? []),
    responsible: value(indicator.responsible ?? null),
    direction: value(direction === null ? null : words.directions[direction]),
    accumulation: value(accumulation === null ? null : words.accumulations[accumulation]),
    ...Object.fromEntries(PARTICULARS.map((kind) => [kind, value(particularOf(indicator, kind))])),
  };
}

function inputCells(
  { parts, total, sharePercent, fullTimeEquivalents }: Inputs,
  wanted: ColumnsWanted,
): Cells {
  const funded = parts.map(({ funder, amount }): [string, CellModel] => [
    `inputs${wanted.funders.indexOf(funder) + 1}`,
    value(amount === null ? null : decimalPounds(amount)),
  ]);
  return {
    ...Object.fromEntries(funded),
    inputsTotal: value(total === null ? null : decimalPounds(total)),
    inputsShare: value(sharePercent === null ? null : String(sharePercent)),
    inputsPeople: value(fullTimeEquivalents),
  };
}

/** One item stands as it is; several each begin with a dash, so that a line break inside one starts no other. */
function list(items: readonly Statement[]): CellModel {
  return lines(items.map(({ text }) => ({ mark: '- ', text })));
}

function numberedList(items: readonly Indicator[]): CellModel {
  return lines(items.map(({ number, text }) => ({ mark: number === null ? '- ' : `(${number}) `, text })));
}

function lines(items: readonly { mark: string; text: string }[]): CellModel {
  const [only, ...others] = items;
  if (only === undefined) return value(null);
  if (others.length === 0 && only.mark === '- ') return value(only.text === '' ? null : only.text);
  return value(items.map(({ mark, text }) => `${mark}${text}`).join('\n'));
}
