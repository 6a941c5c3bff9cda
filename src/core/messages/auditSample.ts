/** Sentences of the sample of lines that an auditor asks for. */
export const auditSampleMessages = {
  notUnderstood: (p: { given: string }) =>
    `"${p.given}" does not say how the sample is drawn. Write it as "2025/26: every 1,000.00 from 250.00"; the first pound lies between nil and the interval.`,
  drawnOf: (p: { year: string }) => `lines of ${p.year} from which the sample is drawn`,
  leftOf: (p: { year: string }) => `credits and lines of nil of ${p.year}, from which nothing is drawn`,

  name: 'Limit sample',
  title: (p: { asOf: string }) => `Sample of lines for the auditor, as at ${p.asOf}`,
  notes: [
    'Lines above nil on the Limit working, whatever their treatment, stand in the order of their references and are laid end to end by amount. The line in which the first pound falls is drawn, then the one in which every further interval falls; a line of an interval or more is always drawn.',
    'Credits and lines of nil cannot be drawn by value. Look at them by themselves.',
    'The last four columns are yours.',
  ],
  rulesCaption: 'How the sample is drawn',
  drawnCaption: 'Lines drawn',
  headers: {
    year: 'Year',
    interval: 'Interval',
    start: 'First pound',
    who: 'Recorded by',
    lines: 'Lines',
    amount: 'Their amount',
    drawn: 'Lines drawn',
    left: 'Not drawn from',
    leftAmount: 'Their amount, net',
    status: 'Status',
    ref: 'Line',
    date: 'Date',
    what: 'Supplier and description',
    lineAmount: 'Amount',
    treatment: 'Treatment',
    why: 'Why',
    pounds: 'Pounds that fall in it',
    source: 'Source',
    seen: 'What was seen',
    finding: 'Finding',
    by: 'Seen by',
    on: 'Seen on',
  },
  pounds: (p: { first: string; count: number }) =>
    p.count === 1 ? p.first : `${p.first} and ${p.count - 1} more`,
} as const;
