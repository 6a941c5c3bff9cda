/** Sentences about how far a logframe has come, and about what changed in it since an earlier version. */
export const logframeProgressMessages = {
  spendApart: (p: { spent: string; reached: string; points: string; ahead: boolean; most: number }) =>
    p.ahead
      ? `${p.spent} of the budget is spent, and the outputs have come ${p.reached} of their way: ${p.points} points apart, more than ${p.most}. Ask what the money has gone on, or whether figures are still to come.`
      : `The outputs have come ${p.reached} of their way, and ${p.spent} of the budget is spent: ${p.points} points apart, more than ${p.most}. Ask whether invoices are still to come, or whether targets were set too low.`,
  overdue: (p: { indicator: string; steps: readonly string[]; responsible: string | null }) =>
    `"${p.indicator}" has no actual for ${listed(p.steps)}. ${p.responsible === null ? 'Nobody is named who reports it: name someone, and ask.' : `Ask ${p.responsible}.`}`,
  step: (p: { label: string | null; ended: string }) =>
    `${p.label === null ? 'the target' : `"${p.label}"`} (ended ${p.ended})`,
  changedUnexplained: (p: { version: number; changed: string }) =>
    `The logframe has a version ${p.version} (${p.changed}), and the record of changes gives no reason. Enter it there, with who approved it.`,

  changes: {
    first: 'First version recorded',
    changed: (p: { parts: readonly string[] }) => `changed: ${p.parts.join(', ')}`,
    added: (p: { parts: readonly string[] }) => `added: ${p.parts.join(', ')}`,
    gone: (p: { parts: readonly string[] }) => `gone: ${p.parts.join(', ')}`,
    moved: 'order of the results',
    heading: 'title or dates',
  },
  recordSheet: {
    name: 'Logframe changes',
    title: 'Record of changes to the logframe',
    notes: [
      'One row for each version that Twinledger has read, oldest first. The fingerprint stands for everything in the logframe: two versions with the same one say the same.',
      'Reason and approval are yours to fill in. Hand this workbook back with --settings, or run the report again with --update, and the record goes on.',
    ],
    columns: {
      logframe: 'Logframe',
      version: 'Version',
      seen: 'First read',
      fingerprint: 'Fingerprint',
      changed: 'What changed',
      reason: 'Reason',
      approvedBy: 'Approved by',
      parts: 'Fingerprints of the parts',
    },
  },

  sheet: {
    name: 'Logframe progress',
    title: (p: { asOf: string }) => `How far the logframe has come, as at ${p.asOf}`,
    notes: [
      'Every share is a formula over the figures beside it. A figure that you type over is kept, and the shares follow it.',
      'An output’s share is the mean of those of its indicators that have one. Where people agreed another, enter it under "Agreed share": it counts instead.',
      'No official table says which share earns which letter. Enter the council’s own under "Table of scores", lowest share first; until then no letter is given.',
    ],
    indicators: 'Indicators',
    outputs: 'Outputs',
    together: 'All outputs together, and the money',
    scores: 'Table of scores: the council’s own',
    target: 'Target',
    columns: {
      logframe: 'Logframe',
      result: 'Result',
      indicator: 'Indicator',
      baseline: 'Baseline',
      target: 'Target',
      actual: 'Actual',
      unit: 'Unit',
      share: 'Share of the way',
      state: 'Standing',
      overdue: 'Overdue',
      responsible: 'Who owes it',
      weight: 'Weight',
      counted: 'Indicators counted',
      of: 'Indicators',
      mean: 'Mean share',
      agreed: 'Agreed share',
      used: 'Share that counts',
      letter: 'Score',
      weighted: 'Weighted',
      weights: 'Weights in all',
      budget: 'Budget',
      spent: 'Spent to date',
      spentShare: 'Share spent',
      apart: 'Spent less reached',
      money: 'Money against progress',
      example: 'Sample money',
      step: 'Step',
      from: 'From this share',
      order: 'Order',
      code: 'Code',
      result_code: 'Code of the result',
    },
    unknown: '–',
    units: { percent: '%', pounds: '£', plain: '' },
    states: {
      reached: 'Target reached',
      onTheWay: 'On the way',
      notBegun: 'At the baseline',
      wrongSide: 'Behind the baseline',
      noActual: 'No actual yet',
      noTarget: 'No target',
      noBaseline: 'No baseline',
      inWords: 'In words: judge it',
      unitsDiffer: 'Units differ',
      noWay: 'Target is the baseline',
      otherWay: 'Against its direction',
    },
    letters: {
      noTable: 'No table of scores',
      notInOrder: 'Table not in order',
      tooLow: 'Below the table',
      unknown: 'Cannot say',
    },
    orders: { ok: 'In order', wrong: 'Not above the step before' },
    moneyStates: {
      unknown: 'Cannot say',
      ahead: 'Spend ahead of progress',
      behind: 'Progress ahead of spend',
      within: (p: { points: number }) => `Within ${p.points} points`,
    },
    example: 'EXAMPLE',
  },
} as const;

function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}
