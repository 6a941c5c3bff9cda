import { rowsText, type RowRun } from './tables';

/** Sentences of the whole job: its sheets, what it says while it works, what stands beside each result. */
export const jobMessages = {
  readAsNotes: 'Read as the notes of a committee report.',
  calledLogframe: 'a logframe',
  calledNotes: 'notes for a committee report',
  calledUnknown: 'none of the kinds that are read',
  moreAlike: (p: { runs: readonly RowRun[]; reason: string }) =>
    `${rowsText(p.runs)} raise the same sort of question, the first of them: ${p.reason}`,
  notSettings: (p: { name: string }) =>
    `"${p.name}" holds no settings and was not read, because its file was given for its settings only (--settings). Give the file among the others too if what it holds is to count.`,
  unknownCouncil: (p: { council: string; candidates: readonly string[] }) =>
    `"${p.council}" was named as the council and is no name, GSS code or register code of a council that is known${
      p.candidates.length === 0 ? '' : ` (is it ${p.candidates.join(' or ')}?)`
    }. Whether the Act applies to it was not checked. Check it for a slip; name a body that is no council, such as a National Park authority, by its full name.`,
  unreadRegister: (p: { because: string }) =>
    `${p.because} Nothing on it is in the register. If it belongs there, give its columns the headings that are missing and run again.`,
  ownSheet: (p: { sheet: string }) =>
    `"${p.sheet}" was made by Twinledger. It is not read as input; only what people entered on it is taken.`,

  settingsName: 'Twinledger settings',
  settingsTitle: 'Twinledger settings',
  settingsNotes: [
    'Enter an answer, who chose it and when; it holds from the next run on. Give this workbook as an input, or with --settings.',
    'A choice without a name is not used.',
    'Under "Which council a name means": enter the official name or code of the council, or "none of these".',
    'Under "What columns hold": enter what a column holds, or add a row for one that was not asked about. Capitals and spaces in its header do not matter.',
  ],
  choicesCaption: 'Choices that the sources leave open',
  councilsCaption: 'Which council a name means',
  councilHeaders: {
    typed: 'Name in the register',
    rows: 'Rows with it',
    where: 'First in',
    possible: 'Councils that it fits',
    answer: 'Council',
    chosenBy: 'Chosen by',
    date: 'Date',
  },
  noCouncil: 'none of these',
  councilAnswerUnknown: (p: { typed: string; given: string }) =>
    `The answer "${p.given}" to which council "${p.typed}" means is no council of the register. Write its official name or its code, or "none of these".`,
  councilAnswerWithoutPerson: (p: { typed: string }) =>
    `The answer to which council "${p.typed}" means names nobody who chose, so it is not used. Enter who chose it.`,
  columnsCaption: 'What columns hold',
  columnNotUsed: 'not used',
  columnHeaders: {
    header: 'Column header',
    kind: 'Kind of table',
    where: 'Where',
    found: 'What was found',
    field: 'Holds the',
    possible: 'Possible answers',
  },
  columnWhere: (p: { place: string; column: string }) => `${p.place}, column ${p.column}`,
  columnFound: (p: {
    values: readonly string[];
    field: string | null;
    sure: boolean;
    other: string | null;
  }) => {
    const holds = p.values.length === 0 ? 'No values' : p.values.map((value) => `"${value}"`).join(', ');
    const taken = p.field === null ? 'not used' : `taken for the ${p.field}`;
    const doubt = p.other === null ? ', not certain' : `, could also be the ${p.other}`;
    return `${holds}: ${taken}${p.sure || p.field === null ? '' : doubt}`;
  },
  answerWithoutHeader: (p: { given: string }) =>
    `An answer ("${p.given}") stands beside no column header, so it was not followed. Enter the header of the column that it is about.`,
  answerWithoutKind: (p: { header: string; given: string | null; known: readonly string[] }) =>
    `The answer about the column "${p.header}" ${p.given === null ? 'names no kind of table' : `is for "${p.given}", which is no kind of table`}, so it was not followed. Enter one of: ${p.known.join(', ')}.`,
  answerUnknown: (p: { header: string; given: string; called: string; known: readonly string[] }) =>
    `The answer "${p.given}" about the column "${p.header}" is nothing that ${p.called} holds, so it was not followed. Enter one of: ${p.known.join(', ')}.`,
  answerWithoutColumn: (p: { header: string; called: string }) =>
    `The settings say what the column "${p.header}" holds, but ${p.called} with a column of that header is not among these files. Correct the header if it was renamed; otherwise nothing need be done.`,
  answeredTwice: (p: { header: string; other: string; field: string }) =>
    `The columns "${p.other}" and "${p.header}" are both named as the ${p.field}. "${p.other}" was taken; clear one of the two answers.`,
  notChosen: 'not chosen',
  standard: 'default, nobody has chosen',

  contentsName: 'Contents',
  contentsTitle: (p: { asOf: string }) => `International partnerships: contents, as at ${p.asOf}`,
  contentsNotes: (p: { files: string; example: boolean }) =>
    p.example
      ? [`Made from ${p.files}.`, 'EXAMPLE: amounts marked so are invented for illustration.']
      : [`Made from ${p.files}.`],
  lostMark: (p: { sheet: string }) =>
    `The sheet "${p.sheet}" holds a table that Twinledger made, but not the hidden mark that says so: another program saved the file without it. It was not read, because all of it would be counted a second time. Use the workbook as Twinledger wrote it; what was entered on this sheet is not followed.`,
  sheetHolds: {
    register: 'Links with places abroad: since when, what kind, how alive',
    'register-details': 'Everything else that the registers say of each link, cell by cell',
    'register-summary': 'How many links there are by country, kind, status, theme and decade',
    'register-councils': 'How many links each council has, and how they stand',
    'register-inherited': 'Links of councils that are no more, by the council that may take them on',
    'register-steps': 'The handbook’s steps for each link: what is recorded and what is not',
    'register-plans': 'The strategic plan of each link, part by part',
    'register-benefits': 'Benefits of each link under the handbook’s headings, to be filled in',
    'register-resources': 'Contributions with a value, and an audit of local resources',
    'register-search': 'Finding a partner: questions, profile and exploratory visit, to be filled in',
    reviews: 'When each link is looked at next, and which ones sleep',
    visits: 'Visits, exchanges, conferences and programmes: when, for which links, how many people',
    'visit-costs': 'What visits cost by head, who paid, and the council’s own travel policy',
    'visit-assurance': 'What is to be held before each visit, and what is noted as held',
    'visit-follow-up': 'What came of visits, actions with owners and dates, when to tell the press',
    'link-costs': 'What each link cost in each year by the ledger, beside the log of visits',
    'foi-pack': 'What councils are asked about visits, to hand out',
    'foi-names': 'Which names on visits are shown: for the council alone',
    'gifts-members': 'Gifts and hospitality to members, held to the rules of their register',
    'gifts-officers': 'Gifts and hospitality to officers, held to the rules of their register',
    'gifts-others': 'Gifts that the council gave or holds, and those whose register is not told',
    limits: 'The position under each expenditure test, year by year',
    'limit-reasons': 'Each position in words, and why it stands as it does',
    'limit-parts': 'Forecast to the year end, what is left out by reason, what is counted by partnership',
    'limit-years': 'The years side by side, and what twice the previous year comes to on each basis',
    'limit-plans': 'What plans would change: a question, not a permission',
    'limit-working': 'Every line behind the position, with treatment, reason and source',
    powers: 'Which power the spend rests on, by kind of spend, to be recorded',
    authorisation: 'The council’s own copy of the general authorisation, to be filled in',
    'limit-rules': 'The rules behind the treatments, yours and the standard ones, and lines split by hand',
    'limit-tie': 'Ledger, working and trial balance held against each other',
    'limit-cut-off': 'Lines round 31 March, and accruals with their reversals',
    'limit-record': 'Who prepared and reviewed the working, and what it rests on',
    'limit-sample': 'Lines drawn for the auditor by a stated rule',
    logframe: 'The logframe, one indicator a row',
    'logframe-checks': 'What the checks of the logframe found',
    summary: 'The key figures for the committee, on one page',
    notes: 'How every row read is accounted for, and what needs an answer',
    settings: 'Choices, named columns and changed cells',
  } as Readonly<Record<string, string>>,

  notesName: 'Notes',
  notesTitle: 'Notes: what was read, and what needs an answer',
  notesNotes: [
    'Every row below a header is used, queried or not used; nothing is left out silently.',
    'That the working adds up to the ledger stands on the sheet Limit reconciliation.',
  ],
  readCaption: 'Tables that were read',
  questionsCaption: 'Findings: errors are facts, warnings have a reason, hints concern wording',
  filesCaption: 'Files that were read',

  lossName: 'Conversion',
  lossTitle: 'Conversion: what the new layout leaves open, and what it has no place for',
  lossNote: 'Nothing is made up: what the old layout does not say is blank here.',
  lossGap: 'left blank',
  lossCarried: 'set aside',

  reading: (p: { file: string }) => `Reading ${p.file} …`,
  recognising: (p: { sheet: string }) => `Looking at ${p.sheet} …`,
  composing: 'Working out register, limits and logframes …',
  writing: 'Writing the report and the workbook …',
} as const;
