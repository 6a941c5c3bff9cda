/** The part of the settings sheet that is about the report: what is asked, and what an answer that cannot be read is told. */
export const paperSettingsMessages = {
  caption: 'About the report',
  headers: { item: 'What is asked', entry: 'Entry', expected: 'How to enter it' },
  items: {
    asOf: 'Figures as at',
    profile: 'Form of report',
    meeting: 'Date of the meeting',
    purpose: 'The report is for',
    author: 'Role of the author',
  },
  expected: {
    asOf: 'day, month and year; blank for the day on which it is read',
    profile: (p: { known: readonly string[] }) => p.known.join(', '),
    meeting: 'day, month and year',
    purpose: 'noting, discussion or decision',
    author: 'the post, such as Head of Policy; no name is printed',
  },
  /** What a report may be for, in the words that are read. */
  purposes: ['noting', 'discussion', 'decision'],
  unreadable: (p: { item: string; given: string; expected: string }) =>
    `“${p.item}” on the settings sheet is “${p.given}”, which cannot be followed. Enter it so: ${p.expected}.`,
} as const;
