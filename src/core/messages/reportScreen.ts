import { listed } from './report';

type Purpose = 'noting' | 'discussion' | 'decision';
type Copy = 'working' | 'public' | 'exempt';
type Format = 'docx' | 'html' | 'text';

const things = (count: number): string => (count === 1 ? '1 thing wants' : `${count} things want`);

const copies: Record<Copy, string> = {
  working: 'working copy',
  public: 'public copy',
  exempt: 'exempt appendix',
};
const formats: Record<Format, string> = { docx: 'Word', html: 'Web page', text: 'Plain text' };
const fileNames: Record<Copy, string> = {
  working: 'committee-report',
  public: 'committee-report-public',
  exempt: 'committee-report-exempt',
};
const endings: Record<Format, string> = { docx: 'docx', html: 'html', text: 'txt' };

/** What the screen Report says: the paper before it goes to a committee. */
export const reportScreenMessages = {
  heading: (p: { file: string }) => `Committee report from ${p.file}`,
  composing: 'Composing the paper …',
  notComposed: 'The paper has not been composed yet.',
  compose: 'Compose the paper',

  sentence: (p: {
    draft: boolean;
    title: string;
    purpose: Purpose | null;
    committee: string | null;
    meeting: string | null;
    attention: number;
  }) =>
    `${p.draft ? 'DRAFT' : 'Cleared'}: “${p.title}”, ${
      p.purpose === null ? 'not said what it is for' : `for ${p.purpose}`
    }, ${p.committee ?? 'committee not named'}, ${p.meeting ?? 'no date of meeting'}; ${
      p.attention === 0 ? 'nothing wants attention' : `${things(p.attention)} attention`
    }.`,
  judge: 'These are points to look at. Nothing here stops the paper, and an empty list certifies nothing.',

  goTo: 'On this screen',
  goToMissing: 'What is missing',
  publication: 'By when it has to be published',
  choices: 'About the paper',
  form: (p: { name: string; source: string }) => `Form of report: ${p.name} (${p.source}).`,
  formFromFile:
    'It was taken from a file and holds until this pane is closed. To keep it, list the headings on a sheet of the workbook and name that sheet as the form of report.',
  formHint:
    'A form of your council can be taken from a Word template with headings, or from a workbook with a sheet of headings.',
  takeForm: 'Take a form from a file',
  formFile: 'File with a form of report',
  dropForm: 'Back to the recorded form',
  decision: 'How it is decided',
  decisionAbout: 'how it is decided',
  questions: (p: { count: number; answered: number }) =>
    `Further questions about decision and publication: ${p.answered} of ${p.count} answered`,
  answered: (p: { answer: string }) => `Answered: ${p.answer}`,
  notAnswered: 'Not answered',

  missing: (p: { count: number }) =>
    p.count === 0 ? 'Every required section has text' : `Sections without text: ${p.count}`,
  missingHint:
    'Type the text here, a paragraph a line; begin a line with a dash and it is a point of a list. It stands on the sheet “Report choices” and goes into the paper.',
  write: 'Write it',
  textOf: (p: { heading: string }) => `Text of “${p.heading}”`,
  otherSections: (p: { count: number }) =>
    p.count === 1 ? '1 other section' : `The other ${p.count} sections`,
  sectionStanding: {
    missing: 'has no text',
    own: 'your text, recorded here',
    notes: 'your text, in the workbook',
    composed: 'written from the workbook; text of yours goes in its place or before it',
    optional: 'left out while it has no text; this form does not require it',
  },
  sectionIs: (p: { heading: string; standing: string }) => `${p.heading}: ${p.standing}`,
  textStandsIn: 'It stands in:',

  findings: (p: { count: number }) =>
    p.count === 0 ? 'The checks found nothing' : `Points of the checks: ${p.count}`,
  topic: {
    purpose: 'What is asked of the committee',
    figures: 'Figures',
    text: 'The text',
    decision: 'Decision and notices',
    publication: 'Exempt matter and background papers',
    other: 'The rest',
  },
  strength: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  finding: (p: { strength: string; sentence: string }) => `${p.strength}: ${p.sentence}`,
  figureUnsaid: (p: { about: string; sentence: string }) => `${p.about}: ${p.sentence}`,

  beforePublication: 'Before it is published',
  matters: (p: { count: number }) => `Is any of it exempt? ${p.count} to look at or decided`,
  mattersHint:
    'Whoever decides gives the paragraph relied on and why the public interest lies in keeping it back. What is exempt stands in an appendix of its own and not in the public copy.',
  papers: (p: { count: number }) => `Background papers proposed: ${p.count}`,
  papersHint: 'The proper officer decides which of them are listed.',
  matter: (p: { where: string; matter: string }) =>
    p.where === '' ? `“${p.matter}”` : `${p.where.charAt(0).toUpperCase()}${p.where.slice(1)}: “${p.matter}”`,
  noMention: 'Decided about by name.',
  bodies: ['principal council', 'parish, town or community council'],

  clearance: 'Clearance',
  clearanceOf: (p: { officer: string; state: string }) => `${p.officer}: ${p.state}`,
  clearanceHint:
    'Both officers clear the very words and figures that the sheet “Report choices” shows, with name and date on that sheet. Write the sheets first, so that they see the paper as it stands.',

  preview: 'The paper',
  previewOf: 'Show',
  copies: { working: 'Working copy', public: 'Public copy' },
  previewHint: 'Press a figure to see what it is and which cells it comes from.',
  previewPublicHint: 'As the public gets it: without sources, drafting notes and exempt matter.',
  figureIs: (p: { text: string; rule: string }) => `${p.text}: ${p.rule}.`,
  figureFrom: 'From:',
  figureMore: (p: { more: number }) =>
    `and ${p.more.toLocaleString('en-GB')} more ${p.more === 1 ? 'place' : 'places'}, each beside its line.`,
  figureWithout: 'No cell is named for it.',
  fromCell: 'From your text in',
  exempt: (p: { paragraph: string }) => `Exempt under ${p.paragraph}: not in the public copy.`,
  table: (p: { caption: string }) => `Table: ${p.caption}`,

  exports: 'Hand it on',
  exportsHint: {
    browser:
      'Each is a file that the browser downloads. The working copy is for the author: it names sources and what is missing.',
    excel:
      'Each is a file that Excel hands over where it can: on the web and on Windows, not on a Mac. Where nothing arrives, save the workbook and open it on the browser page.',
  },
  browserPage: 'Open the browser page',
  copy: copies,
  format: formats,
  save: (p: { copy: Copy; format: Format }) => `${formats[p.format]}: ${copies[p.copy]}`,
  fileName: (p: { copy: Copy; format: Format }) => `${fileNames[p.copy]}.${endings[p.format]}`,
  copyText: 'Copy the text of the public copy',
  sheets: { browser: 'Download the workbook with all sheets', excel: 'Write the report’s sheets' },
  nothingExempt:
    'Nobody has marked anything in the paper as exempt, so there is no exempt appendix. Mark a paragraph first.',
  saved: 'What was handed on',
  stale: (p: { file: string }) =>
    `The paper has changed since ${p.file} was made. Make it again before it goes to anybody.`,
  fresh: 'It is the paper as it stands.',
  checkFound: (p: { count: number }) =>
    p.count === 0
      ? 'A look over the file for readers with disabilities found nothing, which is no certificate.'
      : `A look over the file for readers with disabilities found ${p.count === 1 ? '1 point' : `${p.count} points`}:`,
  notChecked: 'Plain text has no structure that could be looked over.',
  leftOut: {
    label: 'The public copy leaves out:',
    sources: (p: { figures: number }) =>
      p.figures === 1 ? 'the source of 1 figure' : `the sources of ${p.figures} figures`,
    pages: (p: { pages: readonly string[] }) => `the pages for the author: ${listed(p.pages)}`,
    exempt: (p: { places: readonly string[] }) =>
      `what is marked as exempt, which is in the exempt appendix: ${p.places.join('; ')}`,
    nothingExempt: 'nothing as exempt: nobody has marked anything',
  },
} as const;
