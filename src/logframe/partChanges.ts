import type { Source } from '../core/source';
import type { Logframe } from './logframe';

/** One part of a logframe that is to read otherwise. */
export interface PartChange {
  /** Where it stands in the logframe: ["results", 2, "indicators", 0, "target"]. */
  readonly path: readonly (string | number)[];
  readonly from: string | number | null;
  readonly to: string | number | null;
  /** Its own cell, where reading noted one; else null. */
  readonly cell: Source | null;
  /** The cell of the indicator, statement or result that it belongs to. */
  readonly near: Source;
}

/** Lists that do not have the same number of items, by where they stand. Nothing below them is compared. */
export interface LengthChange {
  readonly path: readonly (string | number)[];
  readonly from: number;
  readonly to: number;
  readonly near: Source;
}

export interface PartChanges {
  readonly parts: readonly PartChange[];
  readonly lengths: readonly LengthChange[];
}

/** What differs between a logframe as it was read and as it is wanted, part by part from the top. */
export function partChanges(read: Logframe, wanted: Logframe): PartChanges {
  const parts: PartChange[] = [];
  const lengths: LengthChange[] = [];
  const compare = (one: unknown, other: unknown, place: Place): void => {
    if (Array.isArray(one) || Array.isArray(other)) {
      const [items, others] = [listOf(one), listOf(other)];
      if (items.length !== others.length)
        lengths.push({ path: place.path, from: items.length, to: others.length, near: place.near });
      else items.forEach((item, at) => compare(item, others[at], below(place, at, item)));
      return;
    }
    if (isRecord(one) && isRecord(other)) {
      const fields = new Set(
        [...Object.keys(one), ...Object.keys(other)].filter((name) => !OTHERWISE.has(name)),
      );
      for (const field of fields) compare(one[field], other[field], inField(place, field, one));
      return;
    }
    const [from, to] = [leaf(one), leaf(other)];
    if (from !== to) parts.push({ path: place.path, from, to, cell: place.cell, near: place.near });
  };
  const top: Place = { path: [], cell: null, near: read.source };
  compare(read.title, wanted.title, { ...top, path: ['title'] });
  compare(read.results, wanted.results, { ...top, path: ['results'] });
  return { parts, lengths };
}

/** The logframe with one part as it is wanted. */
export function withPart(logframe: Logframe, { path, to }: PartChange): Logframe {
  return replaced(logframe, path, to) as Logframe;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly cell: Source | null;
  readonly near: Source;
}

/** Where things stand, what is read from headings, and inputs, whose cells nobody noted. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'source',
  'cells',
  'label',
  'inputs',
  'level',
  'number',
  'measure',
]);

/** The field that an own cell holds: "statement" of a result, "text" of an indicator or statement. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['statement', 'text']);

function below(place: Place, at: number, item: unknown): Place {
  const near = isRecord(item) && isSource(item.source) ? item.source : place.near;
  return { path: [...place.path, at], cell: null, near };
}

function inField(place: Place, field: string, record: Record<string, unknown>): Place {
  const noted = isRecord(record.cells) ? record.cells[field] : undefined;
  const own = OWN_FIELDS.has(field) ? record.source : undefined;
  const cell = [noted, own].find(isSource) ?? null;
  return { path: [...place.path, field], cell, near: place.near };
}

function replaced(content: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(content))
    return content.map((item: unknown, at) => (at === step ? replaced(item, rest, to) : item));
  return isRecord(content) ? { ...content, [step]: replaced(content[step], rest, to) } : content;
}

function leaf(content: unknown): string | number | null {
  return typeof content === 'string' || typeof content === 'number' ? content : null;
}

function listOf(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : [];
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isSource(content: unknown): content is Source {
  return isRecord(content) && typeof content.cell === 'string' && typeof content.file === 'string';
}
