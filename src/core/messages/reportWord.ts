const LEFT_OUT = {
  pictures: 'pictures or drawings',
  notes: 'footnotes or endnotes',
  comments: 'comments',
  hidden: 'pieces of hidden text',
  deletions: 'deletions that were tracked and not yet accepted',
} as const;

const beginning = (section: string) => (section === '' ? 'Above the first heading' : `Under "${section}"`);

/** Sentences on an officer's own words that come from a Word document. */
export const reportWordMessages = {
  place: (p: { place: number }) => `paragraph ${p.place}`,
  tableRows: 'The rows of a table in the draft:',
  tableAsLines:
    'A table of the Word draft is kept as lines of text. Put its figures into the workbook, where they can be followed to their cells, or lay it out again in the paper.',
  beforeHeading: (p: { text: string }) =>
    `"${p.text}" stands above the first heading of the Word draft, so its section is not known. It is kept at the end of the paper. Move it under a heading.`,
  leftOut: (p: { file: string; what: keyof typeof LEFT_OUT; number: number }) =>
    `${p.file} holds ${LEFT_OUT[p.what]} (${p.number}), which were not taken over. Look whether they are needed.`,
  notOurs: (p: { file: string }) =>
    `${p.file} is not a working copy, so what was changed in it cannot be told from what was made. It was left as it is. Make the changes in a working copy or in the workbook.`,
  edit: (p: { section: string; what: 'changed' | 'new' | 'composed' | 'both' }) => {
    const where = beginning(p.section);
    if (p.what === 'changed')
      return `${where}, a paragraph was changed in Word. The paper has the words of Word; put them into the workbook as well, so that the two agree.`;
    if (p.what === 'new')
      return `${where}, a paragraph was added in Word. It is kept; put it into the workbook as well, so that the two agree.`;
    if (p.what === 'composed')
      return `${where}, a paragraph that is made from the workbook was changed in Word. The words of Word are kept as the author's own: figures in them are no longer followed to their cells. Check them.`;
    return `${where}, a paragraph was changed both in Word and in the workbook. Both are kept. Take one of them out.`;
  },
  editOutside: (p: { section: string }) =>
    `${beginning(p.section)}, something was changed in Word that is made from the workbook alone. It is not carried over; the changed copy is kept. Change it in the workbook.`,
} as const;
