/**
 * Sentences about limits. Over a test the words are "specific consent, or another power, is needed"; nothing is ever certified.
 */
export const limitsMessages = {
  overlap: (p: { lines: number; amount: string; here: Place; twin: Place }) =>
    `${p.lines} international lines of ${placeName(p.here)}, ${p.amount} in all, stand in ${placeName(p.twin)} too, so they are in no sum a second time. If the two exports overlap, leave one out or say so on the working; if these are payments of their own, confirm them there.`,
  handbookTest: 'handbook test, not verified',
  verified: (p: { reference: string }) => `authorisation ${p.reference}`,

  maybePartner: (p: { partner: string }) =>
    `The line names ${p.partner}. Is it about the link with that place? Say yes or no on the working.`,
  membersVisit: (p: { power: string | null }) =>
    p.power === null
      ? 'Travel of members. Which power does the council rely on? Ask the monitoring officer and record the answer.'
      : `Travel of members: ${p.power} (official and courtesy visits) is offered. Record the power that the council relies on.`,
  officersTravel:
    'Travel of officers: which power does the council rely on? The power for courtesy visits names members only. Record the answer.',
  staffAssistance: 'staffing cost: outside the population-based limit (handbook)',
  staffTwinningIn:
    'staffing cost, counted: the handbook leaves staffing out of the population-based limit only (a recorded choice can change that)',
  staffTwinningOut: 'staffing cost, left out of the twinning test by a recorded choice',
  chargesForServices: 'charge for services: outside the population-based limit (handbook)',
  assistance: 'advice or assistance to an overseas body: the population-based test',
  twinning: 'cultural, educational or similar town twinning: the previous-year test',
  refund: 'refund: reduces what was spent under the previous-year test',
  nameOnly: 'found by name only',
  noYear: 'No date or period says which financial year this belongs to. Give the line a date.',

  askBasis:
    'Twice of what: basis for the previous-year test (actual, original budget, revised budget, higher)',
  whyBasis:
    'The handbook says "spent, or budgeted for" and does not say which. No outcome until a person chooses.',
  askNilBase: 'What follows from a previous year of nil (limit of nil, outside the test)',
  whyNilBase:
    'Twice nil is nil, and the handbook does not say whether that is a limit or whether such a year lies outside the test. No outcome until a person chooses.',
  askStaff: 'Staff costs in the twinning test (counted, excluded)',
  whyStaff:
    'The handbook leaves staffing out of the population-based limit and is silent on twinning; counting it is the careful reading.',
  askIncome: 'Income netted off (yes, no)',
  whyIncome: 'The sources do not say. Left out unless chosen, so that the spend is not understated.',
  askPopulation: 'Population used for the population-based limit',
  whyPopulation: 'Which year and which statistics is for the council to say; no figure is assumed.',
  askCouncil: 'Council whose ledger this is',
  whyCouncil: 'Taken from the workbook where it says so.',
  choiceNotUnderstood: (p: { setting: string; value: string }) =>
    `The choice "${p.setting}" with the value "${p.value}" is not one of those known. See the settings sheet for the questions and their answers.`,
  choiceWithoutPerson: (p: { setting: string }) =>
    `The choice "${p.setting}" names nobody who made it, so it was not used. Enter who chose it and when.`,

  reasonBasisNotChosen:
    'Nobody has recorded which previous-year figure to take twice of. The candidates stand side by side; record the choice and who made it.',
  reasonPreviousUnknown: (p: { year: string }) =>
    `What was spent or budgeted for in ${p.year} is not known, and unknown is not nil. Add the ledger or the budget of ${p.year}.`,
  reasonFigureUnknown: (p: { year: string; figure: string }) =>
    `The chosen basis is the ${p.figure} of ${p.year}, which is not known. Add it, or choose another basis.`,
  reasonFigureNegative: (p: { year: string; figure: string }) =>
    `The ${p.figure} of ${p.year} is below nil, so twice of it means nothing. Check its lines.`,
  reasonNilBase: (p: { year: string; figure: string }) =>
    `The ${p.figure} of ${p.year} is nil, and twice nil is nil. The handbook does not say what follows: the budget figure, specific consent, or another power may answer. Ask the monitoring officer, and record the choice.`,
  reasonNilBaseChosen: (p: { year: string; figure: string; who: string }) =>
    `The ${p.figure} of ${p.year} is nil, and twice nil is nil. That the limit is then nil was recorded by ${p.who}.`,
  reasonNilBaseOutside: (p: { year: string; figure: string; who: string }) =>
    `The ${p.figure} of ${p.year} is nil, and that such a year lies outside the test was recorded by ${p.who}. Specific consent, or another power, is then what the spend rests on.`,
  reasonBudgetElsewhere: (p: { year: string; lines: number; where: string }) =>
    `${p.lines === 1 ? 'One line' : `${p.lines} lines`} of ${p.year} ${p.lines === 1 ? 'was' : 'were'} found by words in other cost centres (first: ${p.where}), so part of what was budgeted for may lie there, and the limit may be higher. Record the budget for twinning of ${p.year} as a choice.`,
  reasonOverTable:
    'More is counted than the population table allows: specific consent, or another power, is needed. See the monitoring officer and the section 151 officer before money is committed.',
  reasonOver:
    'More is counted than twice the previous year: specific consent, or another power, is needed. See the monitoring officer and the section 151 officer before money is committed.',
  reasonAtLimit:
    'The limit is met exactly. See the monitoring officer and the section 151 officer before more is committed.',
  reasonWithin: 'What is counted lies within the test. What is left is room under this test, not budget.',
  reasonOverCommitted:
    'Counted and committed together go beyond the limit. See the monitoring officer and the section 151 officer before more is committed.',
  reasonQueried: (p: { lines: number; amount: string }) =>
    p.lines === 1
      ? `One line of ${p.amount} waits for an answer and is in no sum yet.`
      : `${p.lines} lines, ${p.amount} in all, wait for an answer and are in no sum yet.`,
  reasonQueriedForeign: (p: { lines: number; amounts: string }) =>
    `${p.lines === 1 ? 'One line is' : `${p.lines} lines are`} not in pounds (${p.amounts}), and no rate was given; the queried sum holds the figure as written. Until it is in pounds, what it comes to cannot be said.`,
  reasonOverWithQueried: 'Were every queried line counted, the limit would be passed.',
  reasonBaseQueried: (p: { year: string; amount: string }) =>
    `${p.amount} of ${p.year} waits for an answer, so the base, and with it the limit, may be higher.`,
  reasonLowerBoundYear:
    'Lines were found by name only, so the spend is a lower bound: small items, journals and hospitality coded elsewhere may be missing.',
  reasonLowerBoundBase: (p: { year: string }) =>
    `The spend of ${p.year} was found by name only, so the base and the limit are lower bounds.`,
  reasonPartYear: (p: { year: string; months: number }) =>
    `The ledger holds ${p.months} of the 12 months of ${p.year}.`,
  reasonStartsLate: (p: { year: string; month: string }) =>
    `The first line of ${p.year} is of ${p.month}. Check that the export begins on 1 April.`,
  reasonPartBase: (p: { year: string; months: number }) =>
    `The ledger holds only ${p.months} of the 12 months of ${p.year}, so the base is understated.`,
  reasonOverNotSure:
    'More is counted than twice what is known of the previous year, but that base is not complete, so nothing can be said.',
  reasonSignOpen: (p: { where: string }) =>
    `Nobody has said whether the ledger shows spending as minus or as plus (first line: ${p.where}), so no sum of it can be held against a limit.`,
  reasonCountedNegative: (p: { year: string }) =>
    `What is counted for ${p.year} is below nil: more came back than was spent. Check the signs, and whether the credits belong to another year.`,
  orderClosed: (p: { status: string }) =>
    `The status of this order reads "${p.status}", so nothing of it is committed. If something is still to be paid, correct the status.`,
  orderPaid:
    'The ledger holds all of this order under its number, so nothing of it is committed. If more is still to be paid, add a column "Outstanding".',
  orderWithoutDate:
    'This order has no date that could be read, so nobody can say which year it is committed in. Give its date in a column "Order date".',
  severalCouncils: (p: { places: readonly { name: string; where: string }[] }) =>
    `The ledgers are of more than one council: ${p.places.map(({ name, where }) => `${name} (${where})`).join(' and ')}. Each council has a limit of its own, so no outcome is given for them together. Run again with the files, or the rows, of one council at a time.`,
  reasonSeveralCouncils:
    'The ledgers are of more than one council, and each has a limit of its own. Run again with the files, or the rows, of one council at a time.',
  otherCouncil: (p: { inLedger: string; named: string }) =>
    `The ledger says that it is of ${p.inLedger}, and ${p.named} was named as the council. The position is given for ${p.named}: check that this is the right file.`,
  severalNamed: (p: { councils: readonly string[]; taken: string }) =>
    `More than one council was named (${p.councils.join(', ')}), and the ledger does not say which line is whose, so every line was put to ${p.taken}. Run again with the files of one council at a time.`,
  yearWithoutLines: (p: { asked: string; years: readonly string[] }) =>
    `No international line of these files belongs to ${p.asked}, so there is no position for it. They hold such lines of ${p.years.join(', ')}.`,
  unreadLedger: (p: { because: string }) =>
    `${p.because} Nothing on it is in any position. If it holds spend, give its columns the headings that are missing and run again.`,
  reasonUnreadLedgers: (p: { names: readonly string[] }) =>
    `${p.names.map((name) => `"${name}"`).join(' and ')} ${p.names.length === 1 ? 'looks' : 'look'} like a ledger and could not be read, so the spend, and the year it is held against, may be higher.`,
  reasonUnread: (p: { lines: number; where: string }) =>
    p.lines === 1
      ? `One row has no readable amount (${p.where}) and is in no sum.`
      : `${p.lines} rows have no readable amount (first: ${p.where}) and are in no sum.`,
  reasonExternally:
    'The handbook names no specific limit for schemes wholly or partly funded by the European Commission, the UK government or a body in which it takes part. Keep the agreement with the file.',
  reasonTableEmpty:
    'The population table of the general authorisation is empty. Its figures are not public: enter the council’s own copy, with reference and date.',
  reasonPopulationUnknown: 'No population is recorded. Enter the figure, its year and its source.',
  reasonNoBand: (p: { population: string }) =>
    `No band of the table covers a population of ${p.population}. Check the table.`,
  reasonNotVerified:
    'The authorisation’s reference is not entered, so the test is the handbook’s and is not verified.',
  reasonNorthernIreland:
    'The 1993 Act does not extend to Northern Ireland. Look at the general power of the Local Government Act (Northern Ireland) 2014.',
  reasonScotlandWales:
    'Who now gives the authorisation in Scotland and Wales was not traced. Ask the monitoring officer.',
  reasonCouncilUnknown:
    'The workbook does not say which council this is, so the body could not be checked. Name it on the settings sheet or with --council.',

  basisNames: {
    actual: 'actual spend',
    originalBudget: 'original budget',
    revisedBudget: 'revised budget',
    higher: 'higher of actual and original budget',
  },
  routeNames: {
    twinning: 'Twinning and similar',
    assistance: 'Other assistance',
    externallyFunded: 'Externally funded',
    otherPower: 'Another power',
    notInternational: 'Not international',
  },
  treatmentNames: {
    counted: 'counted',
    excluded: 'excluded',
    queried: 'queried',
    externallyFunded: 'externally funded',
    otherPower: 'another power',
    heldForOthers: 'held for others',
    notInternational: 'not international',
  },
  outcomeNames: {
    within: 'within',
    atLimit: 'at the limit',
    over: 'over',
    noLimit: 'no specific limit',
    cannotSay: 'cannot say',
  },
  completenessNames: {
    complete: 'complete',
    lowerBound: 'lower bound',
    partYear: 'part year',
    unknown: 'unknown',
  },

  ruleCounted: (p: { year: string; route: string }) => `counted under the test, ${p.route}, ${p.year}`,
  ruleSpentBefore: (p: { year: string }) => `counted twinning spend of ${p.year}`,
  ruleTwice: (p: { figure: string; year: string }) => `twice the ${p.figure} of ${p.year}`,
  ruleTreatment: (p: { treatment: string; route: string; year: string }) =>
    `${p.treatment}, ${p.route}, ${p.year}`,
  ruleCommitted: (p: { year: string }) => `orders not yet paid, ${p.year}`,
  nothingFound: (p: { postings: number; total: string }) =>
    `${p.postings === 1 ? 'One posting was' : `${p.postings.toLocaleString('en-GB')} postings were`} read, ${p.total} in all, and nothing in them is known to be international: no cost centre is called so, no words are of a link, and no partner in the workbooks given is named. That is no proof that nothing was spent. If something was, name its cost centre or its words on the sheet Limit rules, or add the register of links.`,
  ruleRemaining: 'limit less counted and committed: remaining under this test, not budget',

  /** The first thing a finance officer reads. */
  sentence: (p: { counted: string; limit: string; share: string; standing: string }) =>
    `${p.counted} of ${p.limit} (${p.share}), ${p.standing}`,
  sentenceNoLimit: (p: { counted: string; why: string }) =>
    `${p.counted} counted; the limit cannot be said: ${p.why}`,
  sentenceFree: (p: { amount: string }) => `${p.amount} externally funded: no specific limit`,

  sourceWorking: 'sheet Limit working',
  sourceLedger: 'all other lines of the ledger',
  restRef: (p: { year: string }) => `All other lines ${p.year}`,
  restLines: (p: { lines: number }) =>
    p.lines === 1 ? 'one line' : `${p.lines.toLocaleString('en-GB')} lines`,
  yearUnknown: 'without a year',

  basesCaption: 'The previous year, and twice it, on each basis: a person chooses',
  candidate: (p: { from: string; chosenBy: string | null; standing: string | null }) =>
    [p.chosenBy === null ? null : `chosen by ${p.chosenBy}`, p.standing, `from ${p.from}`]
      .filter((text) => text !== null)
      .join('; '),
  powerRecorded: (p: { power: string }) => `power recorded: ${p.power}`,
  workingTitle: (p: { asOf: string }) => `Limit working, as at ${p.asOf}`,
} as const;

interface Place {
  readonly file: string;
  readonly sheet: string | null;
}

function placeName({ file, sheet }: Place): string {
  return sheet === null ? file : `${file}, ${sheet}`;
}
