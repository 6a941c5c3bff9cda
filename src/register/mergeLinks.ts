import { dateText, precision, span } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { DatesInCell } from './datesInCell';
import { groupsBy } from './groupsBy';
import { councilKey, councilsKey, councilsText, linkKey, partnerKey } from './linkKey';
import { finding } from './finding';
import { rowName, type LinkRow } from './readLinks';

/** A link with every row that tells of it, in reading order. */
export interface MergedLink {
  /** What the rows say together; `query` is the first question that one of them raises. */
  readonly link: LinkRow;
  readonly rows: readonly LinkRow[];
  readonly hints: readonly Finding[];
  /** Rows that a person is asked about, with the question. */
  readonly questions: readonly { readonly row: LinkRow; readonly finding: Finding }[];
}

/**
 * Rows that tell of one link become one link. Rows that agree are taken together; a row that contradicts an earlier one is
 * asked about and changes nothing; a link that another row gives to more councils is asked about. Different kinds are
 * different links: one place may have a charter and a project.
 */
export function mergeLinks(rows: readonly LinkRow[]): MergedLink[] {
  const { places, supported } = absorbCountries(rows);
  const groups = groupsBy(places, linkKey).flatMap(byKind).flatMap(byCountry);
  const merged = groups.map((group) => mergeGroup(group, supported));
  return groupsBy(merged, ({ link }) => partnerKey(link)).flatMap((same) =>
    same.map((one) => askWherePartOfOther(one, same)),
  );
}

/**
 * "Bristol has a partner in Germany" is no link of its own where the register has Bristol with Hannover: it supports that
 * one. A statement that is in question supports nothing.
 */
function absorbCountries(rows: readonly LinkRow[]): {
  places: LinkRow[];
  supported: ReadonlyMap<LinkRow, LinkRow[]>;
} {
  const held = (row: LinkRow): string => `${councilsKey(row.councils)} | ${row.country?.code ?? ''}`;
  const placeIn = new Map(
    [...rows].reverse().flatMap((row) => (row.named ? [[held(row), row] as const] : [])),
  );
  const supported = new Map<LinkRow, LinkRow[]>();
  const places = rows.filter((row) => {
    const states = !row.named && row.query === null && row.country !== null && row.country.code !== null;
    const place = states ? placeIn.get(held(row)) : undefined;
    if (place) supported.set(place, [...(supported.get(place) ?? []), row]);
    return !place;
  });
  return { places, supported };
}

/** Rows that do not tell their kind go with the first that does. */
function byKind(group: readonly LinkRow[]): LinkRow[][] {
  const kinds = [...new Set(group.map((row) => row.kind).filter((kind) => kind !== null))];
  const [first = null] = kinds;
  return groupsBy(group, (row) => row.kind ?? first ?? '');
}

/** Two places of one name in two countries are two places; the later one says so in its name. */
function byCountry(group: readonly LinkRow[]): LinkRow[][] {
  const [first] = group;
  if (!first) return [];
  const code = group.find((row) => row.country?.code)?.country?.code ?? null;
  const elsewhere = (row: LinkRow): boolean => (row.country?.code ?? code) !== code;
  const others = group.filter(elsewhere).map((row) => ({
    ...row,
    partner: `${row.partner} (${row.country?.name ?? ''})`,
    query: row.query ?? conflict(first, row, 'country', [first.country?.name ?? '', row.country?.name ?? '']),
  }));
  return [group.filter((row) => !elsewhere(row)), ...groupsBy(others, (row) => row.country?.code ?? '')];
}

function mergeGroup(group: readonly LinkRow[], supported: ReadonlyMap<LinkRow, LinkRow[]>): MergedLink {
  const [first, ...later] = group;
  if (!first) throw new RangeError('A link has at least one row.');
  const questions = group.flatMap((row) => (row.query ? [{ row, finding: row.query }] : []));
  const agreeing = [first];
  let link = first;
  for (const row of later) {
    const found = contradiction(link, row);
    if (found) questions.push({ row, finding: found });
    else {
      agreeing.push(row);
      link = joined(link, row);
    }
  }
  const support = group.flatMap((row) => supported.get(row) ?? []);
  return {
    link: { ...link, query: questions[0]?.finding ?? null },
    rows: [...group, ...support],
    hints: [...group.flatMap((row) => row.hints), ...sayDuplicate(agreeing)],
    questions,
  };
}

function contradiction(link: LinkRow, row: LinkRow): Finding | null {
  for (const field of ['since', 'until', 'nextReview'] as const) {
    const [one, other] = [link[field], row[field]];
    if (one && other && !overlap(one, other))
      return conflict(link, row, field, [dateText(one.first), dateText(other.first)]);
  }
  return null;
}

function conflict(
  link: LinkRow,
  row: LinkRow,
  field: keyof typeof say.register.field,
  values: readonly [string, string],
): Finding {
  const message = say.register.conflict({
    partner: row.partner,
    first: rowName(link, row.source),
    field: say.register.field[field],
    values,
  });
  return finding('register.conflict', 'warning', message, row.source);
}

function overlap(one: DatesInCell, other: DatesInCell): boolean {
  return span(one.first).first <= span(other.last).last && span(other.first).first <= span(one.last).last;
}

function joined(link: LinkRow, row: LinkRow): LinkRow {
  return {
    ...link,
    country: link.country ?? row.country,
    kind: link.kind ?? row.kind,
    since: morePrecise(link.since, row.since),
    until: morePrecise(link.until, row.until),
    nextReview: morePrecise(link.nextReview, row.nextReview),
    lastActivity: later(link.lastActivity, row.lastActivity),
    undatedActivity: link.undatedActivity ?? row.undatedActivity,
    statusWords: link.statusWords ?? row.statusWords,
    endWords: link.endWords ?? row.endWords,
    themes: [...new Set([...link.themes, ...row.themes])],
    notes:
      link.notes === row.notes
        ? link.notes
        : [link.notes, row.notes].filter((note) => note !== null).join(' ') || null,
  };
}

const EXACTNESS = { year: 0, month: 1, day: 2 } as const;

function morePrecise(one: DatesInCell | null, other: DatesInCell | null): DatesInCell | null {
  if (!one || !other) return one ?? other;
  return EXACTNESS[precision(other.first)] > EXACTNESS[precision(one.first)] ? other : one;
}

function later(one: DatesInCell | null, other: DatesInCell | null): DatesInCell | null {
  if (!one || !other) return one ?? other;
  return span(other.last).last > span(one.last).last ? other : one;
}

/** Two papers that name a link are agreement, not duplication. */
function sayDuplicate(rows: readonly LinkRow[]): Finding[] {
  const [first, second] = rows;
  if (!first || !second || new Set(rows.map((row) => row.statedIn)).size > 1) return [];
  const message = say.register.duplicate({
    partner: first.partner,
    rows: rows.map((row) => rowName(row, second.source)),
  });
  return [finding('register.duplicate', 'hint', message, second.source)];
}

/** "Derby with Toyota City" beside "Derbyshire, Derby and South Derbyshire with Toyota City": one link or two? */
function askWherePartOfOther(merged: MergedLink, samePartner: readonly MergedLink[]): MergedLink {
  const { link } = merged;
  const own = link.councils.map(councilKey);
  const whole = samePartner.find(({ link: other }) => {
    const others = other.councils.map(councilKey);
    return (
      other !== link &&
      link.named &&
      (other.kind === null || link.kind === null || other.kind === link.kind) &&
      others.length > own.length &&
      own.length > 0 &&
      own.every((council) => others.includes(council))
    );
  });
  if (!whole) return merged;
  const message = say.register.partOfOther({
    partner: link.partner,
    council: councilsText(link.councils),
    other: rowName(whole.link, link.source),
  });
  const questions = merged.rows.map((row) => ({
    row,
    finding: finding('register.partOfOther', 'warning', message, row.source),
  }));
  return {
    ...merged,
    link: { ...link, query: link.query ?? questions[0]?.finding ?? null },
    questions: [...merged.questions, ...questions],
  };
}
