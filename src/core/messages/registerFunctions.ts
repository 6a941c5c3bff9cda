/** What the functions about partnerships, places and councils say. */
export const registerFunctionMessages = {
  country: {
    help: 'The country that a text names: its name as the FCDO uses it, or its ISO code.',
    text: 'A country, or a place with its country, such as "Toyota, Japan" or "Czech Republic".',
    result: 'What to give: "name" (as when left out) or "code".',
    gives: 'the name, or the two letters of ISO 3166-1',
    expectsResult: '"name" or "code"',
    unknown: (p: { typed: string; candidates: readonly string[] }) =>
      p.candidates.length === 0
        ? `"${p.typed}" names no country that is known. Write the country’s name as GOV.UK does.`
        : `"${p.typed}" could be ${p.candidates.join(' or ')}. Write the country’s name.`,
  },

  council: {
    help: 'The UK council that a text names: official name, codes, nation, or the council that took over from it.',
    text: 'A council by name or code, such as "Derbyshire CC", "E10000007" or "DBY".',
    result: 'What to give: "name" (as when left out), "gss", "code", "nation" or "successor".',
    gives: 'the name or what was asked for',
    notes: [
      'Names and codes: mySociety, UK local authority names and codes (CC-BY-4.0). Town, parish and community councils are not in it.',
    ],
    expectsResult: '"name", "gss", "code", "nation" or "successor"',
    unknown: (p: { typed: string; candidates: readonly string[] }) =>
      p.candidates.length === 0
        ? `"${p.typed}" is not in the register of UK principal councils.`
        : `"${p.typed}" could be ${p.candidates.join(' or ')}. Write the council’s full name.`,
    local: (p: { typed: string }) =>
      `"${p.typed}" reads as a town, parish or community council; these are not in the register of principal councils and have no code there.`,
    noCode: (p: { name: string; what: string }) => `The register holds no ${p.what} for ${p.name}.`,
    codeNames: { gss: 'GSS code', code: 'register code' },
    stands: (p: { name: string }) => `${p.name} still stands, so nothing has taken over from it.`,
    noSuccessor: (p: { name: string; ended: string }) =>
      `${p.name} ended (${p.ended}), and the register does not say what took over.`,
  },

  population: {
    help: 'The population of a UK council by the edition that Twinledger brings along: the estimate of the ONS for mid-2022.',
    council: 'A council by name or code, such as "Derby City Council" or "E06000015".',
    year: 'The year of the estimate, such as 2022. Left out: the edition that is there.',
    gives: 'the number of people',
    notes: [
      'Office for National Statistics, population estimates for mid-2022, Open Government Licence v3.0. Which population counts for a limit is for the council to choose and record.',
    ],
    expectsYear: 'a year such as 2022',
    otherYear: (p: { year: number }) =>
      `Only the estimate for mid-2022 is brought along, not one for ${p.year}. Take the figure from the published estimates of that year.`,
    notThere: (p: { name: string }) =>
      `The estimate for mid-2022 has no figure for ${p.name}. It may be newer or older than that year, or have no residents of its own.`,
  },

  partnerships: {
    help: 'A clean register of partnerships from a table of links, with the kind, dates, status and its reason, and open questions. Spills.',
    range: 'The table of links with its row of headings, such as Links!A3:H60.',
    asOf: 'The day for which the status is worked out, such as 2025-06-30. Left out: no status is said.',
    gives: 'a row of headings and a row for each link',
    expectsRange: 'a table of links with its headings',
    noStatus: 'Give as_of to have the status worked out.',
  },

  partnershipSummary: {
    help: 'How many links there are by country, kind, status or decade, the most first. Spills.',
    range: 'The table of links with its row of headings, such as Links!A3:H60.',
    by: 'What to count by: "country", "kind", "status" or "decade".',
    asOf: 'The day for which the status is worked out. Needed to count by status.',
    gives: 'a row of headings, a row for each group and a total',
    expectsBy: '"country", "kind", "status" or "decade"',
    asOfNeeded: 'Status depends on the day: give as_of, such as 2025-06-30.',
    headings: { country: 'Country', kind: 'Kind', status: 'Status', decade: 'Since' },
    links: 'Links',
    total: 'Total',
    notStated: 'Not stated',
    decade: (p: { first: number }) => `${p.first}s`,
  },

  linkStatus: {
    help: 'The status of one link on a day, with the reason: active, under review, dormant, ended, or that it cannot be said.',
    lastActivity: 'When the link was last active; blank where nothing is known.',
    reviewDate: 'When the link is to be reviewed; blank where no date is set.',
    endDate: 'When the agreement ends or ended; blank where it is open.',
    asOf: 'The day that the status is for, such as 2025-06-30.',
    gives: 'the status and the reason, in words',
    notes: [
      'A link without activity for more than three years is called dormant. No law or guidance gives that figure: it is Twinledger’s own.',
    ],
    answer: (p: { status: string; reason: string }) => `${p.status}. ${p.reason}`,
  },
} as const;
