/** Short name of each check, its reason, and where the rule is from. Reason and origin stand behind every finding of it. */
export const logframeChecks = {
  L1: {
    name: 'Levels complete and in order',
    because: 'Each level is the reason for the one below it, so none can be missing or out of its place.',
    from: 'what each layout is made of',
  },
  L2: {
    name: 'Number of outcomes and outputs',
    because: 'Donors set a ceiling so that a project stays one project.',
    from: 'UK Aid Direct, slides on logframes; INTPA, guidance on the logical framework',
  },
  L3: {
    name: 'Result without an indicator',
    because: 'Without an indicator nobody can tell whether the result came about.',
    from: 'Akvo RSR, results framework; what each layout is made of',
  },
  L4: {
    name: 'Indicator without a source',
    because: 'An indicator can only be used if it is known where the figure will come from.',
    from: 'DFID, how-to note on the revised logframe, 2009',
  },
  L5: {
    name: 'Baseline with its year',
    because: 'A starting point means nothing without its date, nor a date without a starting point.',
    from: 'INTPA, logical framework matrix; Akvo RSR',
  },
  L6: {
    name: 'Target given and measurable',
    because: 'Without a target nobody can say how far the work has come.',
    from: 'IATI 2.03, ruleset 8.9',
  },
  L7: {
    name: 'Target on the right side of the baseline',
    because:
      'An indicator that is to rise needs a target above its baseline, one that is to fall a target below it.',
    from: 'TolaData, direction of change',
  },
  L8: {
    name: 'Milestones lead from baseline to target',
    because: 'Milestones are steps on the way, so each lies between the one before it and the target.',
    from: 'our own reading, as none is published',
  },
  L9: {
    name: 'Milestone dates in order',
    because: 'Milestones are dated one after the other, within the dates of the project.',
    from: 'IATI 2.03, ruleset 8.6.1',
  },
  L10: {
    name: 'Milestones and target add up',
    because:
      'Where periods are summed they make the target; where each already holds the ones before, adding counts them twice.',
    from: 'what users of Hikaya and Akvo RSR ask for',
  },
  L11: {
    name: 'Output weights total 100',
    because: 'Each output is scored by its share of the whole.',
    from: 'UK Aid Direct, slides on logframes',
  },
  L12: {
    name: 'Output without a risk rating',
    because: 'The layout asks for a rating of risk at each output.',
    from: 'DFID, how-to note on the revised logframe, 2009',
  },
  L13: {
    name: 'Assumptions at their levels',
    because: 'A result leads to the one above it only if what lies outside the project holds too.',
    from: 'DFID, how-to note on the revised logframe, 2009',
  },
  L14: {
    name: 'Assumptions lie outside the project',
    because: 'An assumption is what has to hold although the project cannot bring it about.',
    from: 'Monitoring and Evaluation Studio, rubric',
  },
  L15: {
    name: 'Indicator repeats an objective',
    because: 'An indicator shows how an objective is measured; saying it again measures nothing.',
    from: 'our own reading, after the example in Take your partners, LGIB 2006',
  },
  L16: {
    name: 'Indicator named without direction or target',
    because: 'The name says what is counted; where it should go stands in the target.',
    from: 'LogAlto, indicator guide; DevResults, help',
  },
  L17: {
    name: 'How much and by when',
    because: 'An indicator says how many or how much, and by when; otherwise it cannot be measured.',
    from: 'tools4dev, seven common mistakes: who, how many, by when',
  },
  L18: {
    name: 'Outcome worded as one state',
    because:
      'An outcome is a single state to be reached; what is done belongs to the activities, how it is reached to the outputs.',
    from: 'FU Berlin, verbs by level',
  },
  L19: {
    name: 'Numbers pair across the cells',
    because: 'The numbers are all that says which indicator belongs to which result.',
    from: 'Take your partners, LGIB 2006, example of a strategic plan',
  },
  L20: {
    name: 'Indicator given twice',
    because: 'The same figure cannot show two different results, nor be counted twice for one.',
    from: 'TolaData, rules for import',
  },
  L21: {
    name: 'One unit throughout',
    because: 'A percentage, a sum of money and a count cannot be compared with each other.',
    from: 'arithmetic',
  },
  L22: {
    name: 'Percentages and shares possible',
    because: 'A share lies between 0% and 100%, and a part is no larger than its whole.',
    from: 'arithmetic; what users of Akvo RSR ask for',
  },
  L23: {
    name: 'Arithmetic in the text',
    because: 'A sum typed into a cell is read as a fact.',
    from: 'arithmetic',
  },
  L24: {
    name: 'Activities and outputs meet',
    because:
      'An activity is there for an output, and an output comes from activities; their numbers say which.',
    from: 'USAID, numbering of outputs and inputs',
  },
  L25: {
    name: 'Inputs add up',
    because: 'Parts, total and share are printed side by side and have to agree.',
    from: 'DFID, how-to note on the revised logframe, 2009',
  },
  L26: {
    name: 'Spend in step with progress',
    because: 'Money and results that part company are the first sign that a plan no longer holds.',
    from: 'Kashana, spend and progress within ten points',
  },
  L27: {
    name: 'Actual overdue',
    because: 'Its period is over, and what is not reported cannot be acted on.',
    from: 'Akvo RSR, overdue periods',
  },
  L28: {
    name: 'Actual without evidence',
    because: 'A reported figure has to be shown to whoever asks.',
    from: 'TolaData, evidence for each actual',
  },
  L29: {
    name: 'Change without a reason',
    because: 'A partner or donor who approved one version has to be able to see why there is another.',
    from: 'DFID and FCDO, template with a record of changes',
  },
  L30: {
    name: 'Sources say who and when',
    because: 'A source that names nobody and no date is seldom there when the report is due.',
    from: 'our own reading, as none is published',
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly because: string; readonly from: string }>
>;
