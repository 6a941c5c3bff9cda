import { count } from './count';

const lines = (number: number): string => (number === 1 ? 'one line' : `${count(number)} lines`);

/** What `twinledger limits` prints around the sentences of the positions. */
export const limitsTextMessages = {
  asked: 'Why, and what is asked:',
  bases: 'Twice the previous year, on each basis:',
  leftOut: (p: { amount: string }) => `Left out: ${p.amount}`,
  nothingLeftOut: 'Left out: nothing',
  queried: (p: { amount: string; lines: number }) =>
    `Queried, in no sum yet: ${p.amount} (${lines(p.lines)})`,
  nothingQueried: 'Queried: nothing',
  question: (p: { amount: string; lines: number; question: string; where: string }) =>
    `${p.amount}${p.lines === 1 ? '' : ` (${lines(p.lines)})`}: ${p.question} [${p.where}]`,
  remaining: (p: { amount: string }) => `Remaining under this test: ${p.amount}`,
  committed: (p: { amount: string }) => `Committed, not yet paid: ${p.amount}`,
  byPartnership: 'Counted, by partnership:',
  ofPart: (p: { amount: string; what: string }) => `${p.amount}, ${p.what}`,

  ledgerOf: (p: { year: string }) => `The ledger of ${p.year}`,
  ledgerWithoutYear: 'Postings without a year',
  working: (p: { postings: number; ledger: string; working: string }) =>
    `${count(p.postings)} ${p.postings === 1 ? 'posting' : 'postings'}, ${p.ledger}; the working holds ${p.working} for the year.`,
  vatWithin: (p: { vat: string }) => `Of the ledger total ${p.vat} is VAT that is not refunded.`,
  workingDiffers: (p: { by: string }) =>
    `Ledger and working differ by ${p.by}. Something was lost between them: do not rely on the positions.`,
  tie: (p: { standing: string; amount: string | null; by: string | null }) =>
    p.amount === null
      ? 'Trial balance: no figure given. Enter it on the sheet Limit reconciliation of the workbook that the report command makes.'
      : `Trial balance: ${p.standing}. The figure given is ${p.amount}${p.by === null ? '' : ` (${p.by})`}.`,
  cutOff: (p: { lines: number; days: number; end: string; moved: number }) =>
    p.lines === 0
      ? `Cut-off: no line within ${p.days} days of ${p.end}.`
      : `Cut-off: ${lines(p.lines)} round ${p.end}, ${p.moved === 0 ? 'none' : count(p.moved)} of them counted in another year than booked. See the sheet Limit cut-off.`,
  accruals: (p: { parts: readonly string[] }) => `Accruals: ${p.parts.join(', ')}.`,
  accrual: (p: { number: number; standing: string }) => `${p.number} ${p.standing}`,
  review: 'Review',
  findings: 'What else was found',
  lines: 'The lines behind the positions',
} as const;
