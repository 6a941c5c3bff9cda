import { say } from '../core/messages';
import type { LinkGroup } from './linkFields';
import type { LinkRecord } from './linkRecord';
import type { PartnershipStatus } from './partnership';

export interface ChecklistLinks {
  readonly listed: readonly LinkRecord[];
  /** How many living links are not listed, in a sentence; none where all are. */
  readonly notes: readonly string[];
}

/** No council's own register is as long; a list of a region's links or of the country's is, and nobody fills in seven rows for each. */
const EVERY_LINK_UP_TO = 100;

const IN_HAND: readonly PartnershipStatus[] = ['seeking', 'exploratory', 'active', 'underReview'];
const OF_WORK: readonly LinkGroup[] = ['authority', 'support', 'purpose', 'plan', 'activities', 'benefits'];

/**
 * The links for which the checklists (steps, plans, benefits) have rows: all that have not ended; in a long register those that are in hand,
 * or of whose work something is recorded.
 */
export function checklistLinks(records: readonly LinkRecord[]): ChecklistLinks {
  const living = records.filter(({ link }) => link.status !== 'ended');
  if (living.length <= EVERY_LINK_UP_TO) return { listed: living, notes: [] };
  const listed = living.filter(
    ({ link, details }) =>
      IN_HAND.includes(link.status) || details.some(({ group }) => OF_WORK.includes(group)),
  );
  const links = living.length - listed.length;
  return { listed, notes: links === 0 ? [] : [say.linkLife.notListed({ links })] };
}
