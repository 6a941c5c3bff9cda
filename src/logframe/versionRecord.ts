import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import { fingerprint, type Fingerprint } from './fingerprint';
import type { Logframe } from './logframe';
import { logframeNames } from './logframeNames';

/** One version of a logframe, as the record of changes keeps it. */
export interface RecordedVersion {
  /** The logframe's name on our sheets. */
  readonly logframe: string;
  /** From 1. */
  readonly number: number;
  /** The as-at date on which it was first read, as it stands on the sheet. */
  readonly seen: string;
  readonly fingerprint: string;
  /** "Output 1=3fk9x0a…", one a line, so that the next version can say which result changed. */
  readonly parts: string;
  readonly changed: string;
  readonly reason: string | null;
  readonly approvedBy: string | null;
  /** Where it stands in the record; null where it was added just now. */
  readonly source: Source | null;
}

/**
 * The record carried on: a logframe whose content is not the newest recorded one gets a further version with what changed and
 * no reason yet. Versions of logframes that were not read this time stay.
 */
export function recordVersions(
  logframes: readonly Logframe[],
  recorded: readonly RecordedVersion[],
  asOf: CalendarDate,
): RecordedVersion[] {
  const record = new Map<string, RecordedVersion[]>();
  for (const version of recorded) {
    const versions = record.get(version.logframe) ?? [];
    if (!versions.some(({ number }) => number === version.number)) versions.push(version);
    record.set(version.logframe, versions);
  }
  for (const [at, name] of logframeNames(logframes).entries()) {
    const logframe = logframes[at];
    if (logframe === undefined) continue;
    const versions = record.get(name) ?? [];
    const newest = newestOf(versions);
    const now = fingerprint(logframe);
    if (newest?.fingerprint !== now.whole) versions.push(nextVersion(name, newest, now, asOf));
    record.set(name, versions);
  }
  return [...record.values()].flatMap((versions) => versions.sort((one, other) => one.number - other.number));
}

/** The newest version of a logframe in a record; null where it has none. */
export function newestVersion(record: readonly RecordedVersion[], name: string): RecordedVersion | null {
  return newestOf(record.filter(({ logframe }) => logframe === name));
}

function newestOf(versions: readonly RecordedVersion[]): RecordedVersion | null {
  return versions.reduce<RecordedVersion | null>(
    (newest, version) => (newest !== null && newest.number >= version.number ? newest : version),
    null,
  );
}

function nextVersion(
  logframe: string,
  before: RecordedVersion | null,
  now: Fingerprint,
  asOf: CalendarDate,
): RecordedVersion {
  return {
    logframe,
    number: (before?.number ?? 0) + 1,
    seen: asOf,
    fingerprint: now.whole,
    parts: [...now.parts].map(([name, part]) => `${name}=${part}`).join('\n'),
    changed: before === null ? words.first : whatChanged(partsIn(before.parts), now.parts),
    reason: null,
    approvedBy: null,
    source: null,
  };
}

const words = say.logframeProgress.changes;

function whatChanged(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string {
  const changed = [...now].filter(([name, part]) => before.has(name) && before.get(name) !== part);
  const added = [...now.keys()].filter((name) => !before.has(name));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const moved = [...before.keys()].join('\n') !== [...now.keys()].join('\n');
  const said = [
    ...(changed.length === 0 ? [] : [words.changed({ parts: changed.map(([name]) => name) })]),
    ...(added.length === 0 ? [] : [words.added({ parts: added })]),
    ...(gone.length === 0 ? [] : [words.gone({ parts: gone })]),
  ];
  if (said.length > 0) return said.join('; ');
  return moved ? words.moved : words.heading;
}

function partsIn(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const at = line.lastIndexOf('=');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
    }),
  );
}
