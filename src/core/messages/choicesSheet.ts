/** The sheet of report choices: its headings are also how entries are read back. */
export const choicesSheetMessages = {
  name: 'Report choices',
  title: 'Report choices: decision, notices, papers, exempt matter, clearance and text',
  notes: [
    'Fill in the columns that are set off by colour, then make the report again from this workbook. Nothing is decided here for the council.',
    'Names stay on this sheet. The paper prints the office that somebody holds, and the date.',
    'Your own text of a section stands in the last list, a paragraph a line; begin a line with a dash and it is a point of a list. A sheet of report notes does as well.',
    'A row may be added to the lists of background papers and of exempt matter: name a paragraph ("3.2"), a section ("Context"), an appendix ("Appendix A"), the caption of a table or the id of a figure.',
  ],
  yes: 'yes',
  no: 'no',

  clearancesCaption: 'Clearance',
  clearanceHeaders: {
    role: 'Officer',
    standing: 'Standing',
    what: 'What is cleared',
    name: 'Name of officer or nominee',
    position: 'Office held',
    on: 'Cleared on',
    now: 'Text now',
    cleared: 'Text as cleared',
    takenDown: 'Clearance taken down',
  },
  states: {
    cleared: 'Cleared',
    reopened: 'Changed since: to be cleared again',
    incomplete: 'Name and date are both needed',
    notCleared: 'Not cleared',
  },

  choicesCaption: 'Decision and publication',
  choiceHeaders: {
    question: 'Question',
    expects: 'How to answer',
    answer: 'Your answer',
    by: 'Answered by',
    role: 'Role',
    on: 'Answered on',
    reason: 'Reason',
    why: 'Why it is asked',
  },

  papersCaption: 'Background papers, for the proper officer to list or not',
  paperHeaders: {
    document: 'Document',
    because: 'Why it is proposed',
    listed: 'To be listed?',
    by: 'Decided by',
    role: 'Office held',
    on: 'Decided on',
    reason: 'Reason',
  },
  restsOn: (p: { figures: number }) =>
    p.figures === 1
      ? 'A figure of the paper rests on it.'
      : `${p.figures} printings of figures rest on it. Look for names of persons before it is listed.`,
  barred: {
    exempt: 'Discloses matter that is marked as exempt: not to be listed.',
    personal: 'Holds personal data: not to be listed.',
  },

  mattersCaption: 'Exempt matter: what is kept from the public, and what to look at',
  matterHeaders: {
    matter: 'Matter',
    mentions: 'What it mentions',
    exempt: 'Exempt?',
    by: 'Decided by',
    role: 'Office held',
    on: 'Decided on',
    reason: 'Public-interest reason',
    paragraph: 'Paragraph relied on',
    where: 'Where it stands',
  },
  mentions: (p: { kind: string; mayApply: string }) => `Mentions ${p.kind}: ${p.mayApply} may apply.`,
  notFound: 'not found',

  textsCaption: 'The author’s own text, section by section',
  textHeaders: { section: 'Section', asks: 'What is asked', text: 'Your text' },
  textWritten: 'Has text of the author’s.',
  textOptional: 'Not required by this form of report.',
  textElsewhere: 'Not a heading of this form of report: the text is kept at the end of the paper.',
} as const;
