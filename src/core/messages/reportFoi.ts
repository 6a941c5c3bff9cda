/** The appendix with what councils are asked about visits. */
export const reportFoiMessages = {
  heading: 'Visits as asked about under freedom of information',
  intro:
    'This table says what the council’s log records of each visit. What is not supplied is not nil. Names are shown only where the council decided so.',
  caption: 'Visits, people, purpose and cost',
  summary: 'One visit a row: where and when, how many people, what for, what it cost and who paid, names.',
  visit: 'Visit',
  people: 'People',
  purpose: 'Purpose',
  cost: 'Cost and who paid',
  names: 'Names',
  heads: {
    travel: 'Travel',
    accommodation: 'Hotel',
    subsistence: 'Food and drink',
    other: 'Other',
    total: 'Total',
  },
  paidBy: (p: { payer: string }) => `. Paid by ${p.payer}`,
  noName: 'none in the log',
} as const;
