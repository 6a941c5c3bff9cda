import { say } from '../core/messages';
import { NIL, pence, type Pence } from '../core/pence';
import { sourceText } from '../core/source';
import { alikeGroups } from './alike';
import { rechargedEvents, type RechargedEvent } from './rechargedEvents';
import { shareOut } from './shareOut';
import { wordsOf, type SpendLine } from './spendLine';

/** A line, or the part of it that is the council's own or held for somebody else. The parts add up to the line. */
export interface Portion {
  readonly line: SpendLine;
  readonly amount: Pence;
  /**
   * own: the council's money. held: paid for a partner council and recharged. recharge: the recharge itself; loneRecharge: one of
   * which nothing says what it was spent on.
   */
  readonly share: 'own' | 'held' | 'recharge' | 'loneRecharge';
  readonly reason: string | null;
}

const RECHARGE = /\b(?:recharge|re-charge|recharged|share of|reimbursement (?:from|by)|contribution from)\b/;
const COUNCIL = /\b(?:council|borough|district|authority|city of|[bcd]c|[cm]bc)\b/;

/**
 * Takes the money that partner councils pay back out of the lines it was spent on. A recharge names its event ("share of Toyota
 * City visit"); the lines of that event in the same year carry the share in proportion, to the penny. A recharge with no such
 * lines stands alone and takes nothing from any line, and says so.
 */
export function sharePortions(lines: readonly SpendLine[]): Portion[] {
  const recharges = lines.filter(isRecharge);
  if (recharges.length === 0)
    return lines.map((line) => ({ line, amount: line.amount, share: 'own', reason: null }));
  const events = rechargedEvents(recharges, lines);
  const held = heldShares(events);
  const recharged = new Map(events.flatMap((event) => event.recharges.map((line) => [line, event])));
  return lines.flatMap((line): Portion[] => {
    const event = recharged.get(line);
    if (event) return [rechargePortion(line, event)];
    const share = held.get(line);
    if (!share || share.amount === 0) return [{ line, amount: line.amount, share: 'own', reason: null }];
    const reason = say.spending.recharged({ where: share.where });
    const rest = pence(line.amount - share.amount);
    const own: Portion[] = rest === 0 ? [] : [{ line, amount: rest, share: 'own', reason: null }];
    return [...own, { line, amount: share.amount, share: 'held', reason }];
  });
}

function rechargePortion(line: SpendLine, { costs }: RechargedEvent): Portion {
  return costs.length === 0
    ? { line, amount: line.amount, share: 'loneRecharge', reason: say.spending.loneRecharge }
    : { line, amount: line.amount, share: 'recharge', reason: say.spending.recharge };
}

/** A credit that another council pays for its share. */
function isRecharge(line: SpendLine): boolean {
  if (line.amount >= 0) return false;
  const words = wordsOf(line);
  return RECHARGE.test(words) && COUNCIL.test(words);
}

interface Share {
  readonly amount: Pence;
  readonly where: string;
}

function heldShares(events: readonly RechargedEvent[]): Map<SpendLine, Share> {
  const held = new Map<SpendLine, Share>();
  for (const { recharges, costs } of events) {
    const gross = sumOf(costs);
    if (gross === 0) continue;
    const groups = alikeGroups(costs);
    const where = recharges.map((line) => sourceText(line.source)).join('; ');
    // First to the groups, then within them: where the odd pence fall must not hang on how many lines a payment has.
    shareOut(Math.min(-sumOf(recharges), gross), groups.map(sumOf)).forEach((share, at) => {
      const group = groups[at] ?? [];
      const amounts = shareOut(
        share,
        group.map((line) => line.amount),
      );
      group.forEach((line, place) => held.set(line, { amount: amounts[place] ?? NIL, where }));
    });
  }
  return held;
}

function sumOf(lines: readonly SpendLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
