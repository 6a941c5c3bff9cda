type PolicyRule = 'classHours' | 'roomLimit' | 'mealLimit';

/** Sentences about visits, exchanges, conferences and programmes. */
export const visitMessages = {
  noDate: 'No date',
  fromTo: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  direction: { in: 'in', out: 'out', virtual: 'virtual' },
  sort: {
    visit: 'Visit',
    exchange: 'Exchange',
    conference: 'Conference',
    programme: 'Programme',
    meeting: 'Meeting',
  },

  rule: {
    travel: 'travel to and from, as the log gives it',
    accommodation: 'accommodation, as the log gives it',
    subsistence: 'food and drink, as the log gives it',
    other: 'other costs, as the log gives them',
    accompanying: 'costs of spouses or partners, as the log gives them',
    total: 'cost of the visit, as the log gives it',
    totalOfHeads: 'the heads of cost that the log gives, added up',
    roomRate: 'a room for a night, as the log gives it',
    mealCost: 'a meal for one, as the log gives it',
    each: (p: { people: number }) => `the cost of the visit divided among ${p.people} people, to the penny`,
  },

  gap: {
    purpose: 'purpose',
    expectedBenefit: 'expected benefit',
    corporatePlan: 'aim of the corporate plan',
    outcomes: 'outcomes',
    report: 'report',
  },

  about: (p: { visit: string; what: string }) => `${p.visit}: ${p.what}`,
  companions: (p: { visit: string; cost: string | null; saysWhoPaid: boolean }) =>
    `${p.visit}: spouses or partners came along${p.cost === null ? ', and their cost is not stated' : ` at a cost of ${p.cost}`}; ${p.saysWhoPaid ? 'the log says who paid it' : 'who paid it is not stated'}. The handbook leaves all their additional costs to the member they accompany.`,
  headsAboveTotal: (p: { visit: string; total: string; heads: string }) =>
    `${p.visit}: the heads of cost add up to ${p.heads}, more than the cost of the visit, ${p.total}. Say which is right.`,
  actionOverdue: (p: { visit: string; what: string; hasOwner: boolean; days: number }) =>
    `${p.visit}: "${p.what}" is ${days(p.days)} overdue${p.hasOwner ? '' : ', and nobody is named for it'}. Enter that it is done, or a new date.`,
  actionWithoutVisit: (p: { visit: string }) =>
    `An action names the visit "${p.visit}", and no visit in the log is called that. Choose one of the names on the sheet Visits.`,
  namesWithoutRole: (p: { names: number }) =>
    `${p.names === 1 ? '1 name in the log has' : `${p.names} names in the log have`} no role beside ${p.names === 1 ? 'it' : 'them'}, and may be a young person’s: ${p.names === 1 ? 'it is' : 'they are'} left out everywhere. Write the role in brackets ("officer") if it is an adult’s.`,

  policy: {
    classUnknown: (p: { travelClass: string }) => `"${p.travelClass}" does not say which class was used.`,
    classEconomy: (p: { travelClass: string }) => `Travel class: ${p.travelClass}.`,
    classNever: (p: { travelClass: string; from: string }) =>
      `Travel class "${p.travelClass}", and the policy allows economy alone (${p.from}).`,
    classAny: (p: { travelClass: string; from: string }) =>
      `Travel class "${p.travelClass}", which the policy allows on any journey (${p.from}).`,
    classWithin: (p: { travelClass: string; journey: number; hours: number; from: string }) =>
      `Travel class "${p.travelClass}" on a journey of ${p.journey} hours; the policy allows it from ${p.hours} (${p.from}).`,
    classOutside: (p: { travelClass: string; journey: number; hours: number; from: string }) =>
      `Travel class "${p.travelClass}" on a journey of ${p.journey} hours, and the policy allows it only from ${p.hours} (${p.from}).`,
    noHours: (p: { travelClass: string; hours: number; from: string }) =>
      `Travel class "${p.travelClass}"; the policy allows it from ${p.hours} hours (${p.from}), and the log does not say how long the journey was.`,
    noRule: (p: { rule: PolicyRule; found: string }) =>
      `${NAMES[p.rule]}: ${p.found}; the council’s limit is not recorded, so it cannot be said whether that is within it.`,
    within: (p: { rule: PolicyRule; cost: string; limit: string; from: string }) =>
      `${NAMES[p.rule]}: ${p.cost}, within ${p.limit} (${p.from}).`,
    outside: (p: { rule: PolicyRule; cost: string; limit: string; from: string }) =>
      `${NAMES[p.rule]}: ${p.cost}, above ${p.limit} (${p.from}).${p.rule === 'mealLimit' ? ' The handbook leaves what is above such a limit to the person.' : ''}`,
    ask: {
      classHours: 'Visits: hours of journey from which a class above economy may be used (10, never, any)',
      roomLimit: 'Visits: most for a hotel room a night (£120)',
      mealLimit: 'Visits: most for a meal for one (£30)',
    },
    whyOwn: 'The council’s own travel policy gives it; no code that all councils share does.',
  },

  text: {
    heading: (p: { visits: number }) => `Visits, exchanges, conferences and programmes: ${p.visits}`,
    /** `unmet` is null for a visit that is over. */
    line: (p: {
      visit: string;
      sort: string;
      people: number | null;
      cost: string | null;
      unmet: number | null;
    }) =>
      [
        `${p.visit}: ${p.sort.toLowerCase()}`,
        p.people === null
          ? 'number of people not stated'
          : p.people === 1
            ? '1 person'
            : `${p.people} people`,
        p.cost ?? 'cost not stated',
        ...(p.unmet === null
          ? []
          : [p.unmet === 1 ? '1 thing not noted as held' : `${p.unmet} things not noted as held`]),
      ].join(', '),
  },

  sheet: {
    name: 'Visits',
    title: (p: { asOf: string }) => `Visits, exchanges, conferences and programmes, as at ${p.asOf}`,
    count: (p: { visits: number; ahead: number; withoutLink: number }) =>
      `${p.visits === 1 ? '1 visit' : `${p.visits} visits`}, ${p.ahead === 0 ? 'none' : p.ahead} ahead or without a date; ${p.withoutLink === 0 ? 'each serves' : p.withoutLink === 1 ? '1 serves no' : `${p.withoutLink} serve no`} link of the register.`,
    peopleNote:
      'Numbers of people only where the log states them: blank is not stated, which is not nil. No person is named on this sheet.',
    gapNote:
      'Not on record: what the handbook wants written down, reasons and benefits beforehand, outcomes and a report afterwards.',
    notesNote: 'Officer notes are yours; they are kept when the sheet is made again.',
    column: {
      visit: 'Visit',
      sort: 'Sort',
      when: 'When',
      partner: 'With',
      place: 'Place',
      councils: 'Council(s)',
      links: 'Links served',
      members: 'Members',
      officers: 'Officers',
      youngPeople: 'Young people',
      accompanying: 'Spouses',
      others: 'Others',
      people: 'People',
      purpose: 'Purpose',
      corporatePlan: 'Corporate plan',
      expectedBenefit: 'Expected benefit',
      gaps: 'Not on record',
      stops: 'Stops or bodies attending',
      notes: 'Officer notes',
      source: 'Source',
    },
  },

  costs: {
    name: 'Visit costs',
    title: (p: { asOf: string }) => `What visits cost, as at ${p.asOf}`,
    count: (p: { visits: number; costed: number }) =>
      `${p.costed} of ${p.visits === 1 ? '1 visit has' : `${p.visits} visits have`} a cost in the log. A blank cost is not stated; it is not nil.`,
    notes: [
      'Costs are those of the log; the sheet Link costs holds them beside the ledger. Cost each is the cost divided among the people.',
      'The policy is the council’s own, recorded on the settings sheet. Costs of spouses or partners are no part of the other heads.',
    ],
    policyRule: (p: { rule: PolicyRule; value: string; from: string }) =>
      `${NAMES[p.rule]}: ${p.value} (${p.from}).`,
    policyOpen: (p: { rule: PolicyRule }) => `${NAMES[p.rule]}: no limit recorded.`,
    standing: { within: 'Within', outside: 'Outside policy', cannotSay: 'Cannot say' },
    hours: (p: { hours: number | 'never' }) =>
      p.hours === 'never' ? 'economy alone' : p.hours === 0 ? 'any journey' : `from ${p.hours} hours`,
    column: {
      visit: 'Visit',
      when: 'When',
      people: 'People',
      travel: 'Travel',
      accommodation: 'Stay',
      subsistence: 'Food and drink',
      other: 'Other',
      total: 'Cost',
      each: 'Cost each',
      accompanying: 'Spouses or partners',
      paidBy: 'Who paid',
      travelClass: 'Class',
      room: 'Room a night',
      meal: 'Meal for one',
      standing: 'Policy',
      why: 'Why',
      example: 'Status',
      source: 'Source',
    },
  },

  followUp: {
    name: 'Visit follow-up',
    title: (p: { asOf: string }) => `What came of visits, and what is still to do, as at ${p.asOf}`,
    count: (p: { open: number; overdue: number }) =>
      p.open === 0
        ? 'No action is open.'
        : `${p.open === 1 ? '1 action is' : `${p.open} actions are`} open, ${p.overdue === 0 ? 'none' : p.overdue} of them overdue.`,
    notes: [
      'What is entered here stands before what the log says, and is taken up when the sheets are made again. Enter posts rather than names, and no young person’s name.',
      'News: the handbook’s timings ("Managing the media") as reminders. See first what else the council announces that week, let one councillor speak for the link, and have a good picture that shows what it is for.',
    ],
    outcomesCaption: 'What each visit was to bring, and brought',
    actionsCaption: 'Actions agreed',
    loggedCaption: 'Actions in the log',
    newsCaption: 'When to tell the press of visits ahead',
    done: 'Done',
    standing: { done: 'Done', overdue: 'Overdue', due: 'Due', noDate: 'No date' },
    part: (p: { part: string; text: string }) =>
      `${p.part}: ${/[.!?]$/.test(p.text) ? p.text : `${p.text}.`}`,
    stops: (p: { stops: readonly string[] }) => `Stops: ${p.stops.join('; ')}.`,
    attending: (p: { bodies: readonly string[] }) =>
      `${p.bodies.length === 1 ? '1 body' : `${p.bodies.length} bodies`} attending: ${p.bodies.join('; ')}.`,
    daily: (p: { on: string }) => `By 11am, ${p.on}`,
    sunday: (p: { on: string }) => `Thursday morning, ${p.on}`,
    weekly: (p: { on: string }) => `By ${p.on}`,
    column: {
      visit: 'Visit',
      expected: 'Expected benefit',
      corporatePlan: 'Corporate plan',
      fromLog: 'As the log has it',
      outcomes: 'Outcomes',
      leads: 'Leads',
      lessons: 'Lessons',
      press: 'Press and publicity',
      report: 'Report',
      number: 'No.',
      ofVisit: 'Of visit',
      action: 'Action',
      owner: 'Who',
      due: 'By when',
      done: 'Done?',
      standing: 'Standing',
      source: 'Source',
      daily: 'Daily news',
      sunday: 'Sunday papers',
      weekly: 'Weeklies of local government',
    },
  },
} as const;

const NAMES: Readonly<Record<PolicyRule, string>> = {
  classHours: 'Travel above economy class',
  roomLimit: 'Hotel room a night',
  mealLimit: 'Meal for one',
};

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
