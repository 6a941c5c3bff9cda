/**
 * Sentences about single lines: what the standard rules look for, what they do and why, and what becomes of rules, splits and
 * decisions that people write. Where sources leave a point open, the sentence gives both consequences and decides neither.
 */
export const lineMessages = {
  financialAssistance: (p: { form: 'grant' | 'loan' | 'guarantee' | 'indemnity' | 'shares' }) =>
    `${FORMS[p.form]}: s.1(6) of the 1993 Act does not authorise it. Which other power does the council rely on? Ask the monitoring officer and record the answer.`,
  externallyFunded: (p: { reference: string; percent: number | null }) =>
    p.percent === null || p.percent === 100
      ? `wholly or partly externally funded (${p.reference}): the handbook names no specific limit for such schemes`
      : `${p.percent}% externally funded (${p.reference}): the handbook names no specific limit for schemes wholly or partly so funded, so the whole line stands here (a recorded choice can change that)`,
  fundedPart: (p: { reference: string; percent: number }) =>
    `the ${p.percent}% of the line that is externally funded (${p.reference}): only the funded part stands outside the limits, by a recorded choice`,
  ownPart: (p: { percent: number; reason: string }) =>
    `the ${100 - p.percent}% of the line that the council pays itself, by a recorded choice; ${p.reason}`,
  fundedPartUnknown: (p: { reference: string }) =>
    `Externally funded (${p.reference}), and by a recorded choice only the funded part stands outside the limits; but the line does not say which share that is. Write the share into the description ("75% EU funded"), or split the line by hand.`,
  funderWithoutReference: (p: { funder: string }) =>
    `The line names a funder (${p.funder}) but no agreement reference. Give funder, scheme and reference, or say that the council paid itself.`,

  vatRecoverable: 'VAT that the council recovers: not a cost',
  vatUnclear:
    'VAT on its own line. Recovered VAT is no cost and is left out; irrecoverable or foreign VAT is a cost and counts. Say which it is.',
  depreciation:
    'a charge for wearing assets out or for borrowing: no money is spent abroad by it, so it is left out',
  capital:
    'Capital spending. The sources do not say whether the tests take it in: counted, it uses up the limit now and raises the base of the next year; left out, it does neither. Record a treatment.',
  incomeNotNetted:
    'income, left out of the sum: by default it is not netted off (a recorded choice can change that)',
  incomeNetted: 'income, netted off by a recorded choice',
  earlierRefund: (p: { concerns: string; posted: string; where: string | null }) =>
    `Money back for spending of ${p.concerns}${p.where === null ? '' : ` (${p.where})`}, posted in ${p.posted}. Counted, it makes room in ${p.posted} that nobody saved there; left out, the base of ${p.concerns} stays as it was posted. Record a treatment.`,
  internalTransfer:
    'moved between the council’s own budgets or reserves: nobody outside was paid, so it is left out',
  internalRecharge:
    'A charge from another department. If the cost is only counted here, it counts; if it is counted where it arose, or is a charge for services outside the population-based limit, it is left out. Record a treatment.',
  agencyStaffAsked:
    'Agency staff. Taken as staffing, the line is outside this test; taken as a bought service, it counts. The handbook does not say: record the choice "Agency staff" on the settings sheet.',
  agencyStaffing: 'agency staff, taken as staffing by a recorded choice: left out of this test',
  agencyService: 'agency staff, taken as a bought service by a recorded choice: counted',
  agencyEither: 'agency staff, counted: in this test staffing and bought services both count',
  trainingAsked:
    'Training of staff. Taken as staffing, the line is outside this test; taken as a cost like others, it counts. The handbook does not say: record the choice "Staff training" on the settings sheet.',
  trainingStaffing: 'training of staff, taken as staffing by a recorded choice: left out of this test',
  trainingCost: 'training of staff, taken as a cost like others by a recorded choice: counted',
  trainingEither: 'training of staff, counted: in this test staffing and other costs both count',
  officersTravelAssistance:
    'Travel of officers: which power does the council rely on? Taken as staffing, it is outside the population-based limit; taken as transport, it counts. Record the power and a treatment.',
  mixedTravel:
    'Travel of members and officers on one line: which power covers whom? Split the line on the sheet Limit rules, and record the power for each part.',

  reversedAt: (p: { where: string }) => `taken back at ${p.where}`,
  standingAccrual: 'no reversal of it was found in the later postings',
  reversalOf: (p: { where: string }) => `takes back the accrual at ${p.where}`,
  reversalAlone: 'the accrual that it takes back is not in these ledgers',
  accruedInvoice: (p: { where: string }) =>
    `the invoice for what was accrued: the reversal at ${p.where} cancels it`,
  estimatedInvoice: (p: { where: string; by: string; isMore: boolean; year: string }) =>
    `the invoice for what was accrued, ${p.by} ${p.isMore ? 'more' : 'less'} than that: the reversal at ${p.where} cancels the accrual, and the difference stays in ${p.year}`,
  lateInvoice: (p: { concerns: string; posted: string; invoiced: string | null }) =>
    `${p.invoiced === null ? `names a date of ${p.concerns}` : `the invoice is of ${p.invoiced}, in ${p.concerns},`} and no accrual for it was found; it stays in ${p.posted}, where it was posted`,
  lateInvoiceAsked: (p: { concerns: string; posted: string; next: string }) =>
    `A late invoice of an earlier year (${p.concerns} or before), for which no accrual was found. Left in ${p.posted}, it uses up the limit of ${p.posted} and raises the base of ${p.next}; put into the earlier year, it raises the base of the year after that one. Record the choice "Late invoices" on the settings sheet, or the year of this line on the working.`,
  lateByChoice: (p: { year: string; posted: string; who: string }) =>
    `a late invoice, posted in ${p.posted}: late invoices count in the year they concern, here ${p.year}, by a choice that ${p.who} recorded`,
  yearByHand: (p: { year: string; posted: string; who: string }) =>
    `put into ${p.year} and not ${p.posted}, ${p.who}`,
  askLateInvoices: 'Late invoices that nothing was accrued for (year posted, year concerned)',
  whyLateInvoices:
    'Left in the year they were posted in: the accounts of the year before were closed without them. The sources do not say.',

  askAgencyStaff: 'Agency staff (staffing, bought service)',
  whyAgencyStaff:
    'The standard analysis of council spending puts agency staff with employees; the handbook says "staffing" and no more. Asked only where the answer changes a sum.',
  askStaffTraining: 'Staff training (staffing, cost)',
  whyStaffTraining:
    'The standard analysis of council spending puts training with employees; the handbook says "staffing" and no more. Asked only where the answer changes a sum.',
  askPartFunded: 'Partly funded schemes outside the limits (whole scheme, funded part)',
  whyPartFunded: 'The handbook says "wholly or partly funded", which takes in the whole scheme.',

  byRule: (p: { reason: string | null; who: string | null; when: string | null }) => {
    const signed = [p.who, p.when].filter((text) => text !== null).join(', ');
    return [p.reason ?? 'by a rule of the council', signed === '' ? null : `(${signed})`]
      .filter((text) => text !== null)
      .join(' ');
  },
  byHand: (p: { who: string | null; when: string | null; why: string | null }) => {
    const signed = [p.who, p.when].filter((text) => text !== null).join(', ');
    return [signed === '' ? 'decided by hand' : `decided by hand: ${signed}`, p.why]
      .filter((text) => text !== null)
      .join('; ');
  },
  byLedger: (p: { where: string }) => `decided in the ledger itself (${p.where})`,
  bySplit: (p: { part: number; parts: number; decision: string }) =>
    `part ${p.part} of ${p.parts} of a line split by hand; ${p.decision}`,

  ruleWithoutPattern:
    'This rule says nowhere what to look for. Enter words or a code; a rule of nothing but * is not followed, because it would take in every line.',
  ruleField: (p: { field: string }) =>
    `The rule looks in "${p.field}", which is no part of a line that is known. Write supplier, description, account, cost centre, or leave it blank for all of them.`,
  ruleTreatment: (p: { treatment: string; known: string }) =>
    `The treatment "${p.treatment}" is not known, so the rule was not followed. Write one of: ${p.known}.`,
  ruleRoute: (p: { route: string; known: string }) =>
    `The test "${p.route}" is not known, so the rule was not followed. Write one of: ${p.known}.`,
  ruleDoesNothing: 'The rule finds lines but says nothing about them. Enter a treatment, a test or a power.',
  ruleUnsigned: 'The rule was followed, but it names nobody who made it. Enter who decided, and when.',
  ruleMatchesNothing: (p: { pattern: string }) =>
    `No line holds "${p.pattern}" as whole words. Write ${p.pattern.replace(/\*+$/, '')}* to find longer words that begin so, or take the rule out.`,
  ruleShadowed: (p: { pattern: string; lines: number; by: string }) =>
    p.lines === 1
      ? `The one line that holds "${p.pattern}" is taken by an earlier rule (${p.by}). Move this rule up, or take it out.`
      : `All ${p.lines} lines that hold "${p.pattern}" are taken by earlier rules (first: ${p.by}). Move this rule up, or take it out.`,
  standardUnsigned: (p: { rule: string }) =>
    `The decision on the standard rule "${p.rule}" names nobody who made it, so it was not followed. Enter who decided, and when.`,
  standardNotUnderstood: (p: { rule: string; treatment: string; known: string }) =>
    `"${p.treatment}" is no treatment for the standard rule "${p.rule}", so it was not followed. Write one of: ${p.known}.`,
  standardLast: (p: { rule: string }) =>
    `The standard rule "${p.rule}" catches every line that no other rule does, so it cannot be switched off. Give it a treatment instead.`,
  byStandardDecision: (p: { treatment: string; who: string; why: string | null; reason: string }) =>
    [`${p.treatment} by a decision on the standard rule: ${p.who}`, p.why, p.reason]
      .filter((text) => text !== null)
      .join('; '),

  splitOffBy: (p: { ref: string; parts: string; line: string; difference: string; isOver: boolean }) =>
    `The parts of line ${p.ref} add up to ${p.parts}, and the line is ${p.line}: ${p.difference} too ${p.isOver ? 'much' : 'little'}. The split was not followed; correct the parts.`,
  splitLineUnknown: (p: { ref: string }) =>
    `There is no line ${p.ref} in these ledgers. Copy the reference from the first column of the Limit working.`,
  splitIncomplete: (p: { ref: string }) =>
    `A part of line ${p.ref} lacks its amount, its treatment or power, or who decided. The split was not followed; fill in every part.`,
  cardSettled: (p: { where: string }) =>
    `settles the card statement at ${p.where}; the card’s own lines are counted there, not here`,
  cardUnclear: (p: { amount: string; count: number }) =>
    `A card settlement of ${p.amount}, and ${p.count} payments or months of a card statement are of that amount. Which settles which? Otherwise the spend is in here twice.`,
  cardNotMatched: (p: { where: string; amount: string }) =>
    `A payment to a card company of ${p.amount} while the card statement at ${p.where} is read as well, and no month of it is of that amount. Does the payment settle these lines? Otherwise the spend is in here twice.`,
  vatBeside: (p: { vat: string }) => `irrecoverable VAT of ${p.vat} stands beside it, on a line of its own`,
  vatOnLine: (p: { net: string; where: string }) =>
    `irrecoverable VAT on the ${p.net} at ${p.where}: a cost, as nobody refunds it`,
  vatOfSplit: (p: { where: string }) =>
    `VAT on a line that was split by hand (${p.where}), and the split could not be followed. Correct its parts; the VAT then goes with them in proportion.`,
  foreignVat:
    'VAT of another country: section 33 of the Value Added Tax Act 1994 does not refund it, so it is a cost; should that country refund it, post the refund',

  sheetName: 'Limit rules',
  sheetTitle: (p: { asOf: string }) => `Rules for the limits, as at ${p.asOf}`,
  sheetNotes: [
    'Your rules come first, from the top down; the first that finds a line decides. What they do not find goes to the standard rules below, in their order.',
    'A rule finds whole words: grant finds "grant" and not "grants". A star stands for any letters or digits: grant* finds "grants", 1* in account finds 1010.',
    'Give this workbook back with the ledger, and what you enter here holds.',
  ],
  ownCaption: 'Your rules',
  splitsCaption: 'Lines split by hand: the parts of a line add up to it',
  standardCaption: 'Standard rules, in their order; a decision on one holds for all its lines',
  headers: {
    number: 'No.',
    found: 'Lines',
    field: 'Look in',
    pattern: 'Words or code',
    route: 'Test',
    treatment: 'Treat as',
    partnership: 'Partnership',
    power: 'Power',
    reason: 'Reason',
    who: 'Decided by',
    when: 'Decided on',
    standing: 'What became of it',
    line: 'Line',
    amount: 'Amount',
    rule: 'Rule',
    looksFor: 'Looks for',
    then: 'Then',
    source: 'Source',
    yourTreatment: 'Your treatment',
  },
  fieldNames: ['supplier', 'description', 'account', 'cost centre', 'all'],
  switchedOff: 'switched off',
  decides: (p: { lines: number }) => (p.lines === 1 ? 'decides 1 line' : `decides ${p.lines} lines`),

  standard: {
    'international-cost-centre': {
      looksFor:
        'cost centre: international relations, links, partnerships, visits, unit, office; civic and international; overseas visits; twinning; sister cities',
      then: 'international: every line of the centre is looked at',
    },
    'twinning-words': {
      looksFor:
        'any words: twinning, twin town, sister city, partner city, friendship agreement, overseas or international visit, delegation, exchange, link',
      then: 'international, found by its words',
    },
    'partner-name': {
      looksFor:
        'the name of a partner place beside exchange, delegation, twinning, civic, anniversary, visit to or from',
      then: 'international, found by name',
    },
    'maybe-partner': {
      looksFor:
        'the name of a partner place beside visit, link, youth, school, mayor, festival, flight, hotel, gift',
      then: 'asked: is it about the link?',
    },
    recharge: {
      looksFor: 'a credit from another council: recharge, share of, reimbursement, contribution from',
      then: 'held for others, with that share of the lines it was spent on',
    },
    grant: {
      looksFor:
        'grant, donation, subsidy; loan; guarantee; indemnity; share or loan capital. Not: grant received, grant-aided, grant agreement number, on loan, indemnity insurance',
      then: 'asked: which other power?',
    },
    'externally-funded': {
      looksFor: 'a funder or programme, or the funder column, with an agreement reference',
      then: 'externally funded: no specific limit',
    },
    'funder-without-reference': {
      looksFor: 'the same without a reference',
      then: 'asked: funder, scheme and reference',
    },
    'vat-recoverable': {
      looksFor: 'account or words: input, output, recoverable VAT',
      then: 'left out: no cost',
    },
    'vat-unclear': { looksFor: 'VAT on a line of its own', then: 'asked: recovered or a cost?' },
    depreciation: {
      looksFor: 'account: depreciation, impairment, capital charges, capital financing',
      then: 'left out: no money is spent',
    },
    capital: {
      looksFor: 'capital expenditure, scheme, works, programme',
      then: 'asked: counted or left out?',
    },
    income: {
      looksFor: 'account of income; credits that say income, sponsorship, contribution',
      then: 'left out unless netting is chosen',
    },
    'earlier-refund': {
      looksFor: 'refund or credit note for spending of an earlier year',
      then: 'asked: which year?',
    },
    'internal-transfer': {
      looksFor: 'virement, budget transfer, transfer to or from a reserve',
      then: 'left out: nobody outside was paid',
    },
    'internal-recharge': {
      looksFor: 'internal or central recharge; account of support services',
      then: 'asked: counted here or where it arose?',
    },
    'members-visit': {
      looksFor: 'travel, hotel, visit, delegation with member, councillor, mayor, provost',
      then: 'asked: which power? The power for courtesy visits is offered',
    },
    'officers-travel': { looksFor: 'the same with officer, director, staff', then: 'asked: which power?' },
    'agency-staff': { looksFor: 'agency or temporary staff', then: 'asked where the answer changes a sum' },
    'staff-training': {
      looksFor: 'training of staff or officers',
      then: 'asked where the answer changes a sum',
    },
    'staff-costs': {
      looksFor: 'account of employees; salaries, wages, staff time, pension, overtime',
      then: 'left out of the population-based limit; counted in the previous-year test unless chosen otherwise',
    },
    'charges-for-services': {
      looksFor: 'charges for services, fees and charges, consultancy income on assistance',
      then: 'left out of the population-based limit',
    },
    assistance: {
      looksFor:
        'technical assistance, capacity building, good governance, development co-operation, advice to',
      then: 'counted, population-based limit',
    },
    twinning: { looksFor: 'every other international line', then: 'counted, previous-year test' },
  },
} as const;

const FORMS = {
  grant: 'A grant, donation or subsidy',
  loan: 'A loan',
  guarantee: 'A guarantee',
  indemnity: 'An indemnity',
  shares: 'Share or loan capital',
} as const;
