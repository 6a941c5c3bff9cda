/** What is said about the results of a logframe in the exchange format of the International Aid Transparency Initiative (IATI). */
export const logframeIatiMessages = {
  needs: (p: { missing: readonly string[] }) =>
    `IATI needs more than a logframe holds. Give with --iati-about ${p.missing.join('; ')}. Nothing was made up, and nothing was written.`,
  /** What each fact is, with the form that it takes. */
  facts: {
    id: '"id=…", the activity’s own identifier, which begins with that of your organisation and a hyphen',
    org: '"org=…", the identifier of your organisation in IATI',
    name: '"name=…", the name of your organisation',
    type: '"type=…", the code of its type in IATI, such as 11 for local government',
    role: '"role=…", its role: 1 funding, 2 accountable, 3 extending, 4 implementing',
    status: '"status=…", 1 planned, 2 under way, 3 finalisation, 4 closed, 5 cancelled, 6 suspended',
    start: '"start=…", the planned start, such as 2026-04-01',
    country: '"country=…", the two letters of the country that it is for',
    sector: '"sector=…", the five digits of its purpose in the list of the OECD’s DAC',
    title: '"title=…", the title of the project',
    description: '"description=…", a sentence that says what it is for',
  },
  unknownFact: (p: { given: string; known: readonly string[] }) =>
    `--iati-about does not know "${p.given}". Write a fact and its value, such as "status=2". Known are ${p.known.join(', ')}.`,
  badFact: (p: { given: string; wanted: string }) =>
    `--iati-about was given "${p.given}", which cannot be right. Expected: ${p.wanted}.`,
  notOfOrganisation: (p: { id: string; org: string }) =>
    `The identifier "${p.id}" does not begin with "${p.org}-". IATI wants the organisation’s identifier, a hyphen, and the activity’s own.`,
  onlyOne: (p: { found: number }) =>
    p.found === 0
      ? 'No logframe was found, so there is nothing to write for IATI.'
      : `An IATI identifier stands for one project, and ${p.found} logframes were found. Name the workbook with one of them.`,

  description: {
    assumptions: (p: { texts: readonly string[] }) => `Assumptions: ${p.texts.join('; ')}`,
    risks: (p: { texts: readonly string[] }) => `Risks: ${p.texts.join('; ')}`,
    means: (p: { texts: readonly string[] }) => `Means of verification: ${p.texts.join('; ')}`,
    parts: (p: { text: string }) => `Disaggregation: ${p.text}`,
    numerator: (p: { text: string }) => `Numerator: ${p.text}`,
    denominator: (p: { text: string }) => `Denominator: ${p.text}`,
  },

  noActivities: (p: { count: number }) =>
    `${p.count === 1 ? 'One activity is' : `${p.count} activities are`} left out: IATI takes results, and an activity is none.`,
  noIndicator: (p: { result: string }) =>
    `${p.result} is left out: IATI takes a result only with an indicator. Add one.`,
  noValue: (p: { indicator: string }) =>
    `"${p.indicator}" has no value yet, so it is written as a qualitative indicator. Once it has a target, write the file again.`,
  baselineWithoutYear: (p: { indicator: string; baseline: string }) =>
    `The baseline "${p.baseline}" of "${p.indicator}" is left out: IATI wants its year. Add it.`,
  valueInWords: (p: { indicator: string; value: string }) =>
    `"${p.value}" of "${p.indicator}" is left out: beside numbers IATI takes numbers only. Give it as a number.`,
  stepWithoutDate: (p: { indicator: string; step: string | null }) =>
    `${p.step === null ? 'The target' : `"${p.step}"`} of "${p.indicator}" is left out: IATI wants the period, and no date is given. Put a date in the heading, or the project’s dates above the logframe.`,
  actualWithoutPeriod: (p: { indicator: string; actual: string }) =>
    `The actual "${p.actual}" of "${p.indicator}" is left out: nothing says which period it is of. Add its date, such as "120 (March 2026)".`,
} as const;
