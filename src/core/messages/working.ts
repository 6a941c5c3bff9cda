/** Sentences beside the working of the limits: reconciliation, record and review, the cut-off at the end of a year. */
export const workingMessages = {
  byDate: (p: { year: string }) => `the posting date lies in ${p.year}`,
  late: (p: { concerns: string; posted: string }) =>
    `an invoice of ${p.concerns} that was posted in ${p.posted}, where it is counted: no accrual for it was found`,

  groundKinds: {
    source: 'source',
    rules: 'rules',
    decisions: 'decisions by hand',
    choice: 'choice',
    parameter: 'parameter',
    result: 'result',
    gone: 'no longer there',
  },
  changeNames: {
    none: '',
    same: 'unchanged',
    changed: 'changed',
    added: 'added',
    gone: 'gone',
  },
  noLonger: 'not there any more',
  notReviewed: 'Not reviewed yet. Enter name, position and date when you have reviewed the sheets.',
  reviewIncomplete: 'Not a review yet: a name and a date are both needed.',
  reviewCounts: (p: { on: string }) =>
    `Reviewed on ${p.on}. Nothing that the positions rest on has changed since.`,
  stale: (p: { on: string; changes: readonly string[] }) =>
    `STALE: ${listed(p.changes)} since the review of ${p.on}. Reviewed before the change, so the review does not count: review again and enter the new date.`,
  hasChanged: (p: { what: string }) => `${p.what} changed`,
  wasAdded: (p: { what: string }) => `${p.what} was added`,
  isGone: (p: { what: string }) => `${p.what} was taken away`,
  notPrepared: 'Nobody has entered who prepared the sheets.',
  preparedIncomplete: 'A name and a date are both needed.',
  prepared: (p: { on: string }) => `Prepared on ${p.on}.`,

  groundVersion: 'Version of Twinledger',
  groundAsAtYear: 'Financial year of the as-at date',
  groundRules: 'Rules for lines',
  groundDecisions: 'Decisions on single lines',
  groundAuthorisation: 'General authorisation',
  groundLines: 'Lines and their treatments',
  groundPositions: 'Limits and outcomes',
  valueRules: (p: { standard: number; own: number; digest: string }) =>
    `${p.standard} standard, ${p.own} of the council (${p.digest})`,
  valueCount: (p: { count: number; digest: string }) =>
    p.count === 0 ? 'none' : `${p.count.toLocaleString('en-GB')} (${p.digest})`,
  notEntered: 'reference not entered',
  bands: (p: { count: number; digest: string }) =>
    p.count === 0 ? 'no figures entered' : `${p.count} bands (${p.digest})`,
  valuesRead: (p: { digest: string }) => `values as read (${p.digest})`,
  whyNoHash: 'an open or mixed workbook has no hash of its own; this is a digest of the values read',
  whyHash: 'SHA-256 of the file',
  notChosen: 'not chosen',
  notNamedYear: 'none',

  ties: 'ties',
  doesNotTie: (p: { by: string }) => `does not tie, by ${p.by}`,
  ruleAgainst: (p: { year: string }) => `ledger total less trial balance, ${p.year}`,
  tieStart: 'does not tie, by £',
  notGiven: 'no figure given',
  balanceUnread: (p: { year: string; given: string }) =>
    `The trial balance figure "${p.given}" for ${p.year} is no amount, so nothing was compared. Enter pounds and pence.`,
  balanceUnnamed: (p: { year: string }) =>
    `The trial balance figure for ${p.year} does not say who gave it and where it was taken from. Enter both.`,
  balanceDiffers: (p: { year: string; by: string }) =>
    `The ledger of ${p.year} does not tie to the trial balance figure given, by ${p.by}. Check that both cover the same cost centres and periods, and whether the export is complete.`,

  tieName: 'Limit reconciliation',
  tieTitle: (p: { asOf: string }) => `Reconciliation of the limit working, as at ${p.asOf}`,
  tieNotes: [
    'The ledger’s own total, less what concerns another year, plus what another year’s ledger holds for this one, equals the working. The difference must be nil.',
    'Enter the total that your trial balance shows for the same cost centres and periods, who gave it and from which report. The sheet says whether it ties.',
  ],
  tieVat: (p: { year: string; vat: string; example: boolean }) =>
    `The ledger total of ${p.year} holds ${p.vat}${p.example ? ' (EXAMPLE)' : ''} of VAT that is not refunded, from a column of its own. Where your trial balance has it at another code, leave it out of the comparison.`,
  tiesCaption: 'Ledger, working and trial balance, year by year',
  treatmentsCaption: 'The working by treatment: these add up to the column "Working" above',
  tieHeaders: {
    year: 'Year',
    postings: 'Postings',
    ledger: 'Ledger total',
    movedOut: 'Concerns another year',
    movedIn: 'From another year',
    working: 'Working',
    difference: 'Difference',
    balance: 'Trial balance',
    against: 'Ledger less trial balance',
    standing: 'Standing',
    by: 'Given by',
    from: 'Taken from',
    status: 'Status',
  },
  treatmentHeaders: { year: 'Year', lines: 'Lines', treatment: 'Treatment', amount: 'Amount' },

  recordName: 'Limit record',
  recordTitle: (p: { asOf: string; version: string }) =>
    `Record of the limit working, as at ${p.asOf}, Twinledger ${p.version}`,
  recordNotes: [
    'Who prepared and who reviewed the sheets of the limits, and what these rested on. Enter name, position and date; they stay when the sheets are built again.',
    'A review counts as long as nothing that it rested on has changed. When something has, it must be reviewed again.',
  ],
  signOffsCaption: 'Prepared and reviewed',
  groundsCaption: 'What the positions rest on, now and at the review',
  signOffRoles: { prepared: 'Prepared', reviewed: 'Reviewed' },
  signOffHeaders: {
    role: 'Step',
    name: 'Name',
    position: 'Position',
    on: 'Date',
    standing: 'Standing',
    takenDown: 'Kept for the review of',
  },
  groundHeaders: {
    what: 'Rests on',
    kind: 'Kind',
    change: 'Since the review',
    why: 'Reason, and who decided',
    now: 'Now',
    reviewed: 'At the review',
  },

  cutOffName: 'Limit cut-off',
  cutOffTitle: (p: { asOf: string }) => `Cut-off at the end of each year, as at ${p.asOf}`,
  cutOffNotes: (p: { days: number }) => [
    `International and queried lines of the ${p.days} days before and after each 31 March, and any line that concerns another year than its date says.`,
    'The number of days is a choice on the settings sheet. Amounts are as in the working; all other lines of the ledger are not shown.',
  ],
  cutOffCaption: 'Lines round 31 March',
  accrualsCaption: 'Accruals beside what takes them back',
  cutOffHeaders: {
    ref: 'Line',
    yearEnd: 'Year end',
    side: 'Side',
    date: 'Posting date',
    amount: 'Amount',
    booked: 'Booked in',
    concerns: 'Concerns',
    what: 'Supplier and description',
    why: 'Why that year',
    treatment: 'Treatment',
    source: 'Source',
  },
  sideNames: { before: 'before', after: 'after', elsewhere: 'moved' },
  accrualHeaders: {
    ref: 'Line',
    accrued: 'Accrued on',
    reversed: 'Reversed on',
    accrual: 'Accrual',
    reversal: 'Reversal',
    invoice: 'Invoice',
    what: 'Supplier and description',
    name: 'Standing',
    standing: 'What it means',
    net: 'Accrual and reversal',
    source: 'Sources',
  },
  accrualNames: {
    matched: 'matched',
    together: 'matched together',
    noReversal: 'NO REVERSAL',
    noAccrual: 'NO ACCRUAL',
    waiting: 'not reversed yet',
  },
  accrualStandings: {
    matched: 'The accrual and its reversal cancel each other.',
    together:
      'One of several postings that cancel each other: their accruals and reversals add up to nil. The working names them all.',
    noReversal:
      'Later postings are in the ledger, and none takes this accrual back: the spend may be counted twice.',
    noAccrual: 'What this takes back is not in the ledger read: the spend may be understated.',
    waiting: 'The ledger read ends before a reversal could stand in it.',
  },
  cutOffUnread: (p: { given: string; used: number }) =>
    `The number of days for the cut-off view is given as "${p.given}". Enter a whole number from 1 to 92; ${p.used} days were used.`,
} as const;

/** "a, b and c". */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
