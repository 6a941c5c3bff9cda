import { say } from '../core/messages';
import { NIL, pence, type Pence } from '../core/pence';
import { sourceText } from '../core/source';
import { alikeGroups } from './alike';
import { shareOut } from './shareOut';
import { wordsOf, type SpendLine } from './spendLine';

/** A line, or the part of it that is the council's own or held for somebody else. The parts add up to the line. */
export interface Portion {
  readonly line: SpendLine;
  readonly amount: Pence;
  /** own: the council's money. held: paid for a partner council and recharged. recharge: the recharge itself. */
  readonly share: 'own' | 'held' | 'recharge';
  readonly reason: string | null;
}

const RECHARGE = /\b(?:recharge|re-charge|recharged|share of|reimbursement (?:from|by)|contribution from)\b/;
const COUNCIL = /\bcouncil\b|\bborough\b|\bdistrict\b|\bauthority\b|\bcity of\b/;

/**
 * Takes the money that partner councils pay back out of the lines it was spent on. A recharge names its event ("share of Toyota
 * City visit"); the lines of that event in the same year carry the share in proportion, to the penny. A recharge with no such
 * lines stands alone and takes nothing from any line.
 */
export function sharePortions(lines: readonly SpendLine[]): Portion[] {
  const recharges = lines.filter(isRecharge);
  if (recharges.length === 0)
    return lines.map((line) => ({ line, amount: line.amount, share: 'own', reason: null }));
  const held = heldShares(lines, recharges);
  return lines.flatMap((line): Portion[] => {
    if (isRecharge(line))
      return [{ line, amount: line.amount, share: 'recharge', reason: say.spending.recharge }];
    const share = held.get(line);
    if (!share || share.amount === 0) return [{ line, amount: line.amount, share: 'own', reason: null }];
    const reason = say.spending.recharged({ where: share.where });
    const rest = pence(line.amount - share.amount);
    const own: Portion[] = rest === 0 ? [] : [{ line, amount: rest, share: 'own', reason: null }];
    return [...own, { line, amount: share.amount, share: 'held', reason }];
  });
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

function heldShares(lines: readonly SpendLine[], recharges: readonly SpendLine[]): Map<SpendLine, Share> {
  const held = new Map<SpendLine, Share>();
  const events = new Map<string, SpendLine[]>();
  for (const recharge of recharges) {
    const event = eventOf(recharge);
    if (event !== null)
      events.set(`${recharge.year ?? ''}|${event}`, [
        ...(events.get(`${recharge.year ?? ''}|${event}`) ?? []),
        recharge,
      ]);
  }
  for (const [key, own] of events) {
    const event = key.slice(key.indexOf('|') + 1);
    const spent = lines.filter(
      (line) => line.amount > 0 && line.year === own[0]?.year && wordsOf(line).includes(event),
    );
    const groups = alikeGroups(spent);
    const gross = sumOf(spent);
    const back = -sumOf(own);
    if (gross === 0) continue;
    const where = own.map((line) => sourceText(line.source)).join('; ');
    // First to the groups, then within them: where the odd pence fall must not hang on how many lines a payment has.
    shareOut(Math.min(back, gross), groups.map(sumOf)).forEach((share, at) => {
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

/** What the recharge is a share of: the words after "share of", else the description without the recharge words. */
function eventOf(recharge: SpendLine): string | null {
  const words = recharge.description?.toLowerCase() ?? '';
  const named =
    /\b(?:share of|recharge (?:of|for)|contribution (?:to|towards))\s+(?:the\s+|share of\s+)?(.+?)(?:\s*[-:;,(].*)?$/.exec(
      words,
    );
  const event = named?.[1]?.replace(/^(?:cost of|costs of|the)\s+/, '').trim() ?? '';
  return event.length > 3 ? event : null;
}
