import { dateText } from '../../core/calendarDate';
import { yearSpan, type FinancialYear } from '../../core/financialYear';
import { say } from '../../core/messages';
import { pence, poundsText, type Pence } from '../../core/pence';
import type { LimitRecord } from '../../job/limitRecord';
import type { Tie } from '../../limits/tie';
import { tieText } from '../../limits/tieSheet';
import { paragraph } from './paragraph';

const { limitsText: words } = say.cli;
const EXAMPLE = ' (EXAMPLE)';

/** How a year's working hangs together with its ledger, with the trial balance and with the years beside it. */
export function yearLines(year: FinancialYear | null, record: LimitRecord, width: number): string[] {
  const tie = record.ties.find((one) => one.year === year);
  const said = [...(tie ? tieSentences(tie) : []), ...(year === null ? [] : cutOffSentences(year, record))];
  if (said.length === 0) return [];
  return [
    ...paragraph(year === null ? words.ledgerWithoutYear : words.ledgerOf({ year }), { width, hang: '  ' }),
    ...said.flatMap((sentence) => paragraph(sentence, { width, indent: '  ', hang: '    ' })),
  ];
}

/** Whether the working was reviewed, and whether the review still counts. */
export function reviewLines({ review }: LimitRecord, width: number): string[] {
  return [words.review, ...paragraph(review.sentence, { width, indent: '  ', hang: '    ' })];
}

function tieSentences(tie: Tie): string[] {
  const { postings, difference, trialBalance } = tie;
  const pounds = (amount: Pence): string => poundsText(amount) + (tie.example ? EXAMPLE : '');
  return [
    words.working({ postings, ledger: pounds(tie.ledger), working: pounds(tie.working) }),
    ...(tie.vat === 0 ? [] : [words.vatWithin({ vat: pounds(tie.vat) })]),
    ...(difference === 0 ? [] : [words.workingDiffers({ by: pounds(pence(Math.abs(difference))) })]),
    words.tie({
      standing: tieText(tie),
      amount: trialBalance && poundsText(trialBalance.amount),
      by: trialBalance?.from ?? null,
    }),
  ];
}

function cutOffSentences(year: FinancialYear, { cutOff }: LimitRecord): string[] {
  const end = yearSpan(year).last;
  const lines = cutOff.lines.filter(({ yearEnd }) => yearEnd === end);
  const moved = lines.filter(({ judged, booked }) => judged.line.year !== booked).length;
  const accruals = new Map<string, number>();
  for (const { standing, accrual, reversal } of cutOff.accruals) {
    if ((accrual ?? reversal)?.line.year !== year) continue;
    const name = say.working.accrualNames[standing];
    accruals.set(name, (accruals.get(name) ?? 0) + 1);
  }
  const parts = [...accruals].map(([standing, number]) => words.accrual({ number, standing }));
  return [
    words.cutOff({ lines: lines.length, days: cutOff.days, end: dateText(end), moved }),
    ...(parts.length === 0 ? [] : [words.accruals({ parts })]),
  ];
}
