type Side = 'members' | 'officers';

/** Sentences about gifts, hospitality and their registers. */
export const giftMessages = {
  valueRule: 'value as the register gives it',
  togetherRule: 'gifts of one giver to one person within the time that the council adds up',
  modelCode: 'LGA model code for England; the council’s own is not recorded',
  recordedBy: (p: { who: string }) => `the council’s rule as recorded by ${p.who}`,

  sideName: { members: 'Members', officers: 'Officers' },
  levelAbove: (p: { amount: string }) => `more than ${p.amount}`,

  given: 'The council gave it; the registers hold what members and officers are given or offered.',
  heldByCouncil: (p: { council: string }) =>
    `${p.council} holds it, and nobody is named as having received it.`,
  noSide: 'The sheet does not say whether a member or an officer received it.',
  noLevel: 'No value is recorded from which such a gift is registered.',
  everyGift: (p: { from: string }) => `Every gift is registered (${p.from}).`,
  noValue: 'It has no value, so it cannot be said whether it is to be registered.',
  reaches: (p: { value: string; level: string; from: string }) =>
    `${p.value} reaches the level for registering, ${p.level} (${p.from}).`,
  below: (p: { value: string; level: string; from: string }) =>
    `${p.value} does not reach the level for registering, ${p.level} (${p.from}).`,
  togetherReaches: (p: { value: string; total: string; others: number; level: string; window: string }) =>
    `${p.value} and ${others(p.others)} of the same giver come to ${p.total}, which reaches the level for registering, ${p.level} (added up by ${p.window}).`,
  togetherBelow: (p: { total: string; level: string; from: string }) =>
    `With others of the same giver it comes to ${p.total}, which does not reach the level for registering, ${p.level} (${p.from}).`,
  togetherUnclear: (p: { value: string; level: string; window: string }) =>
    `${p.value} alone does not reach the level for registering, ${p.level}; with others of the same giver, whose dates or values are not clear, it may (added up by ${p.window}).`,
  noDays: 'No number of days is recorded within which it is registered.',
  noDate: 'It has no date, so the last day to register it cannot be said.',
  registeredNoDays: (p: { on: string }) =>
    `It was registered: ${p.on}. No number of days is recorded to hold that to.`,
  inTime: (p: { due: string }) => `It was registered by the last day, ${p.due}.`,
  late: (p: { due: string; days: number }) =>
    `It was registered ${days(p.days)} after the last day, ${p.due}.`,
  timeUnclear: 'The dates are not precise enough to say whether it was registered in time.',
  noRegistration: (p: { due: string }) =>
    `The sheet has no column for the date of registration; the last day was ${p.due}.`,
  open: (p: { due: string; days: number }) =>
    p.days === 0
      ? `It is not entered as registered, and today is the last day.`
      : `It is not entered as registered; ${days(p.days)} left, until ${p.due}.`,
  dueUnclear: (p: { due: string }) =>
    `It is not entered as registered; its date is not precise, so the last day may have passed, and is ${p.due} at the latest.`,
  overdue: (p: { due: string; days: number }) =>
    `It is not entered as registered; the last day, ${p.due}, was ${days(p.days)} ago. Register it, or enter when it was.`,

  missing: {
    value:
      'The gift has no value, so it cannot be said whether it is to be registered. Enter an estimate in pounds.',
    date: 'The gift has no date, so the last day to register it cannot be said. Enter when it was received or offered.',
  },
  whoseRegister: (p: { rows: number }) =>
    `${p.rows === 1 ? '1 gift does' : `${p.rows} gifts do`} not say whether a member or an officer received ${p.rows === 1 ? 'it' : 'them'}, and the two registers have rules of their own. Write it in the title, or in a column "Member or officer".`,
  rulesOpen: (p: { side: Side; names: readonly ('level' | 'window' | 'days')[] }) =>
    `For gifts to ${p.side} nobody has recorded ${list(p.names.map((name) => RULES[name]))}. Record the council’s own on the settings sheet.`,
  company: (p: { giver: string }) =>
    `${p.giver} reads as a company: a private giver’s gift or hospitality may need registering even where the council was formally represented. Ask the monitoring officer in doubt.`,
  keptOver: (p: { value: string; level: string; from: string }) =>
    `It was kept; gifts of ${p.level} are handed over to the council (${p.from}), and this one is ${p.value}.`,
  fateOpen: (p: { value: string; level: string; from: string }) =>
    `Gifts of ${p.level} are handed over to the council (${p.from}), this one is ${p.value}, and the sheet does not say what became of it.`,

  ask: {
    level: (p: { side: Side }) =>
      `Gifts to ${p.side}: value from which they are registered (£50, over £25, all)`,
    window: (p: { side: Side }) =>
      `Gifts to ${p.side}: time over which gifts of one giver are added up (3 months, calendar year, financial year, none)`,
    days: (p: { side: Side }) => `Gifts to ${p.side}: days within which they are registered (28)`,
    surrender: (p: { side: Side }) =>
      `Gifts to ${p.side}: value from which they are handed over to the council (£100, over £100, all)`,
  },
  askDormant: 'Years without dated activity after which a link is dormant (3)',
  whyDormant:
    'No law or guidance gives a figure; three years is Twinledger’s own, for the council to change.',
  whyModel: 'The LGA model code for members in England; the council’s own code may differ.',
  whyOwn: 'No code that all councils share gives one; the council’s own code does.',
  notUnderstood: (p: { setting: string; value: string }) =>
    `"${p.value}" is no answer to "${p.setting}". See the settings sheet for how answers are written.`,
  withoutPerson: (p: { setting: string }) =>
    `The answer to "${p.setting}" names nobody who gave it, so it was not used. Enter who chose it and when.`,

  sheet: {
    name: { members: 'Gifts to members', officers: 'Gifts to officers', others: 'Gifts, other' },
    title: (p: { side: Side | 'others'; asOf: string }) =>
      p.side === 'others'
        ? `Gifts in neither register, as at ${p.asOf}`
        : `Gifts and hospitality: ${p.side}, as at ${p.asOf}`,
    count: (p: { gifts: number; late: number; unsaid: number }) =>
      `${p.gifts === 1 ? '1 entry' : `${p.gifts} entries`}; ${p.late === 0 ? 'none is' : p.late === 1 ? '1 is' : `${p.late} are`} past the last day to register, ${p.unsaid === 0 ? 'none waits' : p.unsaid === 1 ? '1 waits' : `${p.unsaid} wait`} for an answer.`,
    rule: {
      level: (p: { rule: string; from: string }) => `Registered from ${p.rule}: ${p.from}.`,
      window: (p: { rule: string; from: string }) =>
        `Gifts of one giver to one person, time added up: ${p.rule}; ${p.from}.`,
      days: (p: { rule: string; from: string }) =>
        `Days to register, the day of the gift not counted: ${p.rule}; ${p.from}.`,
      surrender: (p: { rule: string; from: string }) =>
        `Handed over to the council from ${p.rule}: ${p.from}.`,
    },
    ruleOpen: {
      level: 'Value from which gifts are registered: not recorded.',
      window: 'Time over which gifts of one giver are added up: not recorded, so each stands alone.',
      days: 'Days to register: not recorded.',
      surrender: 'Value from which gifts are handed over: not recorded.',
    },
    windowText: (p: { sort: 'months' | 'calendarYear' | 'financialYear' | 'none'; months: number }) =>
      ({
        months: p.months === 1 ? '1 month' : `${p.months} months`,
        calendarYear: 'calendar year',
        financialYear: 'financial year',
        none: 'none',
      })[p.sort],
    advice: 'Which code applies, and what it asks, is for the monitoring officer to say.',
    notesNote: 'Officer notes are yours; they are kept when the sheet is made again.',
    column: {
      date: 'Date',
      recipient: 'Recipient',
      giver: 'Giver',
      description: 'Gift or hospitality',
      value: 'Value',
      together: 'With others',
      sort: 'Giver is',
      fate: 'What became of it',
      due: 'Register by',
      registeredOn: 'Registered',
      standing: 'Standing',
      why: 'Why',
      example: 'Status',
      notes: 'Officer notes',
      source: 'Source',
    },
    sort: { publicBody: 'Public body', company: 'Company', unknown: 'Not told by name' },
    fate: { kept: 'Kept', surrendered: 'Handed over', declined: 'Declined', unknown: 'Not stated' },
    outcome: {
      inTime: 'In time',
      late: 'Late',
      open: 'Days left',
      overdue: 'Overdue',
      registered: 'Registered',
      notRequired: 'Not required',
      given: 'Given by us',
      council: 'Council’s own',
      cannotSay: 'Cannot say',
    },
    daysLeft: (p: { days: number }) => `${days(p.days)} left`,
  },

  text: {
    heading: (p: { side: Side | 'others'; gifts: number }) =>
      `Gifts and hospitality, ${p.side === 'others' ? 'in neither register' : p.side}: ${p.gifts}`,
  },
} as const;

const RULES = {
  level: 'a value from which they are registered',
  window: 'over which time gifts of one giver are added up',
  days: 'within how many days they are registered',
} as const;

function others(count: number): string {
  return count === 1 ? '1 other gift' : `${count} other gifts`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
}
