import type { say } from '../core/messages';
import { FINANCIAL_FORMS } from './financialAssistance';
import type { JudgedLine } from './judgement';

/** Kinds of spend that a power may be asked about, from the narrowest to the widest. */
export type SpendKind = keyof typeof say.powers.kinds;

interface SpendKindRule {
  readonly kind: SpendKind;
  readonly applies: (line: JudgedLine) => boolean;
}

const flagged =
  (flag: string) =>
  ({ flags }: JudgedLine): boolean =>
    flags.includes(flag);
const says =
  (words: RegExp) =>
  ({ line }: JudgedLine): boolean =>
    words.test(`${line.description ?? ''} ${line.accountName ?? ''} ${line.supplier ?? ''}`);

/** Tried in this order; the first that applies names the kind. */
const RULES: readonly SpendKindRule[] = [
  { kind: 'grant', applies: ({ flags }) => FINANCIAL_FORMS.some((form) => flags.includes(form)) },
  { kind: 'membersVisit', applies: flagged('members-visit') },
  { kind: 'officersTravel', applies: flagged('officers-travel') },
  { kind: 'membership', applies: says(/\b(?:subscription|membership fee|affiliation fee)s?\b/i) },
  { kind: 'assistance', applies: ({ route }) => route === 'assistance' },
  { kind: 'hosting', applies: flagged('hospitality') },
  { kind: 'events', applies: says(/\b(?:exhibition|festival|concert|display|lecture)s?\b/i) },
  { kind: 'twinning', applies: ({ route }) => route === 'twinning' },
];

/** Flag of a line whose kind a recorded power has settled, followed by the kind. */
export const POWER_FOR = 'power-for-';

/** What a line is spent on, as far as a power depends on it; null where no power is asked about. */
export function spendKindOf(line: JudgedLine): SpendKind | null {
  const settled = SPEND_KINDS.find((kind) => line.flags.includes(`${POWER_FOR}${kind}`));
  return settled ?? RULES.find((rule) => rule.applies(line))?.kind ?? null;
}

export const SPEND_KINDS: readonly SpendKind[] = [
  'membersVisit',
  'officersTravel',
  'grant',
  'assistance',
  'hosting',
  'membership',
  'events',
  'twinning',
];
