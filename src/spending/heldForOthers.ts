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
   * which nothing says what it was spent on; laterRecharge: one of what was spent in the year before; excessRecharge: what is more
   * than its lines cost.
   */
  readonly share: 'own' | 'held' | 'recharge' | 'loneRecharge' | 'laterRecharge' | 'excessRecharge';
  readonly reason: string | null;
}

const RECHARGE = /\b(?:recharge|re-charge|recharged|share of|reimbursement (?:from|by)|contribution from)\b/;
const COUNCIL = /\b(?:council|borough|district|authority|city of|[bcd]c|[cm]bc)\b/;

/**
 * Takes the money that partner councils pay back out of the lines it was spent on. A recharge names its event ("share of Toyota
 * City visit"); the lines of that event in the same year carry the share in proportion, to the penny. A recharge with no such
 * lines stands alone and takes nothing from any line, and says so; so does what is more than the lines cost.
 */
export function sharePortions(lines: readonly SpendLine[]): Portion[] {
  const recharges = lines.filter(isRecharge);
  if (recharges.length === 0)
    return lines.map((line) => ({ line, amount: line.amount, share: 'own', reason: null }));
  const events = rechargedEvents(recharges, lines);
  const held = heldShares(events);
  const recharged = new Map(events.flatMap(rechargePortions));
  return lines.flatMap((line): Portion[] => {
    const recharge = recharged.get(line);
    if (recharge) return recharge;
    const share = held.get(line);
    if (!share || share.amount === 0) return [{ line, amount: line.amount, share: 'own', reason: null }];
    const reason = say.spending.recharged({ where: share.where });
    const rest = pence(line.amount - share.amount);
    const own: Portion[] = rest === 0 ? [] : [{ line, amount: rest, share: 'own', reason: null }];
    return [...own, { line, amount: share.amount, share: 'held', reason }];
  });
}

/** The parts of each recharge of an event: what its lines cost, and what is over. */
function rechargePortions({ recharges, costs, earlier }: RechargedEvent): [SpendLine, Portion[]][] {
  const whole = (share: Portion['share'], reason: string): [SpendLine, Portion[]][] =>
    recharges.map((line) => [line, [{ line, amount: line.amount, share, reason }]]);
  const [first] = earlier;
  if (costs.length === 0 && first !== undefined)
    return whole(
      'laterRecharge',
      say.spending.laterRecharge({ year: first.year ?? '', where: whereOf(earlier) }),
    );
  if (costs.length === 0) return whole('loneRecharge', say.spending.loneRecharge);
  const back = recharges.map(({ amount }) => -amount);
  const matched = shareOut(Math.min(-sumOf(recharges), sumOf(costs)), back);
  return recharges.map((line, at) => {
    const amount = pence(-(matched[at] ?? NIL));
    const over = pence(line.amount - amount);
    const recharge: Portion = { line, amount, share: 'recharge', reason: say.spending.recharge };
    const reason = say.spending.excessRecharge({ where: whereOf(costs) });
    return [
      line,
      over === 0 ? [recharge] : [recharge, { line, amount: over, share: 'excessRecharge', reason }],
    ];
  });
}

function whereOf(lines: readonly SpendLine[]): string {
  return lines.map(({ source }) => sourceText(source)).join('; ');
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
    const where = whereOf(recharges);
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
