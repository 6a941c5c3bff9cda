import { say } from '../core/messages';
import type { Source } from '../core/source';
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
 */
export function visitNames(cells: RowCells): VisitNames {
  const visitors: NamedVisitor[] = [];
  const young = entriesIn(cells.text('youngNames')).map(bareName);
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

/** A text with names taken out of it, however they are spaced or capitalised. */
export function withoutNames(text: string, names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => {
      const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      if (words.join('').length < SHORTEST_NAME) return left;
      const pattern = words.join('[^\\p{L}\\p{N}]+');
      return left.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
        say.register.nameLeftOut,
      );
    }, text);
}

/** The same, and without any name that follows a title: a text that anybody may read. */
export function withoutPeople(text: string, names: readonly string[]): string {
  return withoutNames(text, names).replace(TITLED_NAME, say.register.nameLeftOut);
}

const TITLED_NAME =
  /(?<![\p{L}\p{N}])(?:Cllrs?|Councillors?|Ald|Alderman|Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.? (?!Mayor|Provost)\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?)*/gu;

/** An initial alone is part of too many words to be looked for. */
const SHORTEST_NAME = 3;

const NAME_COLUMNS: readonly { readonly field: string; readonly role: VisitorRole | null }[] = [
  { field: 'memberNames', role: 'member' },
  { field: 'officerNames', role: 'officer' },
  { field: 'otherNames', role: null },
];

const SENIOR =
  /\b(?:head of|directors?|chief|executive|town clerk|monitoring officer|section 151|s\.? ?151)\b/i;

const SAYS_YOUNG =
  /\b(?:pupils?|students?|young (?:person|people)|child(?:ren)?|scouts?|guides?|cadets?|under[- ]?1[0-8]|aged? ?\d{1,2}|year \d{1,2}|youth)\b|\(\s*\d{1,2}\s*\)/i;

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
  return parts.map((part) => part.trim()).filter((part) => /\p{L}{2}/u.test(part));
}

function bareName(entry: string): string {
  return entry
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
