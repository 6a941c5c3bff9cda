/** What a second report says of the one before it. */
export const reportChangesMessages = {
  heading: 'What has changed since the last report',
  since: (p: { date: string }) =>
    `Held against the report in this folder with figures as at ${p.date}. This page is left out of the public copy.`,
  caption: 'Figures before and after',
  summary: 'One figure a row: its id, what the report before gave, and what this one gives.',
  before: 'Before',
  after: 'Now',
  notThere: 'was not there',
  gone: 'no longer there',
  fileChanged: (p: { file: string }) =>
    `${p.file} has changed since: an earlier copy of this paper is stale.`,
  added: (p: { heading: string }) => `Section added: ${p.heading}`,
  takenOut: (p: { heading: string }) => `Section no longer there: ${p.heading}`,
  rule: (p: { since: string }) => `as given in the report as at ${p.since}`,
  stale: (p: { number: string; before: string; after: string | null }) =>
    `Paragraph ${p.number} still gives ${p.before}, as the last report did. ${
      p.after === null ? 'That figure is no longer there' : `The figure is now ${p.after}`
    }. Change the words, or say why they stand.`,
} as const;
