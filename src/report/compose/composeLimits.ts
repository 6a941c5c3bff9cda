import { say } from '../../core/messages';
import type { Phrase } from '../../core/messages/report';
import type { Position } from '../../limits/position';
import { barDrawing } from '../barDrawing';
import type { Block, Cell, FigureRun, Picture, Table } from '../reportModel';
import { paragraph, runsOf, textCell, type ComposeContext, type Composer } from './draft';
import { clearanceLine } from './clearance';
import { checkBlocks, powerBlocks } from './composeChecks';
import { planBlocks } from './composePlans';
import { namesFile } from './namesFile';
import { reasonRuns } from './positionReasons';
import { printPositions, type PrintedPosition } from './printedPosition';

/**
 * The position under each test, the latest year first: a sentence a test, a table for each council (or group) and year, a
 * bar picture where there is a limit, and whom to ask before money is committed. It certifies nothing.
 */
export const composeLimits: Composer = (context) => {
  const { input, figures, appendixLabel } = context;
  const groups = printPositions(input.positions, figures);
  const positions = groups.flatMap((group) => [
    ...group.flatMap((printed) => positionBlocks(printed, input)),
    positionTable(group),
    ...group.flatMap(pictureOf),
  ]);
  const detail = appendixLabel('limitDetail');
  // Where the form has a section on law, the powers stand there.
  const hasLegalSection = input.profile.sections.some(({ adds }) => adds.includes('legal'));
  return [
    clearanceLine('section151Officer', input),
    ...(positions.length === 0 ? [paragraph(say.report.compose.noPosition)] : positions),
    ...planBlocks(context),
    ...(hasLegalSection ? [] : powerBlocks(context)),
    ...checkBlocks(context),
    ...(detail === null ? [] : [paragraph(say.reportLimits.detailPointer({ appendix: detail }))]),
    paragraph(say.report.compose.beforeCommitting),
  ];
};

function positionBlocks(printed: PrintedPosition, input: ComposeContext['input']): readonly Block[] {
  const { position, councils, test, queried } = printed;
  const { compose } = say.report;
  const told = paragraph([
    compose.positionLead({ councils, test: test.toLowerCase(), year: position.financialYear }),
    ...outcomeWords(printed),
    ...(position.outcome === 'noLimit' ? [] : [compose.standing({ verified: position.verified })]),
    compose.completeness[position.completeness.year],
    baseCompletenessWords(position),
    ...(queried === null ? [] : compose.queried({ queried })),
    overIfQueriedCounted(position) ? compose.overIfQueriedCounted : '',
  ]);
  const why = position.outcome === 'cannotSay' ? decidingReason(printed, input) : null;
  return why === null ? [told] : [told, { kind: 'bullets', items: [why], origin: null }];
}

/** A base that is not whole is told only where a limit rests on it. */
function baseCompletenessWords({ limit, completeness: { base } }: Position): string {
  return limit === null || base === null ? '' : say.reportLimits.baseCompleteness[base];
}

function overIfQueriedCounted({ outcome, limit, counted, committed, queried }: Position): boolean {
  if (outcome !== 'within' || limit === null || queried.value <= 0) return false;
  return counted.value + committed.value + queried.value > limit.value;
}

function outcomeWords(printed: PrintedPosition): Phrase<FigureRun> {
  const { position, limit, remaining, excess, committed, overcommitted } = printed;
  const { compose, words } = say.report;
  const counted = printed.counted ?? words.nothing;
  if (position.outcome === 'noLimit') return compose.noLimitApplies({ counted });
  if (position.outcome === 'within' && limit && overcommitted) {
    return compose.withinBeforeCommitments({ counted, limit, overcommitted });
  }
  if (position.outcome === 'within' && limit && remaining) {
    return compose.within({ counted, limit, committed, remaining });
  }
  if (position.outcome === 'atLimit' && limit) return compose.atLimit({ counted, limit });
  if (position.outcome === 'over' && limit && excess) return compose.over({ counted, limit, excess });
  return compose.cannotSay({ counted });
}

/** The first reason decides. */
function decidingReason(printed: PrintedPosition, input: ComposeContext['input']) {
  const [first] = printed.position.reasons;
  if (first === undefined || namesFile(first, input)) return null;
  return reasonRuns(first, printed);
}

function positionTable(group: readonly PrintedPosition[]): Table {
  const { table, words, outcome, completenessName } = say.report;
  const [first] = group;
  const rest = Math.floor(72 / group.length);
  const row = (label: string, cell: (printed: PrintedPosition) => Cell): readonly Cell[] => [
    textCell(label),
    ...group.map(cell),
  ];
  const sums = (label: string, of: (printed: PrintedPosition) => FigureRun | null) =>
    group.some((printed) => of(printed) !== null)
      ? [row(label, (printed) => figureOr(of(printed), words.noneRecorded))]
      : [];
  return {
    kind: 'table',
    caption: table.positions({
      councils: first?.councils ?? '',
      year: first?.position.financialYear ?? '',
    }),
    summary: table.positionsSummary,
    columns: [
      { header: table.measure, width: 100 - rest * group.length },
      ...group.map(({ test }) => ({ header: test, width: rest })),
    ],
    rowHeaders: true,
    rows: [
      row(table.limit, (printed) => figureOr(printed.limit, whyNoLimit(printed))),
      row(table.basis, (printed) => textCell(printed.position.basis ?? whyNoLimit(printed))),
      row(table.counted, ({ counted }) => figureOr(counted, words.noneRecorded)),
      ...sums(table.committed, ({ committed }) => committed),
      ...sums(say.reportLimits.forecast, ({ forecast }) => forecast),
      ...sums(say.reportLimits.leftOut, ({ leftOut }) => leftOut),
      ...sums(table.queried, ({ queried }) => queried),
      row(table.remaining, (printed) => figureOr(printed.remaining, whyNoLimit(printed))),
      row(table.outcome, ({ position }) => textCell(outcome[position.outcome])),
      row(table.standing, ({ position }) => textCell(position.verified ? words.verified : words.notVerified)),
      row(table.completeness, ({ position }) => textCell(completenessName[position.completeness.year])),
      ...(group.some(({ position }) => position.completeness.base !== null)
        ? [row(table.baseCompleteness, ({ position }) => textCell(baseCompleteness(position)))]
        : []),
    ],
  };
}

function baseCompleteness({ completeness }: Position): string {
  const { words, completenessName } = say.report;
  return completeness.base === null ? words.doesNotApply : completenessName[completeness.base];
}

function figureOr(figure: FigureRun | null, words: string): Cell {
  return figure === null ? textCell(words) : [figure];
}

function whyNoLimit({ position }: PrintedPosition): string {
  return position.outcome === 'noLimit' ? say.report.words.noLimit : say.report.words.cannotSay;
}

function pictureOf({ position, councils, test, counted, limit }: PrintedPosition): readonly Picture[] {
  if (limit === null || counted === null) return [];
  const drawing = barDrawing(counted.figure, limit.figure);
  if (drawing === null) return [];
  const { alt, caption } = say.report.picture;
  return [
    {
      kind: 'picture',
      drawing,
      alt: runsOf(alt({ councils, test, year: position.financialYear, counted, limit })),
      caption: runsOf(caption({ test, counted, limit })),
    },
  ];
}
