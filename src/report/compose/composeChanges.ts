import { calendarDate, dateText } from '../../core/calendarDate';
import { figureText, figureValue, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { penceFromPounds, poundsText } from '../../core/pence';
import type { Finding } from '../../core/finding';
import { officerWords } from '../checks/officerWords';
import type { Block, Cell, Part, ReportFigure } from '../reportModel';
import type { ReportInput } from '../reportInput';
import { BEFORE, changesSince, type ReportChanges } from '../reportedBefore';
import { paragraph, runsOf, textCell } from './draft';
import type { FigureRegister } from './figureRegister';

const words = say.reportChanges;
type Grounds = Pick<ReportInput, 'before' | 'inputs'>;
const SUMMARY = 'summary.json';

/** What has changed since the report that the folder holds, and the page of the working copy that shows it. */
export function composeChanges(
  { before, inputs }: Grounds,
  sections: readonly Part[],
  figures: FigureRegister,
): { readonly changes: ReportChanges | null; readonly pages: readonly Part[] } {
  const printed = figures.all();
  const changes = changesIn({ before, inputs }, sections, printed);
  return { changes, pages: changes === null ? [] : [page(changes, printed, figures)] };
}

/** Sums in the officer's words that the earlier report gave and that have changed since. */
export function staleWords(
  { before, inputs }: Grounds,
  sections: readonly Part[],
  figures: FigureRegister,
): readonly Finding[] {
  const printed = figures.all();
  const changes = changesIn({ before, inputs }, sections, printed);
  if (changes === null) return [];
  const gone = sumsOfThen(changes, printed);
  return officerWords(sections).flatMap(({ number, text: own, source }) =>
    [...gone]
      .filter(([text]) => own.includes(text) || own.includes(text.replace(/\.00$/, '')))
      .map(([text, after]): Finding => ({
        rule: 'report.stale',
        strength: 'warning',
        message: words.stale({ number, before: text, after }),
        source,
      })),
  );
}

function changesIn(
  { before, inputs }: Grounds,
  sections: readonly Part[],
  printed: readonly ReportFigure[],
): ReportChanges | null {
  return changesSince(before, {
    figures: new Map(printed.map(({ id, figure }) => [id, figureValue(figure)])),
    sections: sections.map(({ heading }) => heading),
    files: inputs,
  });
}

function page(changes: ReportChanges, printed: readonly ReportFigure[], figures: FigureRegister): Part {
  const date = calendarDate(changes.since);
  const now = new Map(printed.map(({ id, figure }) => [id, figure]));
  const row = ({ id, before }: ReportChanges['figures'][number]): readonly Cell[] => {
    const figure = now.get(id);
    const was = before === null ? null : earlier(id, before, figure, changes.since);
    return [
      textCell(id),
      was === null ? textCell(words.notThere) : [figures.print(`${BEFORE}${id}`, was)],
      figure === undefined ? textCell(words.gone) : [figures.print(id, figure)],
    ];
  };
  const lists = [
    ...changes.filesChanged.map((file) => words.fileChanged({ file })),
    ...changes.sectionsAdded.map((heading) => words.added({ heading })),
    ...changes.sectionsGone.map((heading) => words.takenOut({ heading })),
  ];
  const blocks: Block[] = [
    paragraph(words.since({ date: date === null ? changes.since : dateText(date) })),
    ...(lists.length === 0
      ? []
      : [{ kind: 'bullets' as const, items: lists.map((one) => runsOf(one)), origin: null }]),
    ...(changes.figures.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.caption,
            summary: words.summary,
            columns: [
              { header: say.report.table.figureId, width: 44 },
              { header: words.before, width: 28 },
              { header: words.after, width: 28 },
            ],
            rowHeaders: true,
            rows: changes.figures.map(row),
          },
        ]),
  ];
  return { id: 'changes', number: null, heading: words.heading, blocks };
}

/** A figure of the earlier report. Its cells are those of then, so it rests on that report's own list. */
function earlier(id: string, value: string, now: Figure | undefined, since: string): Figure {
  const unit = now?.unit ?? (/\.\d\d$/.test(value) ? 'pence' : 'count');
  return {
    unit,
    value: unit === 'pence' ? penceFromPounds(Number(value)) : Number(value),
    rule: words.rule({ since }),
    sources: [{ file: SUMMARY, sheet: null, cell: id }],
    example: now?.example ?? false,
  };
}

/** Sums that the earlier report gave and this one gives nowhere, with what stands in their place; null where nothing does. */
function sumsOfThen(
  changes: ReportChanges,
  printed: readonly ReportFigure[],
): ReadonlyMap<string, string | null> {
  const current = new Set(printed.map(({ figure }) => figureText({ ...figure, example: false })));
  const now = new Map(printed.map(({ id, figure }) => [id, figure]));
  const gone = new Map<string, string | null>();
  for (const { id, before } of changes.figures) {
    if (before === null || !/\.\d\d$/.test(before)) continue;
    const figure = now.get(id);
    const text = poundsText(penceFromPounds(Number(before)));
    if (!current.has(text) && !gone.has(text))
      gone.set(text, figure === undefined ? null : figureText(figure));
  }
  return gone;
}
