/** What the functions about limits and spending say. */
export const limitFunctionMessages = {
  twinningLimit: {
    help: 'Twice the previous financial year, in pounds, for town twinning and similar. Handbook test, not verified: see the authorisation.',
    previousActual: 'What was actually spent in the previous financial year, in pounds, such as 9000.',
    previousBudget:
      'What was budgeted for at the start of the previous financial year, in pounds, such as 10000.',
    basis: 'Which figure is doubled: "actual", "budget" or "higher". Needed when both figures are given.',
    gives: 'the limit in pounds',
    notes: [
      'The test is that of a 2006 handbook. Until the council has read the authorisation itself, no result of it is verified. Speak to the monitoring officer and the section 151 officer before money is committed.',
    ],
    expectsBasis: '"actual", "budget" or "higher"',
    previousYearUnknown:
      'The previous year is not known: previous_actual and previous_budget are both blank. An unknown year is not nil. Enter at least one of them.',
    basisNotChosen:
      'Both previous_actual and previous_budget are given, and a person has to choose which of them is doubled. Add "actual", "budget" or "higher" as the basis, and record who chose it. A cell that is blank may count as given: leave it out instead.',
    figureUnknown: (p: { parameter: string; basis: string }) =>
      `The basis is "${p.basis}", and ${p.parameter} is blank. Enter that figure, or choose another basis.`,
    figureNegative: (p: { parameter: string }) =>
      `${p.parameter} is negative, and a credit cannot be doubled into a limit. Check the sign and which year the credit belongs to.`,
    nilBase: (p: { parameter: string }) =>
      `${p.parameter} is nil or its cell is blank, so there is nothing to double. The handbook does not say what follows from a nil year: ask the monitoring officer before money is committed.`,
  },

  assistanceLimit: {
    help: 'The yearly limit for other assistance, in pounds, by the council’s own copy of the general authorisation. #N/A while that is not entered.',
    population: 'The number of people that the council counts by, such as 128000.',
    authorisation:
      'The council’s own table of the authorisation: its reference, and the limits by population.',
    gives: 'the limit in pounds',
    notes: [
      'The text and the figures of the general authorisation are not public, so none is built in. The range holds the document’s reference (a label "Document reference" and the reference beside it) and either a table with the headings "Population from", "Population to" and "Limit", or a label "Limit per head", or a label "Flat limit".',
      'Staffing and charges for services stand outside this limit. A range does not say for which year it is asked: check the years that the document covers.',
    ],
    expectsPopulation: 'a whole number of people such as 128000',
    expectsAuthorisation: 'the council’s own table of the authorisation',
    rulePopulation: 'population as given in the formula',
  },

  remaining: {
    help: 'What is left under a limit, in pounds: the limit less what counts and what is committed. Room under this test, not budget.',
    limit: 'The limit in pounds, such as the answer of TWIN.TWINNINGLIMIT.',
    counted: 'What counts under the test so far, in pounds.',
    committed: 'Orders placed and not yet paid, in pounds.',
    gives: 'pounds left; below nil where more is counted than the limit',
    limitUnknown: 'The limit is blank, and an unknown limit leaves nothing to say. Enter the limit.',
    countedUnknown:
      'counted is blank, and unknown spend is not nil. Enter what counts so far; 0 if nothing does.',
  },

  classify: {
    help: 'How each line of a ledger stands: test, treatment, flags and the reason, one row for each row of the range. Spills.',
    lines: 'The ledger lines with their row of headings, such as Ledger!A4:J900.',
    rules: 'The council’s own rules with headings: field, pattern, treatment, power, reason.',
    gives: 'one row for each row of lines: test, treatment, flags, reason',
    notes: [
      'The rows stand beside those of the range, headings beside headings; blank rows at its foot get none, so whole columns such as Ledger!A:J may be named. The standard rules are the same as everywhere else in Twinledger; a rule of the council goes before them, and the first that matches wins.',
      'A formula knows no register of partners, so lines are found by cost centre and by words. The pane and the command line find more.',
    ],
    expectsLines: 'ledger lines with their headings',
    expectsRules: 'a table of rules with its headings',
    headings: { test: 'Test', treatment: 'Treatment', flags: 'Flags', reason: 'Reason' },
    part: (p: { amount: string; reason: string }) => `${p.amount}: ${p.reason}`,
  },

  position: {
    help: 'Where a year stands under the twinning test: labels and values, with what is not verified and why. Handbook test, not verified. Spills.',
    lines: 'The ledger lines with their row of headings, such as Ledger!A4:J900.',
    financialYear: 'The financial year, such as 2025/26.',
    previousActual: 'What was actually spent in the year before, in pounds: the limit is twice of it.',
    previousBudget: 'What was budgeted for at the start of the year before, in pounds.',
    rules: 'The council’s own rules with headings: field, pattern, treatment, power, reason.',
    gives: 'two columns: labels and values',
    notes: [
      'With one figure of the previous year given, the limit is twice of it. With both, or with none, a person has to choose which figure is doubled: the limit is #N/A, and the rows "Twice …" show what each would come to.',
      'The formula does not know which council it is about, so whether the Act reaches it is not checked here, and orders not yet paid are not among the lines. The limit of other assistance needs the authorisation: see ASSISTANCELIMIT.',
    ],
    inFormula: 'whoever wrote the formula',
    ruleActual: (p: { year: string }) => `actual spend of ${p.year}, as given in the formula`,
    ruleBudget: (p: { year: string }) => `original budget of ${p.year}, as given in the formula`,
    labels: {
      year: 'Financial year',
      test: 'Test',
      outcome: 'Outcome',
      limit: 'Limit',
      counted: 'Counted',
      remaining: 'Remaining under this test',
      share: 'Share of the limit',
      excluded: 'Left out of the test',
      queried: 'Waiting for an answer',
      basis: 'Basis of the limit',
      verified: 'Verified',
      ifActual: 'Twice the actual spend',
      ifBudget: 'Twice the original budget',
      ifRevised: 'Twice the revised budget',
      completeness: 'Spend of the year',
      baseCompleteness: 'Spend of the year before',
      assistance: 'Other assistance, counted',
      externallyFunded: 'Externally funded',
      untested: 'Lines without a test',
      example: 'Example',
      why: 'Why',
    },
    noLines: (p: { year: string; years: readonly string[] }) =>
      `No line of the range is of ${p.year}, and unknown spend is not nil. ${p.years.length === 0 ? 'No line says which year it belongs to: give the lines dates.' : `Its lines are of ${p.years.join(', ')}: ask for one of these years, or name the ledger of ${p.year}.`}`,
    noShare: 'The limit is nil, so nothing is a share of it.',
    notExample: 'no',
    untested: (p: { lines: number }) =>
      p.lines === 1
        ? '1 line waits for an answer before it belongs to any test'
        : `${p.lines} lines wait for an answer before they belong to any test`,
    noOrders: 'Orders not yet paid are not among these lines.',
    summaryLimit: (p: {
      year: string;
      test: string;
      counted: string;
      limit: string;
      share: string | null;
      remaining: string;
      outcome: string;
    }) =>
      `In ${p.year}, ${p.counted} counts under the test "${p.test}", of a limit of ${p.limit}${p.share === null ? '' : ` (${p.share})`}; ${p.remaining} remains under this test. Outcome: ${p.outcome}.`,
    summaryNoLimit: (p: { year: string; test: string; counted: string; why: string }) =>
      `In ${p.year}, ${p.counted} counts under the test "${p.test}"; the limit cannot be said. ${p.why}`,
    summaryQueried: (p: { amount: string }) =>
      `A further ${p.amount} waits for an answer and is in no sum yet.`,
    summaryStanding: (p: { standing: string }) =>
      `Standing: ${p.standing}. Speak to the monitoring officer and the section 151 officer before money is committed.`,
    summaryExample: 'EXAMPLE: the sums are invented.',
  },

  summaryText: {
    help: 'A position as a sentence for a committee, "not verified" included.',
    position: 'The labels and values that TWIN.POSITION gives, such as H2#.',
    gives: 'the sentence',
    expectsPosition: 'the labels and values of TWIN.POSITION',
    notAPosition:
      'position does not hold the labels and values of TWIN.POSITION: at least "Financial year", "Test" and "Counted" were expected. Name the whole of its result, such as H2#.',
  },

  s137Limit: {
    help: 'The ceiling of section 137 for a parish, town or community council: the year’s sum times the electors. #N/A where no clear source of the sum was found.',
    electors: 'Electors on the register on 1 April of the year, such as 1482.',
    financialYear: 'The financial year, such as 2023/24.',
    nation: 'The nation of the council: "England" or "Wales".',
    gives: 'the ceiling in pounds',
    notes: [
      'The ceiling is held against all spend under section 137, net, not against international spend alone.',
      'Sums for England: 2014/15, 2015/16, 2017/18 to 2020/21, 2022/23 and 2023/24. Nothing is worked out for other years.',
    ],
    expectsElectors: 'a whole number of electors such as 1482',
  },
} as const;
