import { logframeChecks } from './logframeChecks';

/** Sentences about logframes: what reading left, what the checks found, what a conversion could not fill. */
export const logframeMessages = {
  checks: logframeChecks,
  /** A finding of a check: what was found and what to do, then why it matters and who says so. */
  found: (p: { what: string; because: string; from: string }) =>
    `${p.what} ${p.because} Rule from: ${p.from}.`,

  columnNotRead: (p: { heading: string }) =>
    `The column "${p.heading}" is not part of a logframe and was not read. It stays as it is in your sheet.`,
  columnWithoutHeading: (p: { text: string }) =>
    `A column of the logframe has no heading, and "${p.text}" and whatever else stands in it was not read. Give it a heading such as "Source" or "Assumptions"; if it is no part of the logframe, leave it.`,
  runTogether: (p: { text: string; word: string }) =>
    `"${p.text}" may be two items run together: was a bullet lost before "${p.word}"? If so, start a new line there.`,
  noLevel: (p: { text: string }) =>
    `"${p.text}" could not be put with any result. If it is one, name its level (goal, purpose, output or activity) at the start of the row.`,

  enteredDiffers: (p: { part: string; indicator: string; own: string; where: string; typed: string }) =>
    `${p.part} of "${p.indicator}": your own sheet says "${p.own}" (${p.where}), and "${p.typed}" was typed here. Your own sheet counts: change it there, or delete the entry here.`,

  levelMissing: (p: { level: string; profile: string }) =>
    `There is no ${lower(p.level)}, and the ${p.profile} layout expects one. Add it, or name its level at the start of its row if it is there under another word.`,
  levelRepeated: (p: { level: string; statement: string }) =>
    `There is a second ${lower(p.level)}: "${p.statement}". Keep one, and move the other down a level.`,
  levelOutOfOrder: (p: { level: string }) =>
    `The first ${lower(p.level)} stands above the level that it should lead to. Put the levels in order, highest first.`,
  tooMany: (p: { level: string; count: number; limit: number; profile: string }) =>
    `There are ${p.count} ${plural(lower(p.level))}; the ${p.profile} layout expects at most ${p.limit}. Join what belongs together, or note why more are needed.`,
  noIndicator: (p: { result: string }) => `${p.result} has no indicator. Add at least one.`,
  noAssumptions: (p: { level: string; above: string }) =>
    `There are no assumptions at ${lower(p.level)} level. Say what else must hold for it to lead to the ${lower(p.above)}.`,
  assumptionForRisk: (p: { result: string; profile: string }) =>
    `${p.result} has an assumption and no risk. The ${p.profile} layout asks for a risk at this level: say what could go wrong.`,
  numberWithoutResult: (p: { number: string; text: string; part: string }) =>
    `"${p.text}" stands under (${p.number}) in the column "${p.part}", but no result in the row has that number. Correct the number, or add the result.`,
  noNumber: (p: { text: string; part: string }) =>
    `"${p.text}" in the column "${p.part}" has no number, and several results share the row. Put the number of its result in front.`,
  linesDoNotPair: (p: { text: string; part: string }) =>
    `"${p.text}" in the column "${p.part}" does not pair with the indicators beside it. Give each indicator a line of its own in every column.`,
  activityWithoutOutput: (p: { activity: string; number: string }) =>
    `${p.activity} belongs to output ${p.number} by its number, and there is no such output. Correct the number, or add the output.`,
  outputWithoutActivity: (p: { output: string }) =>
    `${p.output} has no activity with its number. Add what is to be done for it, or correct the numbers of the activities.`,

  noSource: (p: { subject: string; heading: string }) =>
    `No source is given for "${p.subject}" (column "${p.heading}"). Say where the figure will come from.`,
  baselineWithoutYear: (p: { indicator: string; baseline: string }) =>
    `The baseline "${p.baseline}" of "${p.indicator}" has no year. Add the year it was measured.`,
  yearWithoutBaseline: (p: { indicator: string; year: string }) =>
    `"${p.indicator}" has a baseline year (${p.year}) and no baseline value. Add the value.`,
  noTarget: (p: { indicator: string }) => `"${p.indicator}" has no target. Agree one and enter it.`,
  targetNotNumber: (p: { indicator: string; target: string; baseline: string }) =>
    `The target of "${p.indicator}" is "${p.target}", without a number, while its baseline is "${p.baseline}". Give the target as a number too, or both in words.`,
  notMeasurable: (p: { result: string; indicator: string; quantity: boolean; time: boolean }) =>
    `${p.result}: the indicator "${p.indicator}" has ${p.quantity && p.time ? 'no number, no target and no date' : p.quantity ? 'a date but no number or target' : 'a number but no date'}. Say ${p.quantity && p.time ? 'how many or how much, and by when' : p.quantity ? 'how many or how much' : 'by when'}.`,
  noEvidence: (p: { indicator: string; actual: string }) =>
    `"${p.indicator}" reports "${p.actual}" without evidence. Note where the figure comes from.`,
  sameSource: (p: { source: string; count: number }) =>
    `All ${p.count} indicators have the same source, "${p.source}". Name the record that each figure is taken from.`,
  sourceWithoutOwner: (p: { count: number; of: number; source: string }) =>
    `${p.count === p.of ? (p.of === 1 ? 'The only' : `Each of the ${p.of}`) : `${p.count} of ${p.of}`} means of verification ${p.count === 1 || p.count === p.of ? 'leaves' : 'leave'} open who keeps it and when it is made (the first is "${p.source}"). Add who keeps it, and how often.`,

  targetEqualsBaseline: (p: { indicator: string; baseline: string; target: string }) =>
    `The target of "${p.indicator}" (${p.target}) equals its baseline (${p.baseline}). Correct one of them, or say in the name that it is to be kept as it is.`,
  targetOnWrongSide: (p: {
    indicator: string;
    baseline: string;
    target: string;
    direction: 'increase' | 'decrease';
  }) =>
    `"${p.indicator}" is to ${p.direction}, but its target (${p.target}) lies ${p.direction === 'increase' ? 'below' : 'above'} its baseline (${p.baseline}). Correct whichever is wrong: target, baseline or direction.`,
  milestoneOffTheWay: (p: { indicator: string; label: string; value: string; overshoots: boolean }) =>
    `"${p.label}" of "${p.indicator}" (${p.value}) ${p.overshoots ? 'goes past the target' : 'goes back behind the step before it'}. Correct the step, or say under "Accumulation" that the periods are summed.`,
  milestonesOutOfOrder: (p: { label: string; before: string }) =>
    `"${p.label}" comes after "${p.before}" but is dated earlier. Put the steps in the order of their dates.`,
  milestoneOutsideProject: (p: { label: string; from: string | null; to: string | null }) =>
    `"${p.label}" lies outside the project's dates (${p.from ?? 'no start given'} to ${p.to ?? 'no end given'}). Correct the step’s date or the project’s.`,
  milestonesDoNotSum: (p: { indicator: string; sum: string; target: string }) =>
    `The milestones of "${p.indicator}" add up to ${p.sum}, and the target is ${p.target}. Correct the one that is wrong, or say that each period holds the ones before (cumulative).`,
  cumulativeWereSummed: (p: { indicator: string; sum: string; target: string }) =>
    `"${p.indicator}" is cumulative, yet its target (${p.target}) is the sum of its milestones (${p.sum}). Make it what is reached in the end, or say that the periods are summed.`,
  unitsChange: (p: { indicator: string; one: string; other: string }) =>
    `"${p.indicator}" changes its unit: ${p.one}, but ${p.other}. Give all of them in one unit.`,
  percentOutOfBounds: (p: { indicator: string; part: string; value: string }) =>
    `"${p.indicator}": the ${lower(p.part)} is "${p.value}", outside 0% to 100%. Correct it, or say in the name that it is a change.`,
  partLargerThanWhole: (p: { indicator: string; part: string; value: string }) =>
    `"${p.indicator}": the ${lower(p.part)} "${p.value}" names a part larger than its whole. Correct one of the two numbers.`,
  numeratorLarger: (p: { indicator: string; numerator: string; denominator: string }) =>
    `"${p.indicator}": the numerator (${p.numerator}) is larger than the denominator (${p.denominator}). Correct one of the two numbers.`,
  sumDoesNotHold: (p: { sum: string; result: string }) =>
    `"${p.sum}" does not hold: it comes to ${p.result}. Correct the result or one of its numbers.`,

  noWeights: () => 'No output has a weight. Give each its share of 100, by how much it counts.',
  weightBlank: (p: { output: string }) =>
    `${p.output} has no weight, while others have one. Enter it; 0 if the output is not to count.`,
  weightNegative: (p: { output: string; weight: string }) =>
    `${p.output} has a weight below nought (${p.weight}). Enter a share of 100.`,
  weightsTotal: (p: { total: string }) =>
    `The weights of the outputs total ${p.total}, not 100. Raise or lower them until they do.`,
  noRiskRating: (p: { output: string }) =>
    `${p.output} has no risk rating. Enter one, such as low, medium or high.`,
  inputsTotal: (p: { result: string; sum: string; total: string }) =>
    `${p.result}: the inputs come to ${p.sum}, and the total says ${p.total}. Correct the total or its parts.`,
  inputsShare: (p: { result: string; funder: string; share: string; stated: string }) =>
    `${p.result}: the share of ${p.funder} is ${p.share}% of the total, and the cell says ${p.stated}%. Correct the share or the amounts.`,
  inputsWithoutPeople: (p: { result: string }) =>
    `${p.result} has inputs in pounds and none in people (FTE). Enter the full-time equivalents; 0 if nobody’s time is given.`,

  assumptionRepeats: (p: { assumption: string; result: string }) =>
    `The assumption "${p.assumption}" says the same as ${the(p.result)}. Say instead what has to hold outside the project.`,
  assumptionOwnControl: (p: { assumption: string }) =>
    `The assumption "${p.assumption}" reads as something the project does itself. If it is, plan it as an activity; if not, say who does it.`,
  indicatorRestates: (p: { result: string; indicator: string; objective: string }) =>
    `${p.result}: the indicator "${p.indicator}" repeats ${the(p.objective)}, with no number and no date. Say what will be counted or seen instead.`,
  indicatorNotNeutral: (p: { indicator: string }) =>
    `"${p.indicator}" has a direction or a target in its name. Name what is counted, and put the rest in its own column.`,
  outcomeIsActivity: (p: { result: string; statement: string; verb: string }) =>
    `${p.result} begins with something that is done ("${p.verb}"): "${p.statement}". Say what will be different once it is done.`,
  outcomeIsTwo: (p: { result: string; statement: string; word: string }) =>
    `${p.result} joins two statements with "${p.word}": "${p.statement}". Keep the state to be reached, and move the other to its own row.`,
  indicatorTwice: (p: { indicator: string; first: string; second: string }) =>
    `The indicator "${p.indicator}" stands twice, ${p.first === p.second ? `both times under ${the(p.first)}` : `under ${the(p.first)} and ${the(p.second)}`}. Keep it where it belongs, and find another for the other place.`,

  gapBaseline: (p: { result: string; indicator: string }) =>
    `${p.result}: no baseline for "${p.indicator}". It was left blank: measure it and add the year.`,
  gapTarget: (p: { result: string; indicator: string; milestones: boolean }) =>
    `${p.result}: no ${p.milestones ? 'milestones or target' : 'target'} for "${p.indicator}". Left blank: agree ${p.milestones ? 'them' : 'it'} with the partner.`,
  gapMilestones: (p: { result: string; indicator: string }) =>
    `${p.result}: no milestones for "${p.indicator}". Left blank: agree them with the partner.`,
  gapSources: (p: { result: string; indicators: number; sources: number }) =>
    p.sources === 0
      ? `${p.result}: no source for ${p.indicators === 1 ? 'its indicator' : `its ${p.indicators} indicators`}.`
      : `${p.result} gives ${p.sources === 1 ? 'one means' : `${p.sources} means`} of verification for ${p.indicators} indicators together. Say which belongs to which; until then they stay on the detail sheet.`,
  gapWeight: (p: { result: string }) =>
    `${p.result}: no weight. Left blank: the weights of all outputs total 100.`,
  gapRiskRating: (p: { result: string }) => `${p.result}: no risk rating.`,

  detail: {
    left: 'Level that the layout does not have',
    leftOver: (p: { part: string }) => `Put with no result${p.part === '' ? '' : ` (column "${p.part}")`}`,
    indicator: 'Indicator as typed',
    baseline: 'Baseline',
    baselineYear: 'Baseline year',
    milestone: (p: { label: string }) => `Milestone: ${p.label}`,
    milestoneActual: (p: { label: string }) => `Achieved: ${p.label}`,
    target: 'Target',
    actual: 'Actual',
    source: 'Means of verification',
    assumption: 'Assumption',
    risk: 'Risk',
    weight: 'Weight',
    riskRating: 'Risk rating',
    direction: 'Direction',
    accumulation: 'Accumulation',
    evidence: 'Evidence',
    inputs: (p: { funder: string }) => `Inputs: ${p.funder}`,
    inputsTotal: 'Inputs: total',
    inputsShare: 'Inputs: share of the first funder (%)',
    inputsPeople: 'Inputs: full-time equivalents',
  },
  /** An indicator with its values in one sentence, as a 4x4 cell holds them. */
  joined: (p: {
    indicator: string;
    baseline: string | null;
    baselineYear: string | null;
    milestones: readonly { label: string; value: string }[];
    target: string | null;
    actual: string | null;
  }) => {
    const year = p.baselineYear === null ? '' : ` (${p.baselineYear})`;
    const parts = [
      ...(p.baseline === null && p.baselineYear === null
        ? []
        : [`baseline ${p.baseline ?? 'not given'}${year}`]),
      ...p.milestones.map(({ label, value }) => `${label}: ${value}`),
      ...(p.target === null ? [] : [`target ${p.target}`]),
      ...(p.actual === null ? [] : [`actual ${p.actual}`]),
    ];
    return parts.length === 0 ? p.indicator : `${p.indicator} (${parts.join('; ')})`;
  },

  sheet: {
    name: 'Logframe',
    title: 'Logframe, one row for each indicator',
    note: 'Baseline, baseline year, target and actual are yours to fill in. Everything else is read from your own sheet; change it there.',
    none: 'No logframe was found in the files that were read.',
    untitled: (p: { sheet: string }) => `Logframe on ${p.sheet}`,
    second: (p: { text: string; count: number }) => `${p.text} (${p.count})`.trim(),
    columns: {
      logframe: 'Logframe',
      level: 'Level',
      number: 'Number',
      result: 'Result',
      indicator: 'Indicator',
      baseline: 'Baseline',
      baselineYear: 'Baseline year',
      milestones: 'Milestones',
      target: 'Target',
      actual: 'Actual',
      sources: 'Means of verification',
      assumptions: 'Assumptions',
      risks: 'Risks',
      source: 'Read from',
    },
  },
  /** The logframes as one table for the public. */
  publication: {
    title: 'Logframes',
    titleOf: (p: { name: string }) => `Logframe: ${p.name}`,
    note: (p: { rows: number }) =>
      `One table with ${p.rows === 1 ? 'one row' : `${p.rows} rows`} below the headings, a row for each indicator. A blank cell means that nothing is given.`,
    milestone: (p: { label: string; planned: string | null; actual: string | null }) =>
      `${p.label}: ${p.planned ?? 'not given'}${p.actual === null ? '' : `; achieved ${p.actual}`}`,
    columns: {
      logframe: 'Logframe',
      level: 'Level',
      number: 'Number',
      result: 'Result',
      indicator: 'Indicator',
      baseline: 'Baseline',
      baselineYear: 'Baseline year',
      milestones: 'Milestones',
      target: 'Target',
      targetDate: 'Target date',
      actual: 'Actual',
      unit: 'Unit',
      definition: 'Definition',
      numerator: 'Numerator',
      denominator: 'Denominator',
      disaggregation: 'Disaggregation',
      frequency: 'Frequency',
      collection: 'Data collection method',
      sources: 'Means of verification',
      assumptions: 'Assumptions',
      risks: 'Risks',
      riskRating: 'Risk rating',
      weight: 'Weight',
    },
  },
  blank: {
    name: 'Logframe',
    title: 'Logframe',
    note: (p: { profile: string }) =>
      `Layout: ${p.profile}. One row for each indicator; leave level, number and result blank where a row carries on the one above. Delete the rows that you do not need, and put the project’s own title in A1.`,
    weights: 'The weights of all outputs total 100.',
  },
  /** A logframe begun from the strategic plan of a link. */
  plan: {
    title: (p: { partner: string }) => `Partnership with ${p.partner}`,
    note: (p: { where: string; aims: string; outcomes: string }) =>
      `Begun from the strategic plan in the register (${p.where}): its aims stand as ${p.aims}, the outcomes it wants as ${p.outcomes}. Check each, then add outputs, indicators and targets: a plan does not hold them.`,
    part: (p: { part: string; text: string }) => `${p.part}, in the plan: ${p.text}`,
    none: (p: { partner: string }) =>
      `The register says nothing of a strategic plan for ${p.partner}. Add columns such as "Aims and objectives", "Method", "Expected outcomes", "Timetable" and "Resources", or begin with an empty logframe.`,
    noLink: (p: { partner: string; known: readonly string[] }) =>
      p.known.length === 0
        ? `No register of links was found, so there is no plan of "${p.partner}". Name the workbook with the register.`
        : `No link goes by "${p.partner}". The register has ${p.known.slice(0, 12).join(', ')}${p.known.length > 12 ? ' and others' : ''}.`,
    severalLinks: (p: { partner: string; where: readonly string[] }) =>
      `More than one link goes by "${p.partner}" (${p.where.join('; ')}). Give the partner's name in full.`,
  },
  /** A logframe as Twinledger lays it out in a profile, filled in or blank. */
  written: {
    name: 'Logframe',
    rows: (p: { profile: string }) =>
      `Layout: ${p.profile}. One row for each indicator; where level, number and result are blank, the row carries on the one above. The sheet is yours: change it as you like.`,
    lists: (p: { profile: string }) =>
      `Layout: ${p.profile}. One row for each result, one line for each indicator, means of verification and assumption. The sheet is yours: change it as you like.`,
    start: (p: { date: string }) => `Start date: ${p.date}`,
    end: (p: { date: string }) => `End date: ${p.date}`,
    achievedAt: (p: { label: string }) => `Achieved at: ${p.label}`,
    columns: {
      level: 'Level',
      number: 'No.',
      indicatorNumber: 'Indicator no.',
      baseline: 'Baseline',
      baselineYear: 'Baseline year',
      target: 'Target',
      actual: 'Actual',
      direction: 'Direction',
      accumulation: 'Accumulation',
      evidence: 'Evidence',
      responsible: 'Responsible',
      unit: 'Unit',
      definition: 'Definition',
      numerator: 'Numerator',
      denominator: 'Denominator',
      disaggregation: 'Disaggregation',
      frequency: 'Frequency',
      collection: 'Data collection method',
      targetDate: 'Target date',
      risks: 'Risks',
      riskRating: 'Risk rating',
      weight: 'Weight',
    },
    milestones: ['Milestone 1', 'Milestone 2'],
    directions: { increase: 'Increase', decrease: 'Decrease' },
    accumulations: { summing: 'Summing', cumulative: 'Cumulative' },
    ratings: ['Low', 'Medium', 'High'],
  },
  /** The table in which people switch checks off. */
  switches: {
    caption: 'Checks that are made: to switch one off, choose "off" and say who decided it and why',
    off: 'off',
    columns: {
      check: 'Check',
      name: 'What it looks at',
      because: 'Why it matters',
      from: 'Rule from',
      off: 'Switched off',
      by: 'Decided by',
      why: 'Reason',
    },
    unnamed: (p: { check: string }) =>
      `${p.check} is marked as switched off, but nobody is named who decided it. Enter who it was; until then the check goes on.`,
  },
  checksSheet: {
    name: 'Logframe checks',
    title: 'Logframe checks',
    note: 'Errors are facts, warnings have a reason, hints concern wording. None of them stops anything. Whether a step is true, a target ambitious enough or an assumption likely is for you to judge.',
    nothing: 'The checks found nothing.',
    reading: 'Reading',
    strengths: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    columns: { strength: 'Strength', check: 'Check', finding: 'Finding', where: 'Where' },
  },
} as const;

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "the purpose", but "output 1". */
function the(name: string): string {
  return /\d$/.test(name) ? lower(name) : `the ${lower(name)}`;
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
