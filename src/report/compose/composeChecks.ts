import { dateText } from '../../core/calendarDate';
import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { slug } from './figureRegister';
import { printable } from '../printable';
import type { Block, Run } from '../reportModel';
import type { ReportInput, ReportReview } from '../reportInput';
import { paragraph, runsOf, type ComposeContext } from './draft';

const words = say.reportLimits;

/** Which power the council recorded for each kind of spend, and for which none is recorded. Roles and dates, no names. */
export function powerBlocks({ input: { powers } }: ComposeContext): readonly Block[] {
  const { recorded, missing } = powers;
  const items = recorded.map(({ kind, power, role, date }) =>
    runsOf(
      words.powerRecorded({
        kind: say.powers.kinds[kind],
        power: printable(power),
        role: role === null ? null : printable(role),
        date,
      }),
    ),
  );
  const kinds = missing.map((kind) => say.powers.kinds[kind].toLowerCase());
  return [
    ...(items.length === 0
      ? []
      : [
          paragraph(words.powersRecorded, words.powerLead),
          { kind: 'bullets' as const, items, origin: null },
        ]),
    ...(kinds.length === 0
      ? []
      : [paragraph(words.powersMissing({ kinds }), items.length === 0 ? words.powerLead : null)]),
  ];
}

/** Whether the ledgers tie to the trial balance, and whether the working was reviewed and the review still counts. */
export function checkBlocks({ input, figures }: ComposeContext): readonly Block[] {
  if (input.positions.length === 0) return [];
  const ties = input.ties.flatMap(({ year, standing, by }): Run[] =>
    runsOf(
      words.tie({
        year,
        standing,
        by: by === null ? null : figures.print(`tie.${slug(year)}`, by),
      }),
    ),
  );
  return [{ ...paragraph('', words.checksLead), runs: [...ties, ...runsOf(reviewText(input.review))] }];
}

/** The same in plain words, for the summary sheet; what does not tie is on the sheet of the reconciliation. */
export function checksText({ ties, review }: Pick<ReportInput, 'ties' | 'review'>): string {
  const said = ties.map(({ year, standing, by }) =>
    words.tie({ year, standing, by: by && figureText(by) }).join(''),
  );
  return [...said, reviewText(review)].join('');
}

function reviewText({ standing, on, position }: ReportReview): string {
  if (standing === 'incomplete') return words.reviewIncomplete;
  if (standing === 'notReviewed' || on === null) return words.notReviewed;
  const by = { on: dateText(on), position: position === null ? null : printable(position) };
  return standing === 'counts' ? words.reviewCounts(by) : words.reviewStale(by);
}
