/** Short name and reason of each check. The reason stands behind every finding of it. */
export const logframeChecks = {
  L1: {
    name: 'Levels complete and in order',
    because: 'Each level is the reason for the one below it, so none can be missing or out of its place.',
  },
  L2: {
    name: 'Number of outcomes and outputs',
    because: 'Donors set a ceiling so that a project stays one project.',
  },
  L3: {
    name: 'Result without an indicator',
    because: 'Without an indicator nobody can tell whether the result came about.',
  },
  L4: {
    name: 'Indicator without a source',
    because: 'An indicator can only be used if it is known where the figure will come from.',
  },
  L5: {
    name: 'Baseline with its year',
    because: 'A starting point means nothing without its date, nor a date without a starting point.',
  },
  L6: {
    name: 'Target given and measurable',
    because: 'Without a target nobody can say how far the work has come.',
  },
  L7: {
    name: 'Target on the right side of the baseline',
    because:
      'An indicator that is to rise needs a target above its baseline, one that is to fall a target below it.',
  },
  L8: {
    name: 'Milestones lead from baseline to target',
    because: 'Milestones are steps on the way, so each lies between the one before it and the target.',
  },
  L9: {
    name: 'Milestone dates in order',
    because: 'Milestones are dated one after the other, within the dates of the project.',
  },
  L10: {
    name: 'Milestones and target add up',
    because:
      'Where periods are summed they make the target; where each already holds the ones before, adding counts them twice.',
  },
  L11: {
    name: 'Output weights total 100',
    because: 'Each output is scored by its share of the whole.',
  },
  L12: {
    name: 'Output without a risk rating',
    because: 'The layout asks for a rating of risk at each output.',
  },
  L13: {
    name: 'Assumptions at their levels',
    because: 'A result leads to the one above it only if what lies outside the project holds too.',
  },
  L14: {
    name: 'Assumptions lie outside the project',
    because: 'An assumption is what has to hold although the project cannot bring it about.',
  },
  L15: {
    name: 'Indicator repeats an objective',
    because: 'An indicator shows how an objective is measured; saying it again measures nothing.',
  },
  L16: {
    name: 'Indicator named without direction or target',
    because: 'The name says what is counted; where it should go stands in the target.',
  },
  L17: {
    name: 'How much and by when',
    because: 'An indicator says how many or how much, and by when; otherwise it cannot be measured.',
  },
  L18: {
    name: 'Outcome worded as one state',
    because:
      'An outcome is a single state to be reached; what is done belongs to the activities, how it is reached to the outputs.',
  },
  L19: {
    name: 'Numbers pair across the cells',
    because: 'The numbers are all that says which indicator belongs to which result.',
  },
  L20: {
    name: 'Indicator given twice',
    because: 'The same figure cannot show two different results, nor be counted twice for one.',
  },
  L21: {
    name: 'One unit throughout',
    because: 'A percentage, a sum of money and a count cannot be compared with each other.',
  },
  L22: {
    name: 'Percentages and shares possible',
    because: 'A share lies between 0% and 100%, and a part is no larger than its whole.',
  },
  L23: {
    name: 'Arithmetic in the text',
    because: 'A sum typed into a cell is read as a fact.',
  },
  L24: {
    name: 'Activities and outputs meet',
    because:
      'An activity is there for an output, and an output comes from activities; their numbers say which.',
  },
  L25: {
    name: 'Inputs add up',
    because: 'Parts, total and share are printed side by side and have to agree.',
  },
  L26: {
    name: 'Spend in step with progress',
    because: 'Money and results that part company are the first sign that a plan no longer holds.',
  },
  L27: {
    name: 'Actual overdue',
    because: 'Its period is over, and what is not reported cannot be acted on.',
  },
  L28: {
    name: 'Actual without evidence',
    because: 'A reported figure has to be shown to whoever asks.',
  },
  L29: {
    name: 'Change without a reason',
    because: 'A partner or donor who approved one version has to be able to see why there is another.',
  },
  L30: {
    name: 'Sources say who and when',
    because: 'A source that names nobody and no date is seldom there when the report is due.',
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly because: string }>>;
