import type { Source } from '../core/source';
import { withoutNames } from '../core/withoutNames';
import { youngNamesIn } from '../core/youngNames';
import { foldName } from './foldName';
import type { RowCells } from './rowCells';

/** What a person on a visit is to the council; `other` is an adult of another body, or a member's spouse or partner. */
export type VisitorRole = 'member' | 'officer' | 'other';

/** A person whom the log names and whose role as an adult it tells. */
export interface NamedVisitor {
  /** As typed, without the words in brackets. */
  readonly name: string;
  readonly role: VisitorRole;
  /** True for an officer whose post, as the log gives it, is a senior one. */
  readonly isSenior: boolean;
  readonly source: Source;
}

export interface VisitNames {
  readonly visitors: readonly NamedVisitor[];
  /** Names of young people. They go no further than the reading of the log. */
  readonly young: readonly string[];
  /** Those, and the names that may be one's because no role is told. */
  readonly keptBack: readonly string[];
  /** How many of those only want a role to be told. */
  readonly withoutRole: number;
}

/**
 * The names in a row of a log. Only a name with a role that an adult has is listed: in the columns of members and officers, or
 * with a title or a role beside it. All others are kept back, and taken out of every text of the log.
 *
 * @param texts every text of the row, in columns of any heading: a young person may be named in each.
 */
export function visitNames(cells: RowCells, texts: readonly string[]): VisitNames {
  const visitors: NamedVisitor[] = [];
  const young = [...entriesIn(cells.text('youngNames')).map(bareName), ...texts.flatMap(youngNamesIn)];
  const unknown: string[] = [];
  for (const { field, role } of NAME_COLUMNS) {
    for (const entry of entriesIn(cells.text(field))) {
      const name = bareName(entry);
      const told = role ?? roleIn(entry);
      if (SAYS_YOUNG.test(entry)) young.push(name);
      else if (told === null) unknown.push(name);
      else
        visitors.push({
          name,
          role: told,
          isSenior: told === 'officer' && SENIOR.test(entry),
          source: cells.source(field),
        });
    }
  }
  return { visitors, young, keptBack: [...young, ...unknown], withoutRole: unknown.length };
}

/** Those of the visitors whose name is not a young person's anywhere in the logs. */
export function adultsAmong(visitors: readonly NamedVisitor[], young: readonly string[]): NamedVisitor[] {
  const kept = new Set(young.map(foldName));
  return visitors.filter(({ name }) => !kept.has(foldName(name)));
}

/** The same cells with names taken out of their text. */
export function cellsWithoutNames(cells: RowCells, names: readonly string[]): RowCells {
  return names.length === 0
    ? cells
    : {
        ...cells,
        text: (field) => {
          const text = cells.text(field);
          return text === null ? null : withoutNames(text, names);
        },
      };
}

const NAME_COLUMNS: readonly { readonly field: string; readonly role: VisitorRole | null }[] = [
  { field: 'memberNames', role: 'member' },
  { field: 'officerNames', role: 'officer' },
  { field: 'otherNames', role: null },
];

const SENIOR =
  /\b(?:head of|directors?|chief|executive|town clerk|monitoring officer|section 151|s\.? ?151)\b/i;

const SAYS_YOUNG =
  /\b(?:pupils?|students?|young (?:person|people)|child(?:ren)?|scouts?|guides?|cadets?|under[- ]?1[0-8]|aged? ?(?:\d|1[0-7])|(?:\d|1[0-7])[- ]years?[- ]old|ye?a?r ?(?:\d|1[0-3])|youth)\b|\(\s*(?:\d|1[0-7])\s*\)|, ?(?:\d|1[0-7])$/i;

const ROLES: readonly { readonly role: VisitorRole; readonly words: RegExp }[] = [
  {
    role: 'member',
    words: /\b(?:cllrs?|councillors?|ald(?:erman|erwoman)?|(?:lord )?mayor(?:ess)?|provost|members?)\b/i,
  },
  {
    role: 'officer',
    words:
      /\b(?:officers?|head of|directors?|managers?|chief|clerk|executive|solicitor|co-?ordinator|staff)\b/i,
  },
  {
    role: 'other',
    words:
      /\b(?:spouse|wife|husband|accompanying|teacher|headteacher|business|chamber|association|university|professor|guest|interpreter)\b/i,
  },
];

function roleIn(entry: string): VisitorRole | null {
  return ROLES.find(({ words }) => words.test(entry))?.role ?? null;
}

/** "Cllr A Green; B Brown (officer)". Commas part names only where nothing else does. */
function entriesIn(text: string | null): string[] {
  if (text === null) return [];
  const parts = /[;\n]/.test(text) ? text.split(/[;\n]/) : text.split(/,| and | & /);
  return parts.map((part) => part.trim()).filter((part) => /\p{L}{2}/u.test(part) && !NO_PERSON.test(part));
}

/** "6 members", "two officers", "Leader": how many went or in which office, which names nobody. */
const NO_PERSON =
  /^(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the)\b|(?:deputy )?(?:leader|(?:lord )?mayor(?:ess)?|provost|chief executive|town clerk)(?: of the council)?$)/i;

function bareName(entry: string): string {
  return entry
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
