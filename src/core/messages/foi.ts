/** Sentences about what councils are asked of visits under the Freedom of Information Act 2000. */
export const foiMessages = {
  withoutPerson: (p: { visit: string }) =>
    `A decision about a name on ${p.visit} names nobody who made it, so it was not used. Enter who decided and when.`,
  notListed: (p: { visit: string }) =>
    `A decision is about a name that is not listed for ${p.visit}; it was not used.`,

  sheet: {
    name: 'FOI pack',
    title: (p: { asOf: string }) => `Travel and visits abroad and from abroad, as at ${p.asOf}`,
    notes: (p: { visits: number; isExample: boolean }) => [
      `${p.visits === 1 ? '1 visit' : `${p.visits} visits`}. A blank is not stated in the council’s log; it is not nil.`,
      'Names are shown only where the council decided so. Others counts everybody who is neither a member nor an officer.',
      ...(p.isExample ? ['EXAMPLE: sums so marked are samples and no council’s money.'] : []),
    ],
    notSaid: 'Not said',
    direction: { in: 'In', out: 'Out', virtual: 'Virtual' },
    withheld: (p: { names: number }) => (p.names === 1 ? '1 name withheld' : `${p.names} names withheld`),
    namesName: 'FOI names',
    namesTitle: (p: { asOf: string }) => `Names on visits: shown or withheld, as at ${p.asOf}`,
    namesNotes: (p: { undecided: number }) => [
      'For the council alone: do not hand this sheet out.',
      p.undecided === 0
        ? 'Every name has a decision.'
        : `${p.undecided === 1 ? '1 name waits' : `${p.undecided} names wait`} for a decision, and ${p.undecided === 1 ? 'is' : 'are'} withheld until there is one.`,
      'Proposed is for you to consider, with your information officer: members and senior officers are mostly shown, other officers depend on their post, others are mostly withheld (personal data, Freedom of Information Act 2000 s.40(2)). Names of young people are on no sheet.',
    ],
    role: { member: 'Member', officer: 'Officer', other: 'Other' },
    proposed: { show: 'Show', withhold: 'Withhold', consider: 'Consider' },
    standing: { shown: 'Shown', withheld: 'Withheld', undecided: 'Not decided' },
    choices: { show: 'Show', withhold: 'Withhold' },
    column: {
      year: 'Year',
      destination: 'Where',
      dates: 'When',
      direction: 'In, out',
      members: 'Members',
      officers: 'Officers',
      others: 'Others',
      people: 'People',
      purpose: 'Purpose',
      travel: 'Travel',
      travelClass: 'Class',
      accommodation: 'Hotel',
      subsistence: 'Food and drink',
      other: 'Other',
      total: 'Total',
      paidBy: 'Who paid',
      names: 'Names',
      example: 'Status',
      visit: 'Visit',
      name: 'Name',
      role: 'Role',
      proposed: 'Proposed',
      standing: 'Standing',
      decision: 'Decision',
      by: 'Decided by',
      on: 'Date',
      reason: 'Reason',
      source: 'Source',
    },
  },

  text: {
    nothing: 'No visit was found, so there is no pack.',
    written: (p: { visits: number; undecided: number }) =>
      `${p.visits === 1 ? '1 visit' : `${p.visits} visits`} in the pack${p.undecided === 0 ? '' : `; ${p.undecided === 1 ? '1 name waits' : `${p.undecided} names wait`} for a decision on the sheet FOI names, and ${p.undecided === 1 ? 'is' : 'are'} withheld`}.`,
  },
} as const;
