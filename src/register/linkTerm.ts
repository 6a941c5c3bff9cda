import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { PartnershipKind } from './partnership';

/** Whether a link runs without end or for a time; `notStated` where the register does not say. */
export interface LinkTerm {
  readonly term: 'openEnded' | 'timeLimited' | 'notStated';
  /** A sentence with what says so. */
  readonly reason: string;
}

interface TermInput {
  readonly kind: PartnershipKind | null;
  readonly until: CalendarDate | null;
  /** What the column of the end says, and a column for the term, where they are filled. */
  readonly words: readonly string[];
}

const OPEN =
  /\bno (?:fixed )?end\b|\bopen[- ]?ended\b|\bindefinit|\bpermanent\b|\bon-?going\b|\bunlimited\b|\bwithout (?:an )?end\b|\brolling\b/i;
const LIMITED =
  /\btime[- ]limited\b|\bfixed[- ]term\b|\b(?:\d+|one|two|three|four|five|ten)[- ](?:years?|months?)\b|\bexpir/i;

/**
 * The term of a link: what its end date says, then what words say. A charter is usually without end (handbook, "What are international
 * partnerships?"), which is told and not taken for granted.
 */
export function linkTerm({ kind, until, words }: TermInput): LinkTerm {
  const sentences = say.links.term;
  const open = words.find((text) => OPEN.test(text));
  const limited = words.find((text) => LIMITED.test(text));
  if (until !== null) return { term: 'timeLimited', reason: sentences.untilDate({ until: dateText(until) }) };
  if (open !== undefined) return { term: 'openEnded', reason: sentences.byWords({ words: open }) };
  if (limited !== undefined) return { term: 'timeLimited', reason: sentences.byWords({ words: limited }) };
  return {
    term: 'notStated',
    reason: kind === 'twinningCharter' ? sentences.charterUnsaid : sentences.unsaid,
  };
}
