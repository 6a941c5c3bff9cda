/** Sentences and headings of the sheets that show limits, a subject to a sheet so that each can be read on paper. */
interface Place {
  readonly councils: readonly string[];
  readonly test: string;
  readonly year: string;
}

const place = ({ councils, test, year }: Place): string =>
  `${test} ${year}${councils.length === 0 ? '' : ` (${councils.join('; ')})`}`;

export const limitSheetMessages = {
  limitsTitle: (p: { asOf: string }) => `Expenditure limits, as at ${p.asOf}`,
  limitsNotes: [
    'Local Government (Overseas Assistance) Act 1993. The previous-year test rests on a 2006 handbook; its text in the authorisation is not public.',
    'What remains is room under this test, not budget. Take any plan to the monitoring officer and the section 151 officer before money is committed.',
    'Why each position stands as it does is on the sheet Limit reasons.',
  ],
  positionLine: (p: { test: string; year: string; sentence: string }) => `${p.test} ${p.year}: ${p.sentence}`,
  positionsCaption: 'Position under each test',
  pounds: 'Pounds',
  chartTitle: 'Counted, committed and remaining beside the limit',
  chartNearest: (p: {
    positions: number;
    of: Place;
    spent: string;
    limit: string;
    standing: string | null;
  }) =>
    `${p.positions === 1 ? 'The one position with a limit is' : `Of ${p.positions} positions with a limit the one that has used most of it is`} ${place(p.of)}: ${p.spent} counted and committed of ${p.limit}${p.standing === null ? '' : ` (${p.standing})`}.`,
  chartNoLimit: (p: { positions: number; of: Place; counted: string }) =>
    p.positions === 1
      ? `The one position, ${place(p.of)}, has no limit to hold its ${p.counted} counted against.`
      : `None of ${p.positions} positions has a limit to hold its spend against; most is counted under ${place(p.of)}: ${p.counted}.`,
  chartEmpty: 'There is no position to compare.',
  completeness: 'How complete',
  completenessOfBoth: (p: { year: string; base: string }) => `${p.year}; year before: ${p.base}`,
  standing: 'Standing',
  verified: 'rests on the council’s own entry',

  reasonsName: 'Limit reasons',
  reasonsTitle: (p: { asOf: string }) => `Why each position stands as it does, as at ${p.asOf}`,
  reasonsNotes: [
    'For each council, test and year: the position in words, then what it rests on and what it lacks.',
  ],
  reasonsHeader: 'In words, and why',

  partsName: 'Limit parts',
  partsTitle: (p: { asOf: string }) => `What the sums of the limits are made of, as at ${p.asOf}`,
  partsNotes: [
    'The forecast adds what is committed and what a person expects to what is counted. Nothing is drawn out of the months that have passed.',
  ],
  forecastCaption: 'Forecast to the year end',
  forecastMethod: 'How the forecast was made',
  stillExpected: 'Still expected',

  yearsName: 'Limit years',
  yearsTitle: (p: { asOf: string }) => `The limits year by year, as at ${p.asOf}`,
  yearsNotes: [
    'What each year’s test can rest on, the limit, and how it was kept. Which figure to take twice of is a choice that a person records on the settings sheet.',
  ],

  unsaid: 'the limit cannot be said: see the sheet Limit reasons',

  plansName: 'Limit plans',
  plansTitle: (p: { asOf: string }) => `What plans would change, as at ${p.asOf}`,
  plansNotes: [
    'An answer to a question, not a permission. Take it to the monitoring officer and the section 151 officer before any money is committed.',
  ],
  nextYearCaption: 'What the plans would do to the next year’s limit, on the actual basis',
  nextYear: 'Next year',
  restsOn: 'Rests on',
  countedSoFar: (p: { year: string }) => `twice what is counted in ${p.year} so far`,
  nextLimit: 'Limit without the plans',
  nextLimitWith: 'Limit with the plans',

  workingNotes: [
    'Every line that is international, queried or decided by hand. All other lines are one row for each year and reason.',
    'Amounts are net of VAT that is refunded; VAT that is not stands on a line of its own. Credits are negative. The amounts of this sheet add up to the ledger.',
    'Columns headed "Your …" are yours: fill in the power, the treatment and who decided, then build the sheets again. They stand to the right of what is printed; a decision is printed under "Why" once the sheets are built with it.',
  ],
} as const;
