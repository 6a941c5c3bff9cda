/** Sentences about single cells: what keeps them from being read, and what a person must say about a column. */
export const cellMessages = {
  /** Completes "The amount reads "…": …" */
  notMoney: {
    otherCurrency: 'it is not in pounds',
    percent: 'it is a percentage, not an amount',
    estimate: 'it is marked as an estimate',
    rounded: 'it was rounded when the file was saved, so its pence are lost',
    twoSigns: 'it says in two ways whether it is a credit',
    decimals: 'it does not show whether the comma or the point marks the pence',
  },
  unclear: (p: { field: string; value: string; why: string }) =>
    `The ${p.field} reads "${p.value}": ${p.why}. Correct the cell, or mark the row as not wanted.`,
  foreignColumn: (p: { header: string }) =>
    `The column "${p.header}" is not in pounds, so none of its amounts is counted. Add a column in pounds, and note the rate of exchange and its date.`,
  dayOrderMixed: (p: { header: string; dayFirst: string; monthFirst: string }) =>
    `The column "${p.header}" writes some dates with the day first ("${p.dayFirst}") and some with the month first ("${p.monthFirst}"). Dates that could be either are kept as both. Write the whole column one way, best as 2018-11-13.`,
  daysSwapped: (p: { header: string; written: string; real: string }) =>
    `The column "${p.header}" holds dates as text whose day is above 12 ("${p.written}") and real dates whose day never is (${p.real}). That happens when a British file is opened in a program set to American dates: day and month of the real dates may have changed places. Export the file again, or open it with British settings.`,
  periodUnclear: (p: { header: string; value: string; calendar: string; fiscal: string }) =>
    `The column "${p.header}" does not say how its periods count: "${p.value}" is ${p.calendar} by the calendar and ${p.fiscal} by the financial year. Head the column "Calendar month" or "Fiscal period" and read the file again.`,
} as const;
