import { minus, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { listed } from '../../core/messages/report';
import type { Position, Route } from '../../limits/position';
import { printable } from '../printable';
import type { FigureRun } from '../reportModel';
import { slug, type FigureRegister } from './figureRegister';

/** A position with its figures as they are printed. A sum of nil that no cell stands behind is null: there is no figure. */
export interface PrintedPosition {
  readonly position: Position;
  readonly councils: string;
  readonly test: string;
  readonly limit: FigureRun | null;
  readonly counted: FigureRun | null;
  readonly committed: FigureRun | null;
  readonly queried: FigureRun | null;
  readonly leftOut: FigureRun | null;
  readonly forecast: FigureRun | null;
  readonly remaining: FigureRun | null;
  /** What is counted beyond the limit, where the outcome is over. */
  readonly excess: FigureRun | null;
  /** What counted and committed together are beyond a limit that the counted alone keeps. */
  readonly overcommitted: FigureRun | null;
}

/** Positions as they are printed: the latest year first, and the tests of one council and year together. */
export function printPositions(
  positions: readonly Position[],
  figures: FigureRegister,
): readonly (readonly PrintedPosition[])[] {
  const groups = new Map<string, PrintedPosition[]>();
  for (const position of inOrder(positions)) {
    const printed = printPosition(position, positions, figures);
    const key = `${printed.councils}\n${position.financialYear}`;
    groups.set(key, [...(groups.get(key) ?? []), printed]);
  }
  return [...groups.values()];
}

function printPosition(
  position: Position,
  all: readonly Position[],
  figures: FigureRegister,
): PrintedPosition {
  const id = positionId(position, all);
  const print = (what: string, figure: Figure | null): FigureRun | null =>
    figure === null || (figure.value === 0 && figure.sources.length === 0)
      ? null
      : figures.print(`${id}.${what}`, figure);
  const { limit, counted, committed, remaining, outcome } = position;
  const over = limit !== null && outcome === 'over';
  const overcommitted = outcome === 'within' && remaining !== null && remaining.value < 0;
  return {
    position,
    councils: printable(listed(position.councils)) || say.report.words.councilNotNamed,
    test: say.limits.routeNames[position.route],
    limit: print('limit', limit),
    counted: print('counted', counted),
    committed: print('committed', committed),
    queried: print('queried', position.queried),
    leftOut: position.excluded.value === 0 ? null : print('leftOut', position.excluded),
    forecast: print('forecast', position.forecast.amount),
    remaining: print('remaining', remaining),
    excess: over ? print('excess', minus(counted, limit, say.report.rule.excess)) : null,
    overcommitted: overcommitted
      ? print('overcommitted', { ...remaining, value: -remaining.value, rule: say.report.rule.overcommitted })
      : null,
  };
}

const ROUTES: readonly Route[] = ['twinning', 'assistance', 'externallyFunded'];

function inOrder(positions: readonly Position[]): readonly Position[] {
  return [...positions].sort(
    (one, other) =>
      Number(other.financialYear.slice(0, 4)) - Number(one.financialYear.slice(0, 4)) ||
      ROUTES.indexOf(one.route) - ROUTES.indexOf(other.route),
  );
}

/** "twinning.2018-19", with the council before it where the paper is about several. */
export function positionId(
  position: Pick<Position, 'councils' | 'route' | 'financialYear'>,
  all: readonly Position[],
): string {
  const own = listed(position.councils);
  const councilNeeded = all.some((other) => listed(other.councils) !== own);
  const parts = [position.route, position.financialYear.replace('/', '-')];
  return (councilNeeded ? [slug(own), ...parts] : parts).join('.');
}
