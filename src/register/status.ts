import { dateText, span, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { PartnershipStatus } from './partnership';

/** Something dated that shows a link alive. */
export interface Activity {
  readonly date: CalendarDate;
  /** As typed, where the words say more than the date. */
  readonly words: string | null;
  readonly from: 'register' | 'visit';
}

/** What a workbook tells of a link's life. Nothing else decides its status. */
export interface LinkLife {
  readonly asOf: CalendarDate;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly lastActivity: Activity | null;
  readonly nextReview: CalendarDate | null;
  /** What the register's own status column says. */
  readonly statusWords: string | null;
  /** What stands in the column of the last activity where it gives no date. */
  readonly undatedActivity: string | null;
  /** What the register says of who ended the link or why. */
  readonly endWords?: string | null;
  /** What stands in place of a partner that is still looked for. */
  readonly seekingWords?: string | null;
}

export interface StatusSettings {
  /**
   * A link without dated activity for longer than this is dormant. No law or guidance gives a figure: the default is
   * Twinledger's own, for the council to change.
   */
  readonly dormantAfterYears: number;
}

export const STATUS_DEFAULTS: StatusSettings = { dormantAfterYears: 3 };

export interface LinkStatus {
  readonly status: PartnershipStatus;
  /** A sentence with the evidence and its date. */
  readonly reason: string;
  /** The date that the status rests on; null where it rests on words alone, or on nothing. */
  readonly evidence: CalendarDate | null;
}

/**
 * The status of a link, worked out from dates, with its reason. As time passes without anything new entered, a link never
 * becomes more active: it stays, falls due for review, falls dormant or ends.
 */
export function statusOf(life: LinkLife, settings: StatusSettings = STATUS_DEFAULTS): LinkStatus {
  for (const rule of STATUS_RULES) {
    const reason = rule.reads(life, settings);
    if (reason !== null) return { status: rule.status, reason, evidence: evidenceOf(rule, life) };
  }
  return { status: 'unknown', reason: say.register.status.unknown(inWords(life)), evidence: null };
}

interface StatusRule {
  readonly id: string;
  readonly status: PartnershipStatus;
  readonly because: string;
  /** The date that it goes by; null where it goes by words. */
  readonly evidence: 'until' | 'lastActivity' | 'nextReview' | 'since' | null;
  /** The reason where the rule applies, else null. */
  readonly reads: (life: LinkLife, settings: StatusSettings) => string | null;
}

const sentences = say.register.status;

/** First match wins, from the least active to the most: so time can only move a link up this list. */
const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'ended-by-date',
    status: 'ended',
    because: 'its end date has passed',
    evidence: 'until',
    reads: ({ until, asOf }) =>
      until !== null && isPast(until, asOf) ? sentences.endedByDate({ until: dateText(until) }) : null,
  },
  {
    id: 'ended-by-words',
    status: 'ended',
    because: 'the register says so',
    evidence: null,
    reads: ({ statusWords }) =>
      saidTo(
        statusWords,
        /\b(?:ended|terminated|closed|dissolved|ceased|withdrawn|discontinued|former|revoked)\b/i,
        sentences.endedByWords,
      ),
  },
  {
    id: 'ended-by-account',
    status: 'ended',
    because: 'the register says who ended it, or why',
    evidence: null,
    reads: ({ endWords = null }) =>
      endWords === null ? null : sentences.endedByAccount({ words: endWords }),
  },
  {
    id: 'seeking',
    status: 'seeking',
    because: 'the register says that a partner is being looked for',
    evidence: null,
    reads: ({ statusWords, seekingWords = null }) =>
      saidTo(statusWords, /\b(?:seeking|looking for|searching|wanted)\b/i, sentences.seeking) ??
      (seekingWords === null ? null : sentences.seekingByPartner({ words: seekingWords })),
  },
  {
    id: 'dormant-by-age',
    status: 'dormant',
    because: 'nothing dated for longer than the setting allows',
    evidence: 'lastActivity',
    reads: ({ lastActivity, asOf }, { dormantAfterYears }) =>
      lastActivity !== null && isOlder(lastActivity.date, asOf, dormantAfterYears)
        ? sentences.dormantByAge({ ...told(lastActivity), years: dormantAfterYears, asOf: dateText(asOf) })
        : null,
  },
  {
    id: 'dormant-by-words',
    status: 'dormant',
    because: 'the register says so and no recent activity speaks against it',
    evidence: null,
    reads: ({ statusWords, lastActivity }) =>
      lastActivity === null
        ? saidTo(
            statusWords,
            /\b(?:dormant|inactive|lapsed|moribund|sleeping|in abeyance|not active)\b/i,
            sentences.dormantByWords,
          )
        : null,
  },
  {
    id: 'review-due',
    status: 'underReview',
    because: 'the review date has passed and nothing later is entered',
    evidence: 'nextReview',
    reads: ({ nextReview, lastActivity, asOf }) =>
      nextReview !== null &&
      isPast(nextReview, asOf) &&
      !(lastActivity !== null && span(lastActivity.date).first > span(nextReview).last)
        ? sentences.reviewDue({ review: dateText(nextReview) })
        : null,
  },
  {
    id: 'review-by-words',
    status: 'underReview',
    because: 'the register says so',
    evidence: null,
    reads: ({ statusWords }) =>
      saidTo(statusWords, /\b(?:under|in|being|for) review(?:ed)?\b/i, sentences.reviewByWords),
  },
  {
    id: 'not-begun',
    status: 'exploratory',
    because: 'it is to start later',
    evidence: 'since',
    reads: ({ since, asOf }) =>
      since !== null && span(since).first > asOf ? sentences.notBegun({ since: dateText(since) }) : null,
  },
  {
    id: 'exploratory-by-words',
    status: 'exploratory',
    because: 'the register says so',
    evidence: null,
    reads: ({ statusWords }) =>
      saidTo(
        statusWords,
        /\b(?:explor\w*|early stage\w*|in discussion|proposed|prospective|potential)\b/i,
        sentences.exploratory,
      ),
  },
  {
    id: 'active-by-date',
    status: 'active',
    because: 'there is dated activity within the time that the setting allows',
    evidence: 'lastActivity',
    reads: ({ lastActivity, asOf }) =>
      lastActivity === null
        ? null
        : span(lastActivity.date).first > asOf
          ? sentences.activePlanned(told(lastActivity))
          : sentences.activeByDate(told(lastActivity)),
  },
  {
    id: 'active-newly-agreed',
    status: 'active',
    because: 'it was agreed within the time that the setting allows',
    evidence: 'since',
    reads: ({ since, asOf }, { dormantAfterYears }) =>
      since !== null && !isOlder(since, asOf, dormantAfterYears)
        ? sentences.newlyAgreed({ since: dateText(since) })
        : null,
  },
];

function evidenceOf({ evidence }: StatusRule, life: LinkLife): CalendarDate | null {
  if (evidence === null) return null;
  return evidence === 'lastActivity' ? (life.lastActivity?.date ?? null) : life[evidence];
}

/** A date that is not precise is past only when the last day that it can mean is past. */
function isPast(date: CalendarDate, asOf: CalendarDate): boolean {
  return span(date).last < asOf;
}

function isOlder(date: CalendarDate, asOf: CalendarDate, years: number): boolean {
  const earliest = String(Number(asOf.slice(0, 4)) - years).padStart(4, '0') + asOf.slice(4);
  return span(date).last < earliest;
}

function saidTo(
  words: string | null,
  meaning: RegExp,
  sentence: (p: { words: string }) => string,
): string | null {
  return words !== null && meaning.test(words) ? sentence({ words }) : null;
}

function told(activity: Activity): { when: string; from: Activity['from'] } {
  return { when: activity.words ?? dateText(activity.date), from: activity.from };
}

function inWords({ since, statusWords, undatedActivity }: LinkLife): {
  since: string | null;
  statusWords: string | null;
  undatedActivity: string | null;
} {
  return { since: since === null ? null : dateText(since), statusWords, undatedActivity };
}
