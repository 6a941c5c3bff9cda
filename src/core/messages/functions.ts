/** What the custom functions say: their help in Excel's function wizard, and the sentence behind an error in a cell. */
export const functionMessages = {
  financialYear: {
    help: 'The UK council financial year (1 April to 31 March) that a date falls in, such as "2025/26".',
    date: 'The date: a date cell, or text such as 2025-04-01 or 01/04/2025.',
    expectsDate: 'a date such as 2025-04-01 or 01/04/2025',
    twoYears: (p: { date: string }) =>
      `"${p.date}" on its own could fall in two financial years, because they run from 1 April to 31 March. Give the month or the full date.`,
  },

  twinningLimit: {
    help: 'Twice the previous financial year, in pounds, for town twinning and similar. Handbook test, not verified: see the authorisation.',
    previousActual: 'What was actually spent in the previous financial year, in pounds, such as 9000.',
    previousBudget:
      'What was budgeted for at the start of the previous financial year, in pounds, such as 10000.',
    basis: 'Which figure is doubled: "actual", "budget" or "higher". Needed when both figures are given.',
    expectsPounds: 'a sum in pounds such as 9000 or £9,000.00',
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

  fault: (p: { id: string }) =>
    `${p.id} could not work this out, and the fault is in Twinledger, not in your cells. Please tell whoever looks after Twinledger which arguments were given.`,
  blank: (p: { name: string; expects: string }) => `${p.name} is blank; ${p.expects} was expected.`,
  notUnderstood: (p: { name: string; found: string; expects: string }) =>
    `${p.name} holds "${p.found}"; ${p.expects} was expected.`,
  notOneCell: (p: { name: string; expects: string }) =>
    `${p.name} holds several cells or a kind of data that cannot be read; one cell with ${p.expects} was expected.`,
  errorGiven: (p: { name: string; error: string }) =>
    `${p.name} holds the error ${p.error}. Mend that cell first.`,
} as const;
