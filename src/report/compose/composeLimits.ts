import { minus, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { listed, type Phrase } from '../../core/messages/report';
import { pence, poundsText } from '../../core/pence';
import type { Position } from '../../limits/position';
import { barDrawing } from '../barDrawing';
import type { Block, Cell, FigureRun, Picture, Run, Table } from '../reportModel';
import { paragraph, runsOf, textCell, type Composer } from './draft';
import { slug, type FigureRegister } from './figureRegister';

/**
 * The position under each test: a sentence a test, a table for each council (or group) and year, a bar picture where there
 * is a limit, and whom to ask before money is committed. It never says that spend is lawful.
 */
export const composeLimits: Composer = ({ input: { positions }, figures }) => {
  if (positions.length === 0) return [paragraph(say.report.compose.noPosition), askFirst()];
  const printed = positions.map((position) => printPosition(position, positions, figures));
  return [
    ...printed.flatMap(positionBlocks),
    ...grouped(printed).flatMap((group) => [positionTable(group), ...group.flatMap(picturesOf)]),
    askFirst(),
  ];
};

/** A position with its figures as they are printed. */
interface PrintedPosition {
  readonly position: Position;
  readonly councils: string;
  readonly limit: FigureRun | null;
  readonly counted: FigureRun;
  readonly committed: FigureRun;
  readonly queried: FigureRun;
  readonly remaining: FigureRun | null;
  readonly excess: FigureRun | null;
}

function printPosition(
  position: Position,
  all: readonly Position[],
  figures: FigureRegister,
): PrintedPosition {
  const id = positionId(position, all);
  const print = (what: string, figure: Figure) => figures.print(`${id}.${what}`, figure);
  const { limit, remaining, counted } = position;
  return {
    position,
    councils: listed(position.councils) || say.report.words.councilNotNamed,
    limit: limit === null ? null : print('limit', limit),
    counted: print('counted', counted),
    committed: print('committed', position.committed),
    queried: print('queried', position.queried),
    remaining: remaining === null ? null : print('remaining', remaining),
    excess:
      position.outcome === 'over' && limit !== null
        ? print('excess', minus(counted, limit, say.report.rule.excess))
        : null,
  };
}

function positionId(position: Position, all: readonly Position[]): string {
  const own = listed(position.councils);
  const councilNeeded = all.some((other) => listed(other.councils) !== own);
  const parts = [position.route, position.financialYear.replace('/', '-')];
  return (councilNeeded ? [slug(own), ...parts] : parts).join('.');
}

function positionBlocks(printed: PrintedPosition): readonly Block[] {
  const { position, councils } = printed;
  const lead = say.report.compose.positionLead({
    councils,
    test: say.limits.routeNames[position.route].toLowerCase(),
    year: position.financialYear,
  });
  const standing = say.report.compose.standing({ verified: position.verified });
  const told = paragraph([
    lead,
    ...outcomeWords(printed),
    ...(position.outcome === 'noLimit' ? [] : [standing]),
  ]);
  const reasons = position.reasons.flatMap((reason) => reasonRuns(reason, printed));
  return reasons.length === 0 ? [told] : [told, { kind: 'bullets', items: reasons, origin: null }];
}

function outcomeWords(printed: PrintedPosition): Phrase<FigureRun> {
  const { position, counted, limit, remaining, excess } = printed;
  const { compose } = say.report;
  const committed = position.committed.value === 0 ? null : printed.committed;
  if (position.outcome === 'noLimit') return compose.noLimitApplies({ counted });
  if (position.outcome === 'within' && limit && remaining) {
    return compose.within({ counted, limit, committed, remaining });
  }
  if (position.outcome === 'atLimit' && limit) return compose.atLimit({ counted, limit });
  if (position.outcome === 'over' && limit && excess) return compose.over({ counted, limit, excess });
  return compose.cannotSay({ counted });
}

const MONEY = /(-?£[\d,]+\.\d\d)(?: \(EXAMPLE\))?/;

/**
 * A reason with its sums as figures of the position. A reason that names another sum stays in the workbook: a sum that
 * cannot be followed to a cell is not printed.
 */
function reasonRuns(reason: string, printed: PrintedPosition): readonly (readonly Run[])[] {
  const { counted, committed, queried, limit, remaining, excess } = printed;
  const known = [counted, committed, queried, limit, remaining, excess].filter((run) => run !== null);
  const pieces = reason.split(MONEY).map((piece, at) => {
    // Every second piece is a sum that the expression caught.
    return at % 2 === 0 ? piece : known.find((run) => poundsText(pence(run.figure.value)) === piece);
  });
  const found = pieces.filter((piece) => piece !== undefined);
  return found.length < pieces.length ? [] : [runsOf(found)];
}

/** Positions of the same councils and year stand side by side. */
function grouped(printed: readonly PrintedPosition[]): readonly (readonly PrintedPosition[])[] {
  const groups = new Map<string, PrintedPosition[]>();
  for (const one of printed) {
    const key = `${one.councils}\n${one.position.financialYear}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function positionTable(group: readonly PrintedPosition[]): Table {
  const { table, words, outcome, completenessName } = say.report;
  const [first] = group;
  const rest = Math.floor(72 / group.length);
  const row = (label: string, cell: (printed: PrintedPosition) => Cell): readonly Cell[] => [
    textCell(label),
    ...group.map(cell),
  ];
  const orWhyNot = (figure: FigureRun | null, position: Position): Cell =>
    figure ? [figure] : textCell(position.outcome === 'noLimit' ? words.noLimit : words.cannotSay);
  return {
    kind: 'table',
    caption: table.positions({ councils: first?.councils ?? '', year: first?.position.financialYear ?? '' }),
    summary: table.positionsSummary,
    columns: [
      { header: table.measure, width: 100 - rest * group.length },
      ...group.map(({ position }) => ({ header: say.limits.routeNames[position.route], width: rest })),
    ],
    rowHeaders: true,
    rows: [
      row(table.limit, ({ position, limit }) => orWhyNot(limit, position)),
      row(table.basis, ({ position }) => textCell(position.basis ?? words.notSupplied)),
      row(table.counted, ({ counted }) => [counted]),
      row(table.committed, ({ committed }) => [committed]),
      row(table.queried, ({ queried }) => [queried]),
      row(table.remaining, ({ position, remaining }) => orWhyNot(remaining, position)),
      row(table.outcome, ({ position }) => textCell(outcome[position.outcome])),
      row(table.completeness, ({ position }) => textCell(completenessName[position.completeness.year])),
      row(table.standing, ({ position }) => textCell(position.verified ? words.verified : words.notVerified)),
    ],
  };
}

function picturesOf({ position, councils, counted, limit }: PrintedPosition): readonly Block[] {
  if (limit === null) return [];
  const drawing = barDrawing(counted.figure, limit.figure);
  if (drawing === null) return [];
  const test = say.limits.routeNames[position.route];
  const picture: Picture = {
    kind: 'picture',
    drawing,
    alt: runsOf(say.report.picture.alt({ councils, test, year: position.financialYear, counted, limit })),
    caption: runsOf(say.report.picture.caption({ test, counted, limit })),
  };
  return [picture];
}

function askFirst() {
  return paragraph(say.report.compose.beforeCommitting);
}
