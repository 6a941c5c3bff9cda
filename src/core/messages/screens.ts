/** What the screens of the pane say; the frame round them has its words in `pane`. */
export const screenMessages = {
  workbook: {
    heading: (p: { file: string }) => `What was read in ${p.file}`,
    nothing: 'No table was recognised in this workbook.',
    tables: 'What was recognised',
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
        ? `No power recorded: ${lines}, ${p.amount}. Record it on the sheet “Powers” or on the working; Twinledger chooses none.`
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
    linesHeading: 'The lines behind it',
    otherLines: 'Lines under no test',
    choices: 'Choices',
    choicesHint:
      'What the sources leave open is for the council to choose. Record a choice, with who chose and why, on the sheet “Twinledger settings”.',
    inForce: (p: { value: string }) => `In force: ${p.value}`,
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
