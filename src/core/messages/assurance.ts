type Side = 'ours' | 'theirs';
type Direction = 'in' | 'out' | 'virtual' | null;

/** Sentences about what is to be held before a visit. */
export const assuranceMessages = {
  /** What is to be held. */
  check: {
    riskAssessment: 'Risk assessment',
    travelInsurance: 'Insurance for travelling, all who travel included',
    liabilityInsurance: 'Public liability cover for the activities and events',
    prepared: 'Young people prepared: practical matters, language and culture',
    codeOfBehaviour: 'Code of behaviour agreed and signed by young people, parents, leaders and partners',
    requirements: 'The other side’s organisers know what the young people need',
    programme: 'Programme and accommodation for the whole stay known in full',
    wellBeing: 'Well-being checked at the beginning and during the stay: who and when is settled',
    contacts: 'Young people have the coordinators’ contact details and know what to do in difficulty',
    policy: 'Policy for young people agreed, and advice taken on it',
  },
  activity: {
    takingPart: 'taking part',
    travelling: 'travelling',
    unsupervised: 'time unsupervised',
    outsideSchool: 'time outside school hours',
    workExperience: 'work experience or placement',
    sport: 'sport',
  },
  consent: (p: { activity: string; side: Side; direction: Direction }) =>
    `Parents’ or guardians’ written consent to ${p.activity}, ${p.side === 'ours' ? 'our' : 'partner’s'} side${sideRole(p)}`,

  because: {
    people: 'People meet in person.',
    travel: 'People travel on the council’s behalf, or the log does not say that they do not.',
    youngNumber: (p: { youngPeople: number }) =>
      `${p.youngPeople === 1 ? '1 young person takes' : `${p.youngPeople} young people take`} part.`,
    youngWords: (p: { words: string }) =>
      `The log gives no number of young people, but speaks of "${p.words}". Enter 0 if none takes part.`,
  },

  notNoted: 'Nothing is noted.',
  unclear: 'What is noted is neither yes, no nor a date. Enter one of them.',
  notHeld: 'Noted as not held.',
  notNeeded: 'Noted as not needed for this visit.',
  heldLater: (p: { on: string }) => `Noted for a later day: ${p.on}.`,
  coverEnds: (p: { until: string; visit: string }) =>
    `The cover noted ends before the visit does: ${p.until}, and the visit lasts until ${p.visit}.`,
  held: (p: { on: string | null; until: string | null }) =>
    [
      p.on === null ? 'Noted as held' : `Noted as held: ${p.on}`,
      p.until === null ? '' : `, cover until ${p.until}`,
      '.',
    ].join(''),

  ahead: (p: { visit: string; unmet: readonly string[] }) =>
    `${p.visit}: ${p.unmet.length === 1 ? '1 thing is' : `${p.unmet.length} things are`} not noted as held: ${shortened(p.unmet)}. Note them on the sheet Visit assurance, or in the log.`,
  past: (p: { visits: number }) =>
    `For ${p.visits === 1 ? '1 visit that is' : `${p.visits} visits that are`} over the workbook does not note everything that is to be held; the sheet Visit assurance lists what.`,
  withoutVisit: (p: { visit: string }) =>
    `No visit in the log is called "${p.visit}" any more, so what was noted for it is not used. It is kept on the sheet.`,

  sheet: {
    name: 'Visit assurance',
    title: (p: { asOf: string }) => `What is noted as held for visits, as at ${p.asOf}`,
    count: (p: { ahead: number; unmet: number; past: number }) =>
      `${p.ahead === 0 ? 'No visit' : visits(p.ahead)} ahead or without a date${p.ahead === 0 ? '' : p.unmet === 0 ? ': everything asked for is noted' : p.unmet === 1 ? ': 1 thing is not noted as held' : `: ${p.unmet} things are not noted as held`}. Visits that are over: ${p.past}; they are listed last.`,
    notes: [
      'A list of what is missing, not a permission: it stops nothing, and a full list certifies nothing. Ask the insurance and legal officers, and for young people the safeguarding lead.',
      'Note only that consent is held and since when, never who gave it or what it says. Held: yes, no or not needed.',
    ],
    checksCaption: 'To be held',
    consentCaption: 'Consent of parents or guardians, by activity and side',
    choices: { yes: 'Yes', no: 'No', notNeeded: 'Not needed' },
    /** `past`: unmet, and the visit is over. */
    standing: { held: 'Noted', unmet: 'Unmet', past: 'Not noted', notNeeded: 'Not needed' },
    column: {
      visit: 'Visit',
      item: 'To be held',
      because: 'Why',
      standing: 'Standing',
      reason: 'What is noted',
      rule: 'Rule from',
      held: 'Held?',
      on: 'Since',
      until: 'Cover until',
      source: 'Source',
      activity: 'Consent to',
      ours: 'Our side: held?',
      oursOn: 'Our side: since',
      theirs: 'Partner’s side: held?',
      theirsOn: 'Partner’s side: since',
      oursStanding: 'Our side',
      theirsStanding: 'Partner’s side',
    },
  },
} as const;

/** Who is guest and who is host, where the direction says it. */
function sideRole({ side, direction }: { side: Side; direction: Direction }): string {
  if (direction === null || direction === 'virtual') return '';
  return (direction === 'out') === (side === 'ours') ? ' (guests)' : ' (hosts)';
}

function visits(count: number): string {
  return count === 1 ? '1 visit' : `${count} visits`;
}

/** The first few, and how many more there are. */
function shortened(asked: readonly string[]): string {
  const more = asked.length - SHOWN;
  return more <= 1 ? asked.join('; ') : `${asked.slice(0, SHOWN).join('; ')}; and ${more} more`;
}

const SHOWN = 4;
