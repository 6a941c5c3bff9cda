/** What the screens of the pane say; the frame round them has its words in `pane`. */
export const screenMessages = {
  workbook: {
    heading: (p: { file: string }) => `What was read in ${p.file}`,
    nothing: 'No table was recognised in this workbook.',
    expected:
      'A table is known by its headings: date, supplier and amount for a ledger, council and partner for a list of links. A logframe is known by its own.',
    tables: 'What was recognised',
    tablesOf: (p: { file: string }) => `What was recognised in ${p.file}`,
    tableHeading: (p: { sheet: string; called: string }) => `${p.sheet}: ${p.called}`,
    account: (p: { read: number; used: number; queried: number; notUsed: number }) =>
      `${p.read.toLocaleString('en-GB')} ${p.read === 1 ? 'row' : 'rows'} read = ${p.used.toLocaleString('en-GB')} used + ${p.queried.toLocaleString('en-GB')} queried + ${p.notUsed.toLocaleString('en-GB')} not used`,
    rowsAlike: (p: { reason: string; row: number; lastRow: number }) =>
      `Rows ${p.row} to ${p.lastRow}: ${p.reason}`,
    exceptions: (p: { queried: number; notUsed: number }) =>
      `Rows not counted as they stand: ${p.queried} queried, ${p.notUsed} not used`,
    queried: 'Queried',
    notUsed: 'Not used',
    columns: (p: { doubtful: number }) =>
      p.doubtful === 0
        ? 'What each column was taken for'
        : `What each column was taken for: ${p.doubtful} to confirm`,
    columnHolds: (p: { letters: string; header: string }) => `Column ${p.letters}, “${p.header}”, holds`,
    certain: 'Certain',
    doubtful: 'Please confirm',
    doubtfulOr: (p: { other: string }) => `Please confirm: it could also be the ${p.other}`,
    answered: 'As you said',
    values: (p: { values: readonly string[] }) =>
      p.values.length === 0
        ? 'No values below the heading.'
        : `First values: ${p.values.map((value) => `“${value}”`).join(', ')}`,
    confirm: 'Confirm',
    record: 'Record',
    recordFor: (p: { letters: string }) => `what column ${p.letters} holds`,
    answers: 'What was said about columns',
    answer: (p: { header: string; kind: string; holds: string }) => `“${p.header}” (${p.kind}): ${p.holds}`,
    takeBack: 'Take back',
    answerInFile: (p: { cell: string }) =>
      `It stands on the sheet “Twinledger settings”, ${p.cell}, of your file: change it there.`,
    takeBackOf: (p: { header: string }) => `what was said about “${p.header}”`,
    inExcel: 'What you record is written on the sheet “Twinledger settings” and holds for the next reading.',
    inBrowser:
      'What you record holds until this page is closed, and in the workbook that you download from here. Your own file is not changed.',
  },

  problems: {
    none: 'Nothing waits for an answer.',
    more: (p: { count: number }) => `and ${p.count} more`,
    others: (p: { count: number }) => `Show ${p.count} more`,
    heading: (p: { count: number }) =>
      p.count === 1 ? '1 thing to look at' : `${p.count} things to look at`,
  },

  cell: (p: { cell: string }) => `Show ${p.cell}`,

  limits: {
    heading: (p: { file: string }) => `Limit position in ${p.file}`,
    none: 'No spending that falls under the test was found in this workbook.',
    noneExpected:
      'A ledger is read with a date, a supplier or description, and an amount to each line. Lines are international by cost centre, words or partner; what is not found that way can be named on the sheet Limit rules.',
    caution:
      'The test comes from a 2006 handbook, not from the authorisation itself. Speak to the monitoring officer and the section 151 officer before money is committed.',
    otherPositions: (p: { count: number }) =>
      p.count === 1 ? '1 other test or year' : `${p.count} other tests and years`,
    candidate: (p: { basis: string; limit: string }) => `Twice the ${p.basis}: ${p.limit}`,
    candidates: 'What the limit would be:',
    reasons: 'What bears on it:',
    powers: 'Which power the lines rely on:',
    powerOf: (p: { power: string | null; lines: number; amount: string }) => {
      const lines = p.lines === 1 ? '1 line' : `${p.lines} lines`;
      return p.power === null
        ? `No power recorded: ${lines}, ${p.amount}. Record it below or beside the line on the working; Twinledger chooses none.`
        : `${p.power}: ${lines}, ${p.amount}`;
    },
    noPower: 'no power recorded',
    barNames: { counted: 'Counted', committed: 'Committed', queried: 'Waiting for an answer' },
    barTable: (p: { about: string }) => `Amounts: ${p.about}`,
    bar: (p: { about: string; sentence: string }) => `Bar against the limit. ${p.about}: ${p.sentence}`,
    part: 'Part',
    amount: 'Amount',
    limit: 'Limit',
    limitMark: 'limit',
    unsaid: 'cannot be said',
    remaining: 'Remaining under this test',
    spent: 'Counted and committed',
    outcome: 'Outcome',
    boundary: 'New spend that meets the test exactly',
    noSuch: '–',
    group: (p: { lines: number; treated: string; amount: string }) =>
      `${p.lines === 1 ? '1 line' : `${p.lines} lines`} ${p.treated}: ${p.amount}`,
    groupRule: 'the lines together',
    lineRule: 'the line',
    undated: 'no date',
    power: (p: { power: string }) => `Power: ${p.power}`,
    linesShown: (p: { count: number }) => `Show ${p.count} more lines`,
    moreLines: (p: { shown: number; more: number }) =>
      `These are the first ${p.shown.toLocaleString('en-GB')}. The other ${p.more.toLocaleString('en-GB')} are counted above and stand on the sheet Limit working.`,
    linesHeading: 'The lines behind it',
    otherLines: 'Lines under no test',
    choices: 'Choices',
    choicesHint:
      'What the sources leave open is for the council to choose. Record an answer with who chose it, when and why; a choice that names nobody is not used.',
    inForce: (p: { value: string }) => `In force: ${p.value}`,
  },

  record: {
    open: 'Record an answer',
    openOf: (p: { label: string; about: string }) => `${p.label}: ${p.about}`,
    answer: 'Answer',
    notAnswered: 'not answered',
    chosenBy: 'Chosen by',
    chosenByHint: 'The post, such as Director of Finance.',
    date: 'Date',
    dayHint: 'Day, month and year, such as 2 April 2026.',
    reason: 'Reason',
    record: 'Record',
    recordOf: (p: { about: string }) => `Record: ${p.about}`,
    takeBack: 'Clear',
    takeBackOf: (p: { about: string }) => `Clear what was recorded: ${p.about}`,
    missing: 'What is recorded without this is not used. Fill it in.',
    unreadable: {
      day: (p: { given: string }) =>
        `“${p.given}” is not a day. Write day, month and year, such as 2 April 2026.`,
      financialYear: (p: { given: string }) => `“${p.given}” is not a financial year. Write it like 2025/26.`,
      pounds: (p: { given: string }) =>
        `“${p.given}” is not an amount above nil. Write pounds, such as 1,200 or 1200.50.`,
      perHead: (p: { given: string }) =>
        `“${p.given}” is not a sum for each head. Write pounds, such as 0.25, or pence, such as 25p.`,
      people: (p: { given: string }) =>
        `“${p.given}” is not a number of people. Write a whole number, such as 50,000.`,
    },
    inExcel: (p: { sheet: string }) =>
      `It is written on the sheet “${p.sheet}” of this workbook, which is made where there is none. Undo in Excel takes it back, and so does Clear.`,
    inBrowser: (p: { sheet: string }) =>
      `It holds until this page is closed, and stands on the sheet “${p.sheet}” of the workbook that you download from here. Your own file is not changed. Clear takes it back.`,
    doneInBrowser: (p: { about: string }) =>
      `“${p.about}” was recorded on this page. Download the workbook to keep it.`,
    done: {
      oneStep: (p: { about: string }) =>
        `“${p.about}” was recorded in this workbook. Undo in Excel takes it back.`,
      unsure: (p: { about: string }) =>
        `“${p.about}” was recorded in this workbook. This Excel may need several presses of Undo to take it back; Clear does it in one.`,
      nothingToUndo: (p: { about: string }) => `“${p.about}” stands in this workbook as it did.`,
    },
  },

  powers: {
    heading: 'Which power does the council rely on?',
    hint: 'Twinledger offers powers and chooses none: the monitoring officer says which one the council relies on. A power other than the 1993 Act takes lines out of its tests.',
    none: 'There is no spend of a kind that a power is asked about.',
    lines: (p: { lines: number; amount: string }) =>
      `${p.lines === 1 ? '1 line' : `${p.lines} lines`}, ${p.amount}`,
    recorded: (p: { power: string; where: string }) => `recorded: ${p.power} (${p.where})`,
    standing: (p: { lines: string; recorded: string }) => `${p.lines}: ${p.recorded}`,
    offered: (p: { count: number }) =>
      p.count === 1 ? 'A power that may be looked at' : `${p.count} powers that may be looked at`,
    noneOffered: 'No source names a power for it: ask the monitoring officer.',
    uncertain: (p: { what: string }) => `Uncertain: ${p.what}`,
    power: 'The power relied on',
    roleHint: 'In which role, such as monitoring officer.',
  },

  authorisation: {
    heading: 'The general authorisation',
    hint: 'Its text and its figures are not public, so Twinledger ships none. Enter what the council’s own copy says, in one of three shapes: bands of population, a sum for each head, or one flat sum. No figure, no answer.',
    about: 'the general authorisation',
    none: 'Nothing is entered: limits by population cannot be said, and twice the previous year stays a handbook test, not verified.',
    inForce: 'In force:',
    item: (p: { label: string; entry: string }) => `${p.label}: ${p.entry}`,
    open: 'Enter the authorisation',
    bands: 'Limits by bands of population',
    toHint: 'Blank for the last band.',
  },

  settings: {
    heading: (p: { file: string }) => `Settings of ${p.file}`,
    stays:
      'Settings stand on sheets of the workbook and go wherever it goes: give it back, and they hold for the next reading.',
    council: 'The council',
    paper: 'About the report',
    paperAbout: 'about the report',
    register: 'Links, visits and gifts',
    names: 'Names of people',
    namesOff:
      'Names of people on visits are off: no report, no JSON and no FOI pack shows one unless somebody decides so here, with who decided. Names of young people are never shown anywhere and cannot be switched on.',
    namesCount: (p: { names: number; shown: number }) =>
      p.names === 0
        ? 'The visit logs name no adult.'
        : `${p.names === 1 ? '1 name' : `${p.names} names`} on visits: ${p.shown === 0 ? 'none is shown' : p.shown === 1 ? '1 is shown by a recorded decision' : `${p.shown} are shown by recorded decisions`}.`,
    namesDecide: (p: { names: number }) =>
      p.names === 1 ? 'Decide about the name' : `Decide about each of the ${p.names} names`,
    nameOn: (p: { name: string; visit: string }) => `${p.name}, ${p.visit}`,
    nameStanding: (p: { role: string; standing: string; proposed: string }) =>
      `${p.role}. ${p.standing}; to consider: ${p.proposed.toLowerCase()}.`,
    namesAre:
      'Whoever chose or decided is shown beside the choice and in the working as it is written there. Write the post, such as Director of Finance, where no name is to stand.',
    sheets: 'Where the rest is set',
    sheetOf: {
      settings: 'every choice, what columns hold, and about the report',
      rules:
        'which lines count and why: the order of the rules, the council’s own rules, and lines that are split',
      powers: 'which power the council relies on, by kind of spend',
      authorisation: 'the council’s own copy of the general authorisation',
    },
    notYet: 'made when something is recorded, or with the workbook of all sheets',
  },

  whatIf: {
    heading: 'What if more were spent?',
    advice:
      'Take this to the monitoring officer and the section 151 officer before any money is committed. What is shown here is a question answered, not a permission.',
    amount: 'Amount in pounds',
    month: 'Month',
    what: 'What for',
    whatHint:
      'In the words that the payment would have, such as “hall for the anniversary with our twin town”.',
    test: 'Test',
    asLine: 'As a payment of these words would be judged',
    ask: 'Work it out',
    clear: 'Take it away',
    results: 'What it would change',
    before: 'Before',
    after: 'After',
    measure: 'Measure',
    table: (p: { about: string }) => `Before and after: ${p.about}`,
    reasons: 'What bears on it:',
    badAmount: (p: { given: string }) =>
      p.given.trim() === ''
        ? 'No amount was given. Write pounds above nil, such as 1,200 or 1200.50.'
        : `“${p.given}” is not an amount. Write pounds above nil, such as 1,200 or 1200.50.`,
  },
} as const;
