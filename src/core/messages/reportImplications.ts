import type { Phrase } from './report';

type Role = 'monitoringOfficer' | 'section151Officer';
type Purpose = 'noting' | 'discussion' | 'decision';

const roleName: Readonly<Record<Role, string>> = {
  monitoringOfficer: 'monitoring officer',
  section151Officer: 'section 151 officer',
};

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What a paper says of options, clearance, law, travel and the progress of logframes where its author has not written of them. */
export const reportImplicationsMessages = {
  notCleared: (p: { role: Role }) =>
    `Draft: not yet cleared by the ${roleName[p.role]} or a nominee. It may change.`,
  meetingPast: (p: { meeting: string; asOf: string }) =>
    `The meeting of ${p.meeting} is already past on ${p.asOf}. Check the date of the meeting, or make the report as at a day before it.`,
  cleared: (p: { role: Role; on: string }) => `Cleared by the ${roleName[p.role]} on ${p.on}.`,

  powerUncertain: (p: { power: string; uncertain: string }) => `${p.power}: ${p.uncertain}`,
  legalOpen: 'What is uncertain, for the monitoring officer to settle:',
  limitNotVerified: (p: { tests: readonly string[] }) =>
    `The limit for ${p.tests.join('; ')} rests on a handbook of 2006. The general authorisation itself has not been entered, so the limit is not verified.`,
  grantsAsked:
    'Spending that looks like a grant, a loan or a guarantee has been found. Section 1(6) of the 1993 Act does not authorise it; it would need another power.',
  overNeedsConsent: (p: { tests: readonly string[] }) =>
    `Specific consent, or another power, is needed for ${p.tests.join('; ')}.`,
  noLegalQuestion: 'The workbook raises no question of powers that is still open. That is no legal advice.',

  optionsLead: 'Options to be weighed by the author.',
  options: 'The options below follow from the workbook. The author is to say which is preferred, and why.',
  doNothing: 'Do nothing: nothing is decided, and what is committed stays committed.',
  followRecommendation: (p: { purpose: Purpose | null }) =>
    p.purpose === 'noting'
      ? 'Note the report: the partnership work goes on as it is, without a new decision.'
      : p.purpose === 'discussion'
        ? 'Discuss the report: members give a steer, and a decision is left to a later meeting.'
        : 'Decide as recommended: the author is to state what follows from it, and what it costs.',
  carryOutPlans: (p: { plans: readonly string[] }) =>
    `Carry out what is planned (${p.plans.join('; ')}). What that would count for is set out with the spending tests.`,

  travel: <F>(p: { outward: F; outwardCount: number; inward: F | null; inwardCount: number }): Phrase<F> => [
    'The workbook records ',
    p.outward,
    plural(p.outwardCount, ' outward visit', ' outward visits'),
    ...(p.inward === null
      ? []
      : [' and ', p.inward, plural(p.inwardCount, ' inward visit', ' inward visits')]),
    '. It does not record distances or emissions.',
  ],
  outwardRule: 'outward visits in the workbook, counted',
  inwardRule: 'inward visits in the workbook, counted',

  assuranceUnmet: (p: { partner: string; when: string | null }) =>
    `For the visit "${p.partner}"${p.when === null ? '' : ` (${p.when})`} the workbook does not show that these are held:`,
  assuranceItem: (p: { asks: string; reason: string }) => `${p.asks}: ${p.reason}`,
  assuranceNoted: (p: { partner: string; when: string | null }) =>
    `For the visit "${p.partner}"${p.when === null ? '' : ` (${p.when})`} everything that is asked about is noted as held. That is no certificate that it is enough.`,

  progress: <F>(p: { said: F; of: F; together: F | null }): Phrase<F> => [
    'How far it has come towards its targets can be said for ',
    p.said,
    ' of ',
    p.of,
    ' indicators.',
    ...(p.together === null ? [] : [' Weighted together, the outputs stand at ', p.together, '.']),
  ],
  progressNone: 'No indicator has a baseline, a target and an actual yet, so progress cannot be said.',
  progressCaption: (p: { title: string | null }) => `${p.title ?? 'Logframe'}: progress of the outputs`,
  progressSummary: 'One output a row: its statement, how many of its indicators tell, and the share reached.',
  output: 'Output',
  indicatorsTelling: 'Indicators that tell',
  shareReached: 'Share of the way',
  shareAgreed: <F>(p: { share: F }): Phrase<F> => [p.share, ', as agreed'],
  tellingOf: <F>(p: { counted: F; of: F }): Phrase<F> => [p.counted, ' of ', p.of],
  progressRule: {
    said: 'indicators of which a share of the way can be said, counted',
    of: 'indicators above activities, counted',
    together: 'shares of the outputs, each by its weight',
    output: 'mean of the shares of its indicators',
    agreed: 'share that people agreed for the output',
    counted: 'indicators of the output of which a share can be said, counted',
    ofOutput: 'indicators of the output, counted',
  },
} as const;
