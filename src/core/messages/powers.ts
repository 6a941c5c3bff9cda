/** What each power is for, what is uncertain about it, and how the power that a person records is told. Nothing is chosen here. */
export const powerMessages = {
  notes: {
    lgoa1993:
      'Advice and assistance to a body carrying on local-government activity abroad, on a matter in which the council has skill and experience, within a consent or authorisation.',
    s111: 'Whatever is calculated to facilitate, or is conducive or incidental to, the discharge of another function. It needs that other function.',
    s137own:
      'Spend of a parish or community council that brings direct benefit to its area or people, in proportion to the cost, up to a yearly limit for each elector.',
    s137gifts:
      'Contributions to work in the United Kingdom of charities and public-service bodies, and to appeals for an event that directly affects people resident in the United Kingdom.',
    s138: 'Emergencies: action may be taken abroad, but only to avert effects in the council’s own area or on its own inhabitants.',
    s140: 'Accident insurance for members on council business. No power to spend abroad.',
    s142: 'Information about services and functions; lectures, displays and exhibitions on them.',
    s143: 'Subscriptions to associations of local authorities formed inside or outside the United Kingdom.',
    s144: 'Encouraging visits, conferences and trade fairs in the council’s own area.',
    s145: 'Entertainments and the arts, inside or outside the council’s own area.',
    s174: 'Travel and attendance at conferences, inside or outside the United Kingdom.',
    s176: 'Official and courtesy visits by members, inside or outside the United Kingdom, and receiving distinguished visitors and people connected with local government abroad.',
    s48: 'The Scottish power for visits by members, inside or outside the United Kingdom.',
    gpc2011:
      'Anything an individual may do, in the United Kingdom or elsewhere; it need not benefit the council’s own area.',
    wellBeing2000: 'Promoting the well-being of the area.',
    gpcWales:
      'General power of competence, in Wales or elsewhere; express earlier limitations are preserved (s.25).',
    wellBeing2003:
      'Promoting the well-being of the area or its people; action outside the area must benefit the area or its people.',
    s69: 'Whatever is calculated to facilitate, or is conducive or incidental to, the discharge of another function. It needs that other function.',
    s83: 'The Scottish counterpart of s.137 of the Local Government Act 1972.',
    gpcNorthernIreland: 'General power of competence of the councils of Northern Ireland.',
  },
  uncertain: {
    lgoa1993:
      'It does not authorise grants, loans, guarantees, indemnities or shares (s.1(6)). The text of the general authorisation is not public.',
    s137own:
      'Not where another power, even a limited one, covers the purpose, so not where the general power of competence does. The sum for each elector is known for some years only.',
    s137gifts: 'Not a power for disasters abroad as such.',
    s174: 'In the text that was read it covers parish and community councils and listed bodies in part only; check the present text.',
    s176: 'It names members; officers who travel with them need another power.',
    s48: 'Its present wording was not checked.',
    gpc2011:
      'So far as it overlaps an older power, the restrictions of that power carry over (s.2). Whether the limits of the 1993 Act do is a question for counsel. Parish councils have it only where eligible.',
    wellBeing2000:
      'Replaced in England; whether it still stands for community councils in Wales was not traced.',
    gpcWales:
      'The overlap rule of the English power was not seen in it. Which community councils are eligible: ask the monitoring officer.',
    wellBeing2003:
      'Bound by express limiting provisions (s.22). A general power of competence for Scotland was consulted on and not seen enacted.',
    s83: 'Seen only as it stood in 1995; its present status was not checked.',
    gpcNorthernIreland:
      'The same overlap rule as in England (s.80); no words say that it reaches abroad. Yearly circulars set a limit for special purposes; their figures were not found.',
    textOfTheTime: 'Read in a version of the mid-2000s; check for later changes.',
  },

  kinds: {
    membersVisit: 'Travel of members',
    officersTravel: 'Travel of officers',
    grant: 'Grants, loans, donations and guarantees',
    hosting: 'Receiving visitors',
    assistance: 'Advice and assistance',
    membership: 'Subscriptions to associations',
    events: 'Events, exhibitions and information',
    twinning: 'Other twinning',
  },

  sheetName: 'Powers',
  sheetTitle: 'Which power? What may be relied on, by kind of spend',
  sheetNotes: [
    'Nothing on this sheet is chosen for the council. The monitoring officer says which power the council relies on.',
    'Fill in "Your power", who decided, in which role and when; then build the sheets again with this workbook. What is entered beside a single line on the working goes before it.',
  ],
  recordedCaption: 'The power relied on, by kind of spend',
  offeredCaption: 'The powers that may be looked at',
  headers: {
    kind: 'Kind of spend',
    lines: 'Lines',
    amount: 'Amount',
    offered: 'Offered',
    power: 'Your power',
    decidedBy: 'Decided by',
    role: 'Role',
    date: 'Date',
    reason: 'Reason',
    name: 'Power',
    forWhat: 'Offered for',
    note: 'What it is for',
    uncertain: 'What is uncertain',
    source: 'Source',
  },
  besideAnother: 'only beside another power',
  noneOffered: 'ask the monitoring officer',

  recorded: (p: { kind: string; power: string; who: string; reason: string | null }) =>
    `${p.kind}: the council relies on ${p.power}, decided by ${p.who}${p.reason === null ? '' : ` (${p.reason})`}`,
  who: (p: { by: string; on: string | null }) => (p.on === null ? p.by : `${p.by}, ${p.on}`),
  withoutPerson: (p: { kind: string; power: string }) =>
    `A power is entered for "${p.kind}" (${p.power}) and nobody who decided it, so it was not used. Enter who decided, in which role and when.`,
  notForGrants: (p: { power: string }) =>
    `The power entered for grants is ${p.power}, and s.1(6) of the 1993 Act does not authorise grants, loans, guarantees or shares, so it was not used. Ask the monitoring officer for another power.`,
} as const;
