/** Sentences about what a position is made of, what the year may still bring, and what plans would change. */
export const positionMessages = {
  rulePercent: 'counted as a share of the limit',
  ruleForecast: 'counted and committed, to the year end',
  ruleForecastRecorded: 'counted, committed and still expected, to the year end',
  ruleExpected: (p: { year: string; who: string }) => `still expected in ${p.year}, recorded by ${p.who}`,
  ruleRecordedActual: (p: { year: string; who: string }) => `actual of ${p.year}, recorded by ${p.who}`,

  /** How a forecast was made; none is ever drawn out of the months that have passed. */
  methodWhole: 'counted and committed together',
  methodPart: (p: { year: string; months: number }) =>
    `counted and committed together; the ledger holds ${p.months} of the 12 months of ${p.year}, and nothing is added for the others until a person records what is still expected`,
  methodUnknown: (p: { year: string }) =>
    `counted and committed together; no ledger of ${p.year} was given, and nothing is added for it until a person records what is still expected`,
  methodRecorded: (p: { amount: string; who: string }) =>
    `counted and committed together, and ${p.amount} still expected, recorded by ${p.who}`,

  askCutOff: 'Days before and after 31 March in the cut-off view',
  whyCutOff: 'Two weeks either way; a council that closes its ledger later may want more.',
  askSample:
    'Sample for the auditor (year, interval and first pound, such as "2025/26: every 1,000.00 from 250.00"; several years with ";" between, or a row each)',
  whySample:
    'The auditor says how many pounds apart, and from which pound. Nothing is drawn by chance, so anybody can draw the same lines again.',
  askExpected:
    'Spend still expected by the year end, beyond what is counted and committed (year, test and amount, such as "2025/26 twinning: 4,000.00"; several with ";" between)',
  whyExpected:
    'Nothing is drawn out of the months that have passed. A forecast adds only what a person expects.',
  askActual:
    'Actual twinning spend of a year, where sources differ or none is at hand (year and amount, such as "2024/25: 9,000.00"; several with ";" between)',
  whyActual: 'Taken from the ledger or the budget sheet where these agree.',
  askBudget:
    'Twinning budget of a year, where part of it lies in other cost centres or sources differ (year, original or revised, and amount, such as "2024/25 original: 10,000.00"; several with ";" between)',
  whyBudget: 'Taken from the budget sheets where these agree.',
  shapeBudget: '2024/25 original: 10,000.00',
  ruleRecordedBudget: (p: { year: string; who: string }) => `budget of ${p.year}, recorded by ${p.who}`,
  recordedBudgetBase: (p: { year: string; amount: string; who: string }) =>
    `The budget of ${p.year}, ${p.amount}, was recorded by ${p.who}.`,
  recordedNotUnderstood: (p: { given: string; shape: string }) =>
    `"${p.given}" does not say what was asked for. Write it as "${p.shape}"; several with ";" between.`,
  shapeExpected: '2025/26 twinning: 4,000.00',
  shapeActual: '2024/25: 9,000.00',

  restatedActual: (p: { year: string; figure: string; first: string; second: string }) =>
    `Two sources state a different ${p.figure} for ${p.year}: ${p.first}, and ${p.second}. Neither was chosen. Correct the one that is wrong, or record the figure that stands as a choice.`,
  inSource: (p: { amount: string; where: string }) => `${p.amount} (${p.where})`,
  theLedger: 'the ledger lines counted under the test',
  statedOnly: (p: { year: string; where: string }) =>
    `The actual of ${p.year} is what ${p.where} states; no ledger of that year stands behind it.`,
  recordedBase: (p: { year: string; amount: string; who: string }) =>
    `The actual of ${p.year}, ${p.amount}, was recorded by ${p.who}.`,

  classedDifferently: (p: { what: string; counted: string; out: string; how: string; amount: string }) =>
    `${p.what}: counted in ${p.counted}, ${p.how} in ${p.out} (${p.amount}). Base and year should be measured alike: treat both the same way, or record why they differ.`,
  ofSupplier: (p: { name: string }) => `Supplier ${p.name}`,
  ofCentre: (p: { name: string }) => `Cost centre ${p.name}`,

  forecastMethod: (p: { method: string }) => `Forecast to the year end: ${p.method}.`,
  forecastText: (p: { amount: string; method: string }) =>
    `Forecast to the year end: ${p.amount} (${p.method})`,
  notAttributed: 'not attributed',
  ruleShare: (p: { partnership: string; year: string }) => `counted for ${p.partnership}, ${p.year}`,

  rulePlan: 'planned',
  rulePlanned: (p: { year: string; route: string }) => `planned, ${p.route}, ${p.year}`,
  ruleSpent: 'counted and committed',
  ruleSpentWithPlans: 'counted, committed and planned',
  ruleBoundary: 'the amount at which the test is met exactly: limit less counted and committed',
  ruleNextBase: (p: { year: string }) => `counted in ${p.year} so far`,
  ruleNextBaseWith: (p: { year: string }) => `counted in ${p.year} so far, and planned`,
  ruleNextLimit: (p: { year: string }) => `twice what is counted in ${p.year} so far`,
  ruleNextLimitWith: (p: { year: string }) => `twice what is counted in ${p.year} so far, and planned`,
  planGiven: 'as given with --plan',

  advice: 'Take this to the monitoring officer and the section 151 officer before any money is committed.',
  whatIfTitle: 'What if these plans were carried out',
  planLine: (p: { amount: string; what: string; when: string }) => `${p.amount}, ${p.what}, ${p.when}`,
  planWithNote: (p: { plan: string; note: string }) => `${p.plan}: ${p.note}`,
  wouldBeAsked: (p: { question: string }) =>
    `worked out as if it counted, but first a question: ${p.question}`,
  wouldNotCount: (p: { reason: string }) => `would not count: ${p.reason}`,
  planNone: 'Nothing of what is planned would count under this test.',
  planCannotSay: (p: { amount: string }) =>
    `${p.amount} is planned. What that would do cannot be said, because the limit cannot be said.`,
  planNilBase: (p: { amount: string }) =>
    `${p.amount} is planned. The base is nil, and nobody has recorded what follows from that, so what the plans would do cannot be said.`,
  planFree: (p: { amount: string }) =>
    `${p.amount} is planned under a scheme for which the handbook names no specific limit.`,
  planWithin: (p: { before: string; after: string; limit: string }) =>
    `Before: ${p.before} remains of ${p.limit}. After: ${p.after} remains.`,
  planAtLimit: (p: { before: string; limit: string }) =>
    `Before: ${p.before} remains of ${p.limit}. After: nothing remains; the limit is met exactly.`,
  planOver: (p: { before: string; excess: string; limit: string }) =>
    `Before: ${p.before} remains of ${p.limit}. After: the limit is passed by ${p.excess}, and specific consent, or another power, is needed.`,
  planOverNotSure: (p: { before: string; excess: string; limit: string }) =>
    `Before: ${p.before} remains of ${p.limit}. After: ${p.excess} more than the limit as it is known; that limit may be higher, so nothing can be said.`,
  planAlreadyOver: (p: { excess: string; limit: string }) =>
    `Without any plan, counted and committed are already ${p.excess} beyond the limit of ${p.limit}.`,
  boundaryAt: (p: { amount: string }) =>
    `${p.amount} of new spend meets the test exactly; one penny more goes beyond it.`,
  boundaryNow: 'The test is met exactly as things stand; one penny of new spend goes beyond it.',
  nextYearEffect: (p: {
    next: string;
    year: string;
    base: string;
    limit: string;
    baseWith: string;
    limitWith: string;
  }) =>
    `${p.next}, on the actual basis: ${p.base} is counted in ${p.year} so far, and twice of it is ${p.limit}; with the plans it would be ${p.baseWith}, and twice of it ${p.limitWith}.`,

  planOutside: (p: { plan: string; reason: string }) =>
    `The plan "${p.plan}" was not held against a test of the 1993 Act: ${p.reason}. Name the test on the plan if it belongs to one.`,
  planYearUnknown: (p: { plan: string; given: string }) =>
    `The plan "${p.plan}" is dated ${p.given}, which lies in two financial years. Give the month.`,
  planAmount: (p: { plan: string; amount: string }) =>
    `The plan "${p.plan}" has the amount ${p.amount}. Give what is to be spent, above nil.`,
  planTest: (p: { plan: string; given: string }) =>
    `The plan "${p.plan}" names the test "${p.given}", which is not known. Write twinning, assistance or externally funded, or leave it blank: the plan is then judged as a ledger line of the same words.`,
  planUnnamed: 'planned spend',
  badPlan: (p: { given: string }) =>
    `--plan reads "${p.given}", which is not a plan. Write amount, month or day, and what it is for: --plan "1200.00 2026-06 reception for visitors".`,

  expectedHeader: 'Forecast to year end',
  yes: 'yes',
  no: 'no',
  standingNames: {
    firm: 'nothing known can raise it',
    mayRise: 'it may be higher: its base is not complete',
    nilBase: 'the base is nil: nobody has recorded what follows',
    notThisAct: 'the body is not one of the 1993 Act',
    none: 'no specific limit applies',
    unsaid: 'the limit cannot be said: see why below',
  },
  shareOfCounted: 'Share of what is counted',
  plan: (p: { number: number }) => `Plan ${p.number}`,
  yearsCaption: 'The years side by side',
  excludedCaption: 'What is left out, by reason',
  partnershipsCaption: 'What is counted, by partnership',
  plansCaption: 'Plans',
  whatIfCaption: 'What the plans would change: a question, not a permission',
} as const;
