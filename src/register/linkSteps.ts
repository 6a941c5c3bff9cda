import { dateText } from '../core/calendarDate';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { LinkDetail } from './linkDetails';
import { LINK_FIELDS, type LinkFieldId } from './linkFields';
import type { LinkRecord } from './linkRecord';

export type LinkStepId = keyof typeof say.linkLife.step;
export type LinkPhase = keyof typeof say.linkLife.phase;

interface LinkStep {
  readonly id: LinkStepId;
  readonly phase: LinkPhase;
  /** What shows that the step was taken; each that is blank is told as not recorded. */
  readonly fields: readonly LinkFieldId[];
  /** Dates of the link that show it too. */
  readonly dates: readonly LinkDate[];
}

/** Dates of a link that show a step. */
type LinkDate = 'since' | 'lastActivity' | 'nextReview';

/**
 * The seven steps to setting up a partnership, in order, and what of a register shows each. Source of the steps, and of the three
 * phases: handbook, "Preparation, implementation and review". Which step falls into which phase is our own reading.
 */
const STEPS: readonly LinkStep[] = [
  { id: 'rationale', phase: 'preparation', fields: ['rationale', 'aims', 'corporatePlan'], dates: [] },
  {
    id: 'support',
    phase: 'preparation',
    fields: ['crossParty', 'champion', 'chiefOfficers', 'supporters'],
    dates: [],
  },
  { id: 'partner', phase: 'preparation', fields: ['firstContact', 'exploratoryVisit'], dates: [] },
  {
    id: 'formalise',
    phase: 'preparation',
    fields: ['agreementWords', 'approvedBy', 'plan'],
    dates: ['since'],
  },
  { id: 'communicate', phase: 'implementation', fields: ['communication'], dates: [] },
  {
    id: 'augment',
    phase: 'implementation',
    fields: ['schedule', 'responsibilities'],
    dates: ['lastActivity'],
  },
  {
    id: 'followUp',
    phase: 'review',
    fields: ['lastReview', 'monitoring', 'benefitsAchieved'],
    dates: ['nextReview'],
  },
];

/** One step of a link: what the register shows of it, and what it does not record. */
export interface StepStanding {
  readonly step: LinkStepId;
  readonly phase: LinkPhase;
  readonly shown: readonly string[];
  readonly missing: readonly string[];
  readonly sources: readonly Source[];
}

/** Where a link stands on the handbook's steps, by what its register records. */
export function linkSteps(record: LinkRecord): StepStanding[] {
  return STEPS.map(({ id, phase, fields, dates }) => {
    const said = record.details.filter(({ field }) => fields.includes(field));
    const dated = dates.filter((date) => record.link[date] !== null);
    return {
      step: id,
      phase,
      shown: [...dated.map((date) => dateShown(record, date)), ...said.map(shown)],
      missing: [
        ...dates.filter((date) => record.link[date] === null).map((date) => say.register.sheet.column[date]),
        ...fields
          .filter((field) => !said.some((one) => one.field === field))
          .map((field) => say.links.field[field]),
      ],
      sources: [...(dated.length > 0 ? [record.link.source] : []), ...said.flatMap(({ sources }) => sources)],
    };
  });
}

function dateShown({ link }: LinkRecord, date: LinkDate): string {
  const found = link[date];
  const words = link.dateWords[date] ?? (found === null ? '' : dateText(found));
  return say.linkLife.shownDate({ what: say.register.sheet.column[date], date: words });
}

/** That somebody is named is shown, not who: the sheet Link details says that. */
function shown({ field, text }: LinkDetail): string {
  const what = say.links.field[field];
  return LINK_FIELDS[field].reads === 'person'
    ? say.linkLife.person({ what })
    : say.linkLife.shown({ what, says: text });
}
