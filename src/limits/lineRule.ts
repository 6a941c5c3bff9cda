import type { say } from '../core/messages';
import type { Portion } from '../spending/heldForOthers';
import type { International } from '../spending/international';
import type { LinePair } from '../spending/linePairs';
import { subjectiveGroup, type SubjectiveGroup } from '../spending/subjectiveGroup';
import { wordsOf, type SpendLine } from '../spending/spendLine';
import type { Choices } from './choices';
import { externalFunding, type ExternalFunding } from './externalFunding';
import type { Judgement, Treatment } from './judgement';
import type { Nation } from './powers';

/** All that a rule may look at. */
export interface LineFacts {
  readonly portion: Portion;
  /** Description, supplier, account and cost centre in lower case. */
  readonly words: string;
  /** The same without the supplier, whose name is no statement about the line: "Grant Thornton" is no grant. */
  readonly ownWords: string;
  readonly group: SubjectiveGroup | null;
  /** Money from outside that the line speaks of; null also for the part of a line that the council pays itself. */
  readonly funding: ExternalFunding | null;
  readonly pair: LinePair | null;
  readonly found: International;
  readonly nation: Nation | null;
  readonly choices: Choices;
}

export type LineRuleId = keyof typeof say.lines.standard;

/** One reason why a line is treated as it is. The first rule that applies decides. */
export interface LineRule {
  readonly id: LineRuleId;
  readonly source: string;
  readonly applies: (facts: LineFacts) => boolean;
  readonly judge: (facts: LineFacts) => RuleJudgement;
}

export type RuleJudgement = Omit<Judgement, 'rule'>;

export const HANDBOOK = 'handbook, "Powers and funding"';

export function lineFacts(
  given: Pick<LineFacts, 'portion' | 'found' | 'nation' | 'choices' | 'pair'> & {
    readonly part: 'whole' | 'ownPart';
  },
): LineFacts {
  const { line } = given.portion;
  return {
    portion: given.portion,
    found: given.found,
    nation: given.nation,
    choices: given.choices,
    pair: given.pair,
    words: wordsOf(line),
    ownWords: ownTextOf(line).toLowerCase(),
    group: subjectiveGroup(line),
    funding: given.part === 'ownPart' ? null : fundingOf(line),
  };
}

/** Money from outside that a line speaks of. */
export function fundingOf(line: SpendLine): ExternalFunding | null {
  return externalFunding(ownTextOf(line), line.funder, line.agreement ?? null);
}

function ownTextOf({ description, accountName, costCentreName, account }: SpendLine): string {
  return [description, accountName, costCentreName, account].filter((text) => text !== null).join(' | ');
}

/** A judgement on the test that the line falls under. */
export function onTest(
  facts: LineFacts,
  treatment: Treatment,
  reason: string,
  ...flags: readonly string[]
): RuleJudgement {
  return { route: testOf(facts), treatment, power: null, flags, reason };
}

/** Advice and assistance by its words; all other international lines are twinning and similar. */
export function testOf({ words, found }: Pick<LineFacts, 'words' | 'found'>): 'assistance' | 'twinning' {
  return ASSISTANCE.test(words) && found.international ? 'assistance' : 'twinning';
}

const ASSISTANCE =
  /\b(?:technical (?:assistance|advice|co-?operation|project)|capacity building|good governance|development co-?operation|overseas development|municipal development|advice to|training (?:for|of) .*overseas|water sanitation|maternity wing|charges? for services)\b/;
