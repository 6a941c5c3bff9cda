import { say } from '../core/messages';
import type { RecordedVisit } from './partnership';
import type { visitsKind } from './visitsKind';

const words = say.assurance;

export type AssuranceCheckId = keyof typeof words.check;

/** A visit as the rules ask about it; `young` says why young people are taken to be part of it, null where nothing says so. */
export interface VisitInQuestion {
  readonly visit: Pick<RecordedVisit, 'direction' | 'purpose'>;
  readonly young: string | null;
}

/** One thing that is to be held before people travel or are received. */
export interface AssuranceCheck {
  readonly id: AssuranceCheckId;
  /** What is to be held, as a person ticks it off. */
  readonly asks: string;
  readonly source: string;
  /** Why the visit needs it; null where it does not. */
  readonly neededFor: (visit: VisitInQuestion) => string | null;
  /** The column of a log that may answer it. */
  readonly field: keyof typeof visitsKind.fields;
  /** Cover that has a last day is held only where that day is not before the visit's. */
  readonly isCover: boolean;
}

const everyVisit = ({ visit }: VisitInQuestion): string | null =>
  visit.direction === 'virtual' ? null : words.because.people;

/** Guests travel under the cover of their own side. */
const ownTravel = ({ visit }: VisitInQuestion): string | null =>
  visit.direction === 'virtual' || visit.direction === 'in' ? null : words.because.travel;

const youngPeople = ({ young }: VisitInQuestion): string | null => young;

const RISK = 'handbook, "Risk assessment"';
const TIPS = 'handbook, "Young people: safety tips"';

const check = (
  id: AssuranceCheckId,
  source: string,
  neededFor: AssuranceCheck['neededFor'],
  isCover = false,
): AssuranceCheck => ({ id, asks: words.check[id], source, neededFor, field: id, isCover });

/** What the handbook asks to be held, in its order: for every visit, then for young people its tips and the agreed policy. */
export const ASSURANCE_CHECKS: readonly AssuranceCheck[] = [
  check('riskAssessment', RISK, everyVisit),
  check('travelInsurance', RISK, ownTravel, true),
  check('liabilityInsurance', RISK, everyVisit, true),
  check('prepared', TIPS, youngPeople),
  check('codeOfBehaviour', TIPS, youngPeople),
  check('requirements', TIPS, youngPeople),
  check('programme', TIPS, youngPeople),
  check('wellBeing', TIPS, youngPeople),
  check('contacts', TIPS, youngPeople),
  check('policy', 'handbook, "Young people"', youngPeople),
];

export type ConsentActivityId = keyof typeof words.activity;

/** Something that parents or guardians consent to, on both sides. */
export interface ConsentActivity {
  readonly id: ConsentActivityId;
  readonly asks: string;
  readonly source: string;
  /** Whether a visit has it; in a virtual meeting nobody travels. */
  readonly partOf: (visit: VisitInQuestion) => boolean;
}

const inPerson = ({ visit }: VisitInQuestion): boolean => visit.direction !== 'virtual';

const speaksOf =
  (activity: RegExp) =>
  ({ visit }: VisitInQuestion): boolean =>
    inPerson({ visit, young: null }) && activity.test(visit.purpose ?? '');

const activity = (id: ConsentActivityId, partOf: ConsentActivity['partOf']): ConsentActivity => ({
  id,
  asks: words.activity[id],
  source: 'handbook, "Young people"',
  partOf,
});

/**
 * What the handbook wants consent for, from the guests' side and from the hosts': taking part, travelling, time unsupervised and
 * outside school hours; particular activities where the visit's purpose names them.
 */
export const CONSENT_ACTIVITIES: readonly ConsentActivity[] = [
  activity('takingPart', () => true),
  activity('travelling', inPerson),
  activity('unsupervised', inPerson),
  activity('outsideSchool', inPerson),
  activity(
    'workExperience',
    speaksOf(/\b(?:work (?:experience|placement|shadowing)|placements?|internships?)\b/i),
  ),
  activity(
    'sport',
    speaksOf(/\b(?:sports?|football|rugby|athletics?|swimming|cricket|hockey|tournament)\b/i),
  ),
];
