import { onOrIn } from './onOrIn';

/** Sentences about partnerships, visits, councils and countries. */
export const registerMessages = {
  kind: {
    twinningCharter: 'Twinning charter',
    friendshipAgreement: 'Friendship agreement',
    memorandumOfUnderstanding: 'Memorandum of understanding',
    projectPartnership: 'Project partnership',
    technicalExchange: 'Technical exchange',
    developmentCooperation: 'Development co-operation',
    contact: 'Contact',
    notStated: 'Not stated',
  },

  statusName: {
    seeking: 'Seeking a partner',
    exploratory: 'Exploratory',
    active: 'Active',
    dormant: 'Dormant',
    underReview: 'Under review',
    ended: 'Ended',
    unknown: 'Cannot say',
  },

  status: {
    endedByDate: (p: { until: string }) => `The end date in the register, ${p.until}, has passed.`,
    endedByWords: (p: { words: string }) =>
      `The register's own status reads "${p.words}"; it gives no end date.`,
    endedByAccount: (p: { words: string }) =>
      `The register tells of its end ("${p.words}"); it gives no end date.`,
    seekingByPartner: (p: { words: string }) => `The register has "${p.words}" in place of a partner.`,
    seeking: (p: { words: string }) => `The register's own status reads "${p.words}".`,
    exploratory: (p: { words: string }) => `The register's own status reads "${p.words}".`,
    dormantByAge: (p: { when: string; from: 'register' | 'visit'; years: number; asOf: string }) =>
      `The last activity with a date is ${activity(p)}, more than ${p.years === 1 ? 'a year' : `${p.years} years`} before ${p.asOf}.`,
    dormantByWords: (p: { words: string }) =>
      `The register's own status reads "${p.words}", and no activity with a date speaks against it.`,
    reviewDue: (p: { review: string }) => `A review was due by ${p.review}, and nothing later is entered.`,
    reviewByWords: (p: { words: string }) => `The register's own status reads "${p.words}".`,
    notBegun: (p: { since: string }) => `Its start, ${p.since}, is still to come.`,
    activeByDate: (p: { when: string; from: 'register' | 'visit' }) =>
      `The last activity with a date is ${activity(p)}.`,
    activePlanned: (p: { when: string; from: 'register' | 'visit' }) =>
      `Activity is planned: ${activity(p)}.`,
    newlyAgreed: (p: { since: string }) => `It began only recently: ${p.since}.`,
    unknown: (p: { since: string | null; statusWords: string | null; undatedActivity: string | null }) =>
      [
        `Cannot say: ${p.since === null ? 'no' : `it began ${onOrIn(p.since)}, and no`} activity, review or end with a date is entered.`,
        ...(p.statusWords === null
          ? []
          : [
              `The register's own status reads "${p.statusWords}", ${/\d/.test(p.statusWords) ? 'which dates no activity' : 'without a date'}.`,
            ]),
        ...(p.undatedActivity === null
          ? []
          : [`The last activity reads "${p.undatedActivity}", which is no date.`]),
      ].join(' '),
  },

  councilUnclear: (p: { typed: string; candidates: readonly string[] }) =>
    `"${p.typed}" could be ${oneOf(p.candidates)}. Write the council's full name, or say once which it is on the sheet Twinledger settings, under "Which council a name means".`,
  sameQuestion: (p: { question: string; rows: number }) =>
    `${p.question} ${p.rows} rows wait for this answer; this is the first.`,
  councilsUnknown: (p: { names: readonly string[] }) =>
    `${list(shortened(p.names), 'and')} ${p.names.length === 1 ? 'is' : 'are'} not in the register of UK principal councils, so ${p.names.length === 1 ? 'it has' : 'they have'} no code. Where a town or parish council or an association holds the link, nothing need be done.`,
  councilNear: (p: { typed: string; candidates: readonly string[] }) =>
    `"${p.typed}" is not in the register of UK principal councils. ${oneOf(p.candidates)} may be meant; if so, write that name.`,
  councilEnded: (p: {
    council: string;
    ended: string;
    successors: readonly string[];
    from: string | null;
  }) => {
    const named = list(p.successors, 'and');
    if (p.successors.length === 0)
      return `${p.council} was abolished (${p.ended}). Say which council holds the link now.`;
    return p.from !== null
      ? `${p.council} was abolished (${p.ended}). Its successor is ${named} (${p.from}): say whether the link was taken on.`
      : `${p.council} was abolished (${p.ended}). Its likely successor is ${named}, which was not checked against the order that abolished it: confirm that, and say whether the link was taken on.`;
  },
  councilBlank: (p: { partner: string }) =>
    `No council is given for the link with ${p.partner}. Write which council holds it.`,
  councilBlankBelow: (p: { above: string }) =>
    `No council is given for this link; the nearest above is ${p.above}. If it holds this link too, fill its name down.`,
  councilFromTitle: (p: { council: string; rows: number }) =>
    `The table has no column for councils, so its ${p.rows === 1 ? 'link is' : `${p.rows} links are`} taken to be those of ${p.council}, which the line above it names.`,
  onItsSide: (p: { headings: readonly string[] }) =>
    `The table has its headings down the first column (${list(shortened(p.headings), 'and')}) and a column for each link, so none of it was read. Turn it (in Excel: copy, Paste Special, Transpose) so that each link has a row.`,
  onItsSideReason: 'the table has a column for each link, and only rows are read',
  dateUnread: (p: { field: string; typed: string }) =>
    `"${p.typed}" is not read as a date of ${p.field}. Write it as 31/03/2024, March 2024 or 2024.`,

  councilAbroad: (p: { partner: string; typed: string }) =>
    `The row of ${p.partner} gives "${p.typed}" as our own side's country, which is not in the UK. Check which side is ours.`,

  partnerNotNamed: (p: { country: string }) =>
    `The place in ${p.country} is not named. Write the partner's name, or say that none is fixed yet.`,
  partnersAndCountries: (p: { partners: number; countries: number }) =>
    `The row names ${p.partners} partners and ${p.countries} countries, so it cannot be told which belongs to which. Give each link a row of its own.`,
  groupHeading: (p: { heading: string }) =>
    `"${p.heading}" stands alone in its row and heads the links below it, which are taken to be there`,
  partnersAndDates: (p: { partners: number; dates: number }) =>
    `The row names ${p.partners} partners and ${p.dates} dates of beginning, so it cannot be told which belongs to which. Give each link a row of its own.`,

  countryUnknown: (p: { typed: string }) =>
    `"${p.typed}" is not a country that is known. Write the country's name as GOV.UK does.`,
  countryUnclear: (p: { typed: string; candidates: readonly string[] }) =>
    `"${p.typed}" could be ${oneOf(p.candidates)}. Write the country's name.`,
  countryOrState: (p: { partner: string }) =>
    `"${p.partner}" could lie in the country Georgia or in the US state. Write the country in a column of its own.`,
  homeCountry: (p: { partner: string; typed: string }) =>
    `${p.partner} is given as being in "${p.typed}", which is no country abroad. Check the country, or take the link out.`,

  placeSpelling: (p: { typed: string; likely: string }) =>
    `"${p.typed}" is kept as typed; ${p.likely} may be meant. Correct the cell if so.`,
  kindUnclear: (p: { words: string; rows: number }) =>
    `"${p.words}" (${p.rows === 1 ? '1 row' : `${p.rows} rows`}) does not say which kind of link this is. Write twinning, friendship, memorandum, project, technical exchange, development or contact if it is one of these.`,

  statedByOne: (p: { partner: string; councils: string; by: readonly string[]; notBy: readonly string[] }) =>
    `${p.partner} is a partner of ${p.councils} according to ${list(p.by, 'and')} only; ${list(p.notBy, 'and')} does not name it. Say which is right.`,
  duplicate: (p: { partner: string; rows: readonly string[] }) =>
    `The link with ${p.partner} stands in ${list(p.rows, 'and')}; they agree and were taken as one.`,
  conflict: (p: { partner: string; first: string; field: string; values: readonly [string, string] }) =>
    `This row gives ${p.field} of the link with ${p.partner} as ${p.values[1]}; ${p.first} gives ${p.values[0]}. Say which is right, or that they are two links.`,
  partOfOther: (p: { partner: string; council: string; other: string }) =>
    `This row gives ${p.council} a link with ${p.partner}; ${p.other} gives it to that council together with others. Say whether they are one link or two.`,
  field: {
    since: 'the start',
    until: 'the end',
    nextReview: 'the next review',
    lastActivity: 'the last activity',
    country: 'the country',
  },

  noLink: (p: { words: string }) => `"${p.words}" in place of a partner: the council says that it has none`,
  statusDiffers: (p: { partner: string; words: string; status: string; reason: string }) =>
    `The register's own status of the link with ${p.partner} reads "${p.words}", but it is worked out as "${p.status}". ${p.reason} Check which is right, and enter the date that shows it.`,
  activityAfterEnd: (p: { partner: string; activity: string; until: string }) =>
    `The link with ${p.partner} ended in ${p.until} by the register, which has activity of ${p.activity} after it. Check which of the two dates is right.`,
  activityAhead: (p: { partner: string; activity: string; asOf: string }) =>
    `The last activity of the link with ${p.partner} is given as ${p.activity}, which is after ${p.asOf}. Check the date; if something is planned, enter the last that took place.`,
  visitsWithoutRegister: (p: { visits: number }) =>
    `No register of links is among these files, so ${p.visits === 1 ? 'the visit counts' : `the ${p.visits} visits count`} for no link. Add the register to the files.`,
  nameLeftOut: '[name left out]',
  visitWithoutPlace: 'The visit names neither a partner nor a place. Write one of them.',
  visitWithoutDate: (p: { partner: string; typed: string | null }) =>
    p.typed === null
      ? `The visit (${p.partner}) has no date. Write when it was; the month or year is enough.`
      : `"${p.typed}" gives no date for the visit (${p.partner}). Write when it was; the month or year is enough.`,
  visitUnmatched: (p: { partner: string }) =>
    `No link in the register has "${p.partner}" as its partner, so the visit counts for none.`,

  reviews: {
    name: 'Reviews due',
    title: (p: { asOf: string }) => `Reviews of links, as at ${p.asOf}`,
    count: (p: { overdue: number; notSet: number; dormant: number }) =>
      `${reviews(p.overdue)} overdue; ${p.notSet === 0 ? 'every link has a date' : `${p.notSet === 1 ? '1 link has' : `${p.notSet} links have`} no date`} for the next one; ${p.dormant === 0 ? 'no link is' : p.dormant === 1 ? '1 link is' : `${p.dormant} links are`} dormant.`,
    enterNote:
      'Links that have ended are left out. Enter the next review on the sheet Register; it is taken up when the sheets are made again.',
    ideasNote:
      'A link need not be given up because it has been quiet. The eight ideas to choose from are those of the 2006 handbook, "Re-energising a partnership"; what to try is yours to choose, and is kept.',
    reviewsCaption: 'Links by the date of their next review',
    dormantCaption: 'Dormant links, and what might wake them',
    standing: { overdue: 'Overdue', due: 'Due', notSet: 'No date' },
    ideas: [
      'Explain what the link is',
      'Make it matter today',
      'Ask the community',
      'Give young people a voice',
      'Reach new members',
      'Rename or rebrand it',
      'New partner abroad',
      'New partner at home',
    ],
    column: {
      councils: 'Council(s)',
      partner: 'Partner',
      kind: 'Kind',
      nextReview: 'Next review',
      standing: 'Standing',
      lastActivity: 'Last activity',
      why: 'Why the link stands as it does',
      idea: 'Idea to try',
      owner: 'Who',
      by: 'By when',
    },
  },

  sheet: {
    name: 'Register',
    title: 'Register of international partnerships',
    asRead: (p: { links: number; queried: number }) =>
      `${p.links === 1 ? '1 link' : `${p.links} links`}, ${p.queried === 0 ? 'none with a question to answer' : p.queried === 1 ? '1 with a question to answer' : `${p.queried} with a question to answer`}.`,
    statusNote:
      'Status is worked out from dates: end, review, last activity and visits. Where no date stands behind a link, it says so.',
    enteredNote:
      'Next review and Officer notes are yours to fill in; they are kept when the sheet is made again. Officer notes and what stands to the right of them are not printed.',
    hint: (p: { hint: string }) => `Note: ${p.hint}`,
    attribution: 'Council names and codes: mySociety, UK local authority names and codes, CC-BY-4.0.',
    column: {
      councils: 'Council(s)',
      partner: 'Partner',
      country: 'Country',
      code: 'Code',
      kind: 'Kind',
      since: 'Since',
      until: 'Until',
      lastActivity: 'Last activity',
      visits: 'Visits',
      nextReview: 'Next review',
      status: 'Status',
      evidence: 'Evidence date',
      decade: 'Decade',
      why: 'Why',
      themes: 'Themes',
      query: 'Query',
      notes: 'Officer notes',
      source: 'Source',
    },
  },
} as const;

function activity(p: { when: string; from: 'register' | 'visit' }): string {
  return p.from === 'visit' ? `${p.when} (visits log)` : p.when;
}

function reviews(count: number): string {
  return count === 0 ? 'No review is' : count === 1 ? '1 review is' : `${count} reviews are`;
}

/** The first few in quotation marks, and how many more there are. */
function shortened(names: readonly string[]): string[] {
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  return names.length > 5 ? [...shown, `${names.length - 5} more`] : shown;
}

function oneOf(names: readonly string[]): string {
  return list(names, 'or');
}

function list(names: readonly string[], word: 'and' | 'or'): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}
