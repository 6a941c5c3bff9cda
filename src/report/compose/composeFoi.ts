import { count, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { FoiRow } from '../../register/foiPack';
import type { VisitCosts } from '../../register/visit';
import { whenText } from '../../register/visitsSheet';
import { decisionFacts } from '../housekeeping/decisionFacts';
import type { Cell, FigureRun } from '../reportModel';
import type { ReportInput } from '../reportInput';
import { paragraph, runsOf, textCell, type Composer } from './draft';
import { slug, type FigureRegister } from './figureRegister';

const words = say.reportFoi;
const { notSupplied } = say.report.words;

/** The rows of the table on visits: none unless somebody recorded that it goes with the paper. */
export function foiRows(input: ReportInput): readonly FoiRow[] {
  if (decisionFacts(input).choices.foiTable?.value !== true) return [];
  const inScope = new Set(input.visits.map(({ source }) => sourceText(source)));
  return input.foi.filter(({ source }) => inScope.has(sourceText(source)));
}

/** Visits as councils are asked about them: when and where, how many people, what for, at what cost, who paid. */
export const composeFoi: Composer = ({ input, figures }) => [
  paragraph(words.intro),
  {
    kind: 'table',
    caption: words.caption,
    summary: words.summary,
    columns: [
      { header: words.visit, width: 22 },
      { header: words.people, width: 16 },
      { header: words.purpose, width: 22 },
      { header: words.cost, width: 24 },
      { header: words.names, width: 16 },
    ],
    rowHeaders: true,
    rows: foiRows(input).map((row) => [
      textCell(visitText(row)),
      peopleCell(row, figures),
      textCell(row.purpose ?? notSupplied),
      costCell(row, figures),
      textCell(namesText(row)),
    ]),
  },
];

function visitText({ destination, when, year }: FoiRow): string {
  const { direction } = say.report;
  return [destination, whenText(when) ?? year, when.direction === null ? null : direction[when.direction]]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function peopleCell(row: FoiRow, figures: FigureRegister): Cell {
  const print = (what: 'people' | 'members' | 'officers'): FigureRun | null => {
    const number = row.people[what];
    if (number === null) return null;
    return figures.print(foiId(row, what), count(number, say.report.rule[what], [row.source]));
  };
  const [people, members, officers] = [print('people'), print('members'), print('officers')];
  if (people === null) return textCell(notSupplied);
  if (members === null && officers === null) return [people];
  return runsOf([people, ...say.report.table.membersAndOfficers({ members, officers })]);
}

const HEADS: readonly (keyof VisitCosts & keyof typeof words.heads)[] = [
  'travel',
  'accommodation',
  'subsistence',
  'other',
  'total',
];

function costCell(row: FoiRow, figures: FigureRegister): Cell {
  const heads = HEADS.flatMap((head) => {
    const figure: Figure | null = row.costs[head];
    return figure === null ? [] : [[`${words.heads[head]} `, figures.print(foiId(row, head), figure)]];
  });
  const payer = row.paidBy === null ? [] : [words.paidBy({ payer: row.paidBy })];
  const cost = heads.flatMap((head, at) => (at === 0 ? head : ['; ', ...head]));
  return runsOf([...(cost.length === 0 ? [notSupplied] : cost), ...payer]);
}

function namesText({ names, withheld }: FoiRow): string {
  const kept = withheld === 0 ? [] : [say.foi.sheet.withheld({ names: withheld })];
  return [...names, ...kept].join('; ') || words.noName;
}

function foiId({ destination, when }: FoiRow, what: string): string {
  return `foi.${slug(`${destination} ${when.from ?? when.to ?? ''}`)}.${what}`;
}
