/** What the functions about logframes say. */
export const logframeFunctionMessages = {
  logframe: {
    help: 'A logframe as a flat table: a row for each indicator, with its result, values, sources and assumptions. Spills.',
    range: 'The logframe as it lies, headings included, such as Logframe!A1:D12.',
    profile: 'The layout to give it in: "4x4", "fcdo" or "eu". Left out: the layout it has.',
    gives: 'a row of headings and a row for each indicator',
    expectsRange: 'a logframe with its headings',
    expectsProfile: '"4x4", "fcdo" or "eu"',
    none: (p: { name: string }) =>
      `${p.name} holds no logframe that can be read: a row of headings (such as project summary, indicators, means of verification, assumptions) and named levels (goal, purpose, outputs) were expected. Name the whole matrix.`,
    notes: [
      'Merged cells reach a formula as one filled cell with blanks after it. Where a matrix is much merged, the pane and the command line read it better, because they see the merging.',
    ],
  },

  logframeCheck: {
    help: 'What the checks find in a logframe, errors first, each with its reason and its cell. Spills.',
    range: 'The logframe as it lies, headings included, such as Logframe!A1:D12.',
    profile: 'The layout to check it by: "4x4", "fcdo" or "eu". Left out: the layout it has.',
    gives: 'a row of headings and a row for each finding',
    nothing: 'Nothing was found.',
    notes: [
      'Whether a step follows, a target is ambitious enough or an assumption is likely is for people to judge: no check says so.',
    ],
  },

  achievement: {
    help: 'How much of the way from baseline to target is covered, as a share: 0 at the baseline, 100% at the target. Works upwards and downwards.',
    baseline: 'The value at the start, such as 20 or "20%".',
    target: 'The value aimed at, such as 60 or "60%".',
    actual: 'The value reached, such as 35 or "35%".',
    direction: 'Which way is meant: "increase" or "decrease". Only checks the baseline and the target.',
    gives: 'a share: 0.375 is 37.5%',
    expectsValue: 'a number such as 20, or text with one such as "20%"',
    expectsDirection: '"increase" or "decrease"',
    blank: (p: { name: string }) =>
      `${p.name} is blank, and an unknown value is not nil. Enter it; 0 if it is nil.`,
    noNumber: (p: { name: string; found: string }) =>
      `${p.name} reads "${p.found}", in which there is no number. An indicator without numbers has no share of the way.`,
    unitsDiffer:
      'Baseline, target and actual are not all of one unit: a percentage stands beside another number. Write all three alike.',
    noWay: 'The target equals the baseline, so there is no way to cover a share of.',
    otherDirection: (p: { direction: string }) =>
      `The direction is "${p.direction}", but the target lies on the other side of the baseline. Check which of the three is wrong.`,
  },

  outputScore: {
    help: 'Letters for outputs by the council’s own table of scores, and the letter of all together by their weights. No table is built in. Spills.',
    achievements: 'One share for each output, such as the answers of TWIN.ACHIEVEMENT.',
    weights: 'The weight of each output; together 100 (or 1).',
    mapping:
      'The council’s own table: from which share (0.75 or 75%) which letter. Two columns, with or without headings.',
    gives: 'a row of headings, a row for each output and one for all together',
    notes: [
      'No official points table for the letters is published, nor a rule for putting weights and letters together. The table is the council’s own; the weighted share is shown so that it can be followed.',
    ],
    expectsAchievements: 'one share for each output',
    expectsWeights: 'one weight for each output',
    expectsMapping: 'a table of shares and letters',
    headings: { output: 'Output', achievement: 'Achievement', weight: 'Weight', letter: 'Score' },
    together: 'Together',
    emptyTable:
      'mapping holds no share with a letter beside it. Enter the table of scores, such as 1 and A in one row.',
    negativeWeight: 'A weight is below nil. Weights are shares of 100.',
    weightsTotal: (p: { total: string }) => `The weights total ${p.total}; 100 (or 1) was expected.`,
    sameStep: (p: { from: string }) => `mapping has two letters from ${p.from}. Keep one.`,
    noneSoLow: 'The table of scores has no letter for so small a share.',
    counts: (p: { achievements: number; weights: number }) =>
      `achievements holds ${p.achievements} and weights ${p.weights} values; one weight for each achievement was expected.`,
    notANumber: (p: { name: string; at: number; found: string }) =>
      `${p.name} holds "${p.found}" as value ${p.at}; a number was expected.`,
    unknownAt: (p: { name: string; at: number }) =>
      `Value ${p.at} of ${p.name} is blank or an error, and unknown is not nil. Without it nothing is said of all together.`,
  },
} as const;
