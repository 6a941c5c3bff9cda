import { limitFunctionMessages } from './limitFunctions';
import { logframeFunctionMessages } from './logframeFunctions';
import { registerFunctionMessages } from './registerFunctions';

/** What the custom functions say: their help in Excel's function wizard, and the sentence behind an error in a cell. */
export const functionMessages = {
  ...limitFunctionMessages,
  ...registerFunctionMessages,
  ...logframeFunctionMessages,

  financialYear: {
    help: 'The UK council financial year (1 April to 31 March) that a date falls in, such as "2025/26".',
    date: 'The date: a date cell, or text such as 2025-04-01 or 01/04/2025.',
    gives: 'the financial year',
    twoYears: (p: { date: string }) =>
      `"${p.date}" on its own could fall in two financial years, because they run from 1 April to 31 March. Give the month or the full date.`,
  },

  clearDays: {
    help: 'The last working day to publish the papers of a meeting. No weekend or bank holiday counts, nor that day, nor the day of the meeting.',
    meetingDate: 'The day of the meeting: a date cell, or text such as 2025-06-19.',
    nation: 'The nation of the council: "England", "Wales", "Scotland" or "Northern Ireland".',
    days: 'How many clear days, such as 5. Left out: those of principal councils, 5 in England and Northern Ireland, 3 in Wales and Scotland.',
    holidays: 'Further days on which the offices are closed: a range of dates.',
    gives: 'the last day to publish, as a date',
    notes: [
      'The number of days is that of principal councils: Local Government Act 1972 s.100A (England and Wales), Local Government (Scotland) Act 1973 Sch.7, Local Government Act (Northern Ireland) 2014 s.43. For parish and community councils, and where standing orders ask for more, give it.',
      'Bank holidays are those published for 2017 to 2027. In other years give them in holidays, or the answer is #N/A. Parish councils also leave out the days of the Christmas and Easter breaks (s.243): give those too.',
    ],
    expectsNation: '"England", "Wales", "Scotland" or "Northern Ireland"',
    expectsDays: 'a whole number of days such as 5',
    expectsHolidays: 'a range of dates',
    daysUnknown: (p: { nation: string }) =>
      `How many clear days a council in ${p.nation} gives is not built in. Ask the proper officer and give the number as days.`,
    holidaysUnknown: (p: { nation: string; year: string }) =>
      `The bank holidays of ${p.year} (${p.nation}) are not in the list, which covers 2017 to 2027. Give all of them as holidays.`,
    notDates: (p: { found: string }) =>
      `holidays holds "${p.found}", which is not a full date; dates such as 2025-08-25 were expected.`,
  },

  thisWorkbook: 'This workbook',
  expectsDate: 'a date such as 2025-04-01 or 01/04/2025',
  expectsFullDate: 'a full date such as 2025-04-01',
  expectsYear: 'a financial year such as 2025/26',
  expectsPounds: 'a sum in pounds such as 9000 or £9,000.00',
  expectsText: 'text',

  rulesMissing: (p: { id: string }) =>
    `${p.id} needs rules that Twinledger loads when the workbook is opened, and they have not come: the connection may be slow, or a script is blocked. Save the workbook and open it again; if this stays, ask IT.`,
  fault: (p: { id: string }) =>
    `${p.id} could not work this out, and the fault is in Twinledger, not in your cells. Please tell whoever looks after Twinledger which arguments were given.`,
  blank: (p: { name: string; expects: string }) => `${p.name} is blank; ${p.expects} was expected.`,
  notUnderstood: (p: { name: string; found: string; expects: string }) =>
    `${p.name} holds "${p.found}"; ${p.expects} was expected.`,
  notOneCell: (p: { name: string; expects: string }) =>
    `${p.name} holds several cells or a kind of data that cannot be read; one cell with ${p.expects} was expected.`,
  notCells: (p: { name: string; expects: string }) =>
    `${p.name} holds a kind of data that cannot be read; ${p.expects} was expected.`,
  errorGiven: (p: { name: string; error: string }) =>
    `${p.name} holds the error ${p.error}. Mend that cell first.`,
  noSuchTable: (p: { name: string; expected: string; seen: string | null }) =>
    `${p.name} does not read as ${p.expected}.${p.seen === null ? '' : ` ${p.seen}`} Name the whole table with its row of headings.`,
} as const;
