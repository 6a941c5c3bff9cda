/** The part of the settings sheet that is about the report: what is asked, and what an answer that cannot be read is told. */
export const paperSettingsMessages = {
  caption: 'About the report',
  headers: { item: 'What is asked', entry: 'Entry', expected: 'How to enter it' },
  items: {
    asOf: 'Figures as at',
    profile: 'Form of report',
    title: 'Title of the report',
    committee: 'Committee',
    meeting: 'Date of the meeting',
    purpose: 'The report is for',
    author: 'Role of the author',
  },
  expected: {
    asOf: 'day, month and year; blank for the day on which it is read',
    profile: (p: { known: readonly string[] }) =>
      `${p.known.join(', ')}, or the name of a sheet that lists the council’s own headings`,
    title: 'as it is printed; blank for the title in the report notes',
    committee: 'as it is printed; blank for the one in the report notes',
    meeting: 'day, month and year',
    purpose: 'noting, discussion or decision',
    author: 'the post, such as Head of Policy; no name is printed',
  },
  /** What a report may be for, in the words that are read. */
  purposes: ['noting', 'discussion', 'decision'],
  unreadable: (p: { item: string; given: string; expected: string }) =>
    `“${p.item}” on the settings sheet is “${p.given}”, which cannot be followed. Enter it so: ${p.expected}.`,
} as const;
