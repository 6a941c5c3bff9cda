import type { Nation } from '../../limits/nation';
import type { BodyOfMeeting } from '../reference/agendaNotice';

/** What a prompt asks about. */
export type PromptKind = 'name' | 'commercial' | 'child';

export interface ExemptParagraphs {
  /** The list of descriptions: "Part 1 of Schedule 12A to the Local Government Act 1972". */
  readonly schedule: string;
  /** Numbers of the paragraphs that may apply, by what is mentioned. */
  readonly paragraphs: Readonly<Record<PromptKind, readonly string[]>>;
  /** Whether matter of these paragraphs is exempt only where the public interest in keeping it back outweighs disclosing it. */
  readonly publicInterest: boolean;
}

/**
 * Descriptions of exempt information that may fit, by nation, each read in its source: docs/sources.md, Reports. Whether one does is for a
 * person to say.
 */
const OF_NATION: Readonly<Record<Nation, ExemptParagraphs>> = {
  England: {
    schedule: 'Part 1 of Schedule 12A to the Local Government Act 1972',
    paragraphs: { name: ['1', '2'], commercial: ['3'], child: ['1', '2'] },
    publicInterest: true,
  },
  Wales: {
    schedule: 'Part 4 of Schedule 12A to the Local Government Act 1972',
    paragraphs: { name: ['12', '13'], commercial: ['14'], child: ['12', '13'] },
    publicInterest: true,
  },
  Scotland: {
    schedule: 'Part I of Schedule 7A to the Local Government (Scotland) Act 1973',
    paragraphs: { name: ['1', '3', '4'], commercial: ['6', '8', '9'], child: ['5'] },
    publicInterest: false,
  },
  'Northern Ireland': {
    schedule: 'Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014',
    paragraphs: { name: ['1', '2'], commercial: ['3'], child: ['1', '2'] },
    publicInterest: true,
  },
};

/** Null for local councils, which have no such list, and where the nation is not known. */
export function exemptParagraphs(nation: Nation | null, body: BodyOfMeeting): ExemptParagraphs | null {
  return nation === null || body === 'local' ? null : OF_NATION[nation];
}
