import { say } from '../../core/messages';
import { decisionFacts, type DecisionFacts } from '../housekeeping/decisionFacts';
import { exemptParagraphs, type PromptKind } from '../exempt/exemptParagraphs';
import { matterCalled } from '../exempt/markExempt';
import { matters } from '../exempt/matters';
import { promptedMatters, type PromptedMatter } from '../exempt/promptedMatters';
import type { ReportCheck } from './reportCheck';

const KINDS: readonly PromptKind[] = ['name', 'commercial', 'child'];

/** Asks once for each of names, commercial sums and children where they are mentioned and nobody has said yet whether they are exempt. */
export const exemptAsked: ReportCheck = {
  id: 'report.exempt',
  strength: 'hint',
  because: 'what is exempt has to be found before the paper is published',
  find: ({ input, sections }) => {
    const all = matters(sections);
    const decided = new Set(input.housekeeping.matters.map((one) => matterCalled(all, one)?.key));
    const open = promptedMatters(sections).filter(({ matter }) => !decided.has(matter.key));
    const facts = decisionFacts(input);
    return KINDS.flatMap((kind) => {
      const own = open.filter(({ found }) => found.has(kind));
      return own.length === 0 ? [] : [{ message: promptText(kind, own, facts), source: originOf(own[0]) }];
    });
  },
};

function promptText(kind: PromptKind, own: readonly PromptedMatter[], facts: DecisionFacts): string {
  const places = own.map(({ matter }) => matter.where);
  return say.exempt.prompt({ kind, places, mayApply: mayApplyText(kind, facts) });
}

/** "paragraphs 1 and 2 of Part 1 of Schedule 12A …", or what a local council has instead. */
export function mayApplyText(kind: PromptKind, { nation, body }: DecisionFacts): string {
  const known = exemptParagraphs(nation, body);
  if (known === null) return body === 'local' ? say.exempt.localRule : say.exempt.noRule;
  return say.exempt.mayApply({ paragraphs: known.paragraphs[kind], schedule: known.schedule });
}

function originOf(prompted: PromptedMatter | undefined) {
  const holds = prompted?.matter.holds;
  return holds !== undefined && 'origin' in holds ? holds.origin : null;
}
