/** What the screen of the register says. */
export const registerScreenMessages = {
  heading: (p: { file: string }) => `Register of partnerships in ${p.file}`,
  none: 'No table of partnerships was found in this workbook.',
  noneExpected:
    'A table of links with the headings partner (or twin town) and country is read, whatever else it holds. The sample shows one.',
  sentence: (p: { links: number; countries: number; queried: number }) =>
    `${links(p.links)} in ${p.countries === 1 ? '1 country' : `${p.countries} countries`}; ${p.queried === 0 ? 'none has a question to answer' : p.queried === 1 ? '1 has a question to answer' : `${p.queried} have a question to answer`}.`,

  pictures: 'In a picture',
  byCountry: 'Links by country',
  byStatus: 'Links by status',
  countrySentence: (p: { links: number; groups: readonly { name: string; count: number }[] }) =>
    `${links(p.links)} by country: ${mostFirst(p.groups)}.`,
  statusSentence: (p: { links: number; groups: readonly { name: string; count: number }[] }) =>
    `${links(p.links)} by status: ${mostFirst(p.groups)}.`,
  picture: (p: { heading: string; sentence: string }) => `Bar chart. ${p.heading}: ${p.sentence}`,
  mostShown: (p: { shown: number; of: number }) =>
    `The picture shows the ${p.shown} with the most links; all ${p.of} stand in the table.`,
  asTable: (p: { heading: string }) => `${p.heading}: the numbers`,
  group: { country: 'Country', status: 'Status' },
  count: 'Links',
  countRule: (p: { group: string }) => `links of the register: ${p.group}`,

  find: 'Find links',
  search: 'Search',
  searchHint: 'A council, a place, a theme, a word of the reason.',
  country: 'Country',
  kind: 'Kind',
  status: 'Status',
  all: 'All',
  clear: 'Show all links',
  found: (p: { shown: number; of: number }) =>
    p.shown === p.of ? `All ${links(p.of)}.` : `${p.shown} of ${links(p.of)}.`,
  nothingFound: 'No link fits. Take a word or a choice away.',

  links: 'Links',
  linkName: (p: { councils: string; partner: string }) => `${p.councils}: ${p.partner}`,
  standing: (p: { status: string; reason: string }) =>
    p.reason.startsWith(p.status) ? p.reason : `${p.status}: ${p.reason}`,
  question: (p: { query: string }) => `To answer: ${p.query}`,
  since: (p: { since: string }) => `Since ${p.since}`,
  until: (p: { until: string }) => `Until ${p.until}`,
  nextReview: (p: { review: string }) => `Next review ${p.review}`,
  themes: (p: { themes: readonly string[] }) => `Themes: ${p.themes.join(', ')}`,
  visitsOf: (p: { count: number }) => (p.count === 1 ? '1 visit in the log' : `${p.count} visits in the log`),
  readFrom: 'Read from',

  reviews: (p: { overdue: number; due: number; notSet: number }) =>
    `Reviews: ${p.overdue} overdue, ${p.due} to come, ${p.notSet} without a date`,
  overdue: (p: { review: string }) => `Overdue: it was due by ${p.review}.`,
  due: (p: { review: string }) => `To come: ${p.review}.`,
  notSet: 'No date is entered. Enter one on the sheet Register.',

  visits: (p: { count: number }) => (p.count === 1 ? '1 visit' : `${p.count} visits`),
  direction: { out: 'Outward', in: 'Inward', virtual: 'Virtual' },
  people: (p: { count: number }) => (p.count === 1 ? '1 person' : `${p.count} people`),
  undated: 'no date',

  gifts: (p: { count: number }) => (p.count === 1 ? '1 gift or offer' : `${p.count} gifts and offers`),
  giftsHint: 'Nobody is named here. Recipients stand on the sheets of gifts alone.',
  giftSide: { members: 'Members', officers: 'Officers', others: 'In neither register' },
  giftName: (p: { side: string; facts: readonly string[] }) =>
    p.facts.length === 0 ? p.side : `${p.side}: ${p.facts.join(', ')}`,
} as const;

function links(count: number): string {
  return count === 1 ? '1 link' : `${count.toLocaleString('en-GB')} links`;
}

/** The first few by name, the rest as a number. */
const NAMED = 5;

function mostFirst(groups: readonly { name: string; count: number }[]): string {
  const named = groups.slice(0, NAMED).map(({ name, count }) => `${name} ${count}`);
  const rest = groups.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(rest === 0 ? [] : [`others ${rest}`])].join(', ');
}
