import type { Phrase } from './report';

/** "a, b and c". */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** What a committee paper says about plans, powers and checks beside the spending tests, and in the appendix that shows their parts. */
export const reportLimitsMessages = {
  baseCompleteness: {
    complete: '',
    lowerBound:
      ' The spend of the previous year was found by name only, so the limit is a lower bound as well.',
    partYear: ' The ledger covers only part of the previous year, so the limit may be higher.',
    unknown: '',
  },

  planned: <F>(p: {
    councils: string;
    test: string;
    year: string;
    planned: F;
    plans: readonly string[];
  }): Phrase<F> => [
    `${p.councils}, ${p.test}, ${p.year}: `,
    p.planned,
    ` would count of what is planned (${listed(p.plans)}). `,
  ],
  nothingPlannedCounts: (p: { councils: string; test: string; year: string; plans: readonly string[] }) =>
    `${p.councils}, ${p.test}, ${p.year}: of what is planned (${listed(p.plans)}) nothing would count under this test. `,
  plannedLead: 'If the plans were carried out.',
  plan: (p: { what: string; when: string }) => `${p.what}, ${p.when}`,

  powerLead: 'Choice of power.',
  powerRecorded: (p: { kind: string; power: string; role: string | null; date: string | null }) =>
    `${p.kind}: ${p.power}, recorded by ${p.role === null ? 'a person who is named on the sheet Powers' : `the ${p.role}`}${p.date === null ? ', without a date' : ` on ${p.date}`}`,
  powersRecorded: 'The powers that the council relies on were recorded as follows.',
  powersMissing: (p: { kinds: readonly string[] }) =>
    `No choice of power has been recorded for ${listed(p.kinds)}. The monitoring officer should be asked.`,

  checksLead: 'How far the figures have been checked.',
  tie: <F>(p: { year: string; standing: 'ties' | 'doesNotTie' | 'notGiven'; by: F | null }): Phrase<F> =>
    p.standing === 'notGiven'
      ? [`The ledger of ${p.year} has not been held against a trial balance. `]
      : p.by === null
        ? [`The ledger of ${p.year} ties to the trial balance figure given. `]
        : [`The ledger of ${p.year} does not tie to the trial balance figure given, by `, p.by, '. '],
  notReviewed: 'The working behind these figures has not been reviewed.',
  reviewIncomplete:
    'A review of the working was begun, but a name or a date is missing, so it does not count.',
  reviewCounts: (p: { on: string; position: string | null }) =>
    `The working was reviewed on ${p.on}${p.position === null ? '' : ` by the ${p.position}`}; nothing that it rests on has changed since.`,
  reviewStale: (p: { on: string; position: string | null }) =>
    `The working was reviewed on ${p.on}${p.position === null ? '' : ` by the ${p.position}`}, but what it rests on has changed since, so the review does not count.`,

  detail: 'Spending tests: the years side by side, and what is left out',
  detailPointer: (p: { appendix: string }) =>
    `The years side by side, and what is left out of the tests, are in ${p.appendix}.`,
  yearsCaption: (p: { test: string }) => `${p.test}: the years side by side`,
  yearsSummary:
    'One year a row: what was spent in the year before, the limit, what is counted, what remains and the outcome.',
  year: 'Year',
  notKnown: 'not known',
  actualBefore: 'Actual of the year before',
  excludedCaption: 'What is left out of each test, by reason',
  excludedSummary: 'One reason a row: the test and year, the reason and the sum.',
  testAndYear: 'Test and year',
  reason: 'Reason',
  leftOut: 'Left out',
  decision: 'left out by a decision that is recorded on the working',
  forecast: 'Forecast to the year end',
  forecastNote:
    'The forecast to the year end adds to what is counted only what is committed and what was recorded as still expected. Nothing is drawn out of the months that have passed.',
} as const;
