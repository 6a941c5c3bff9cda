import { span, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import type { Source } from '../core/source';
import { withQueries } from '../tables/restandRows';
import type { ReadTable } from '../tables/readTable';
import { askedOnce } from './askedOnce';
import { councilQuestions, type CouncilAnswer, type CouncilQuestion } from './councilAnswers';
import { councilsInTitles } from './councilInTitle';
import { underGroupHeadings } from './groupHeadings';
import { councilsText, partnershipKey } from './linkKey';
import { matchVisitsToPartnerships } from './matchVisits';
import { mergeLinks, type MergedLink } from './mergeLinks';
import { setAsideOnItsSide } from './onItsSide';
import type { Council, LinkDate, RecordedVisit, RegisteredLink } from './partnership';
import { dateOfLink, readLinks, type LinkRow } from './readLinks';
import { eachOnce, hintsAboutRows, hintsAboutUnmatched } from './registerHints';
import type { VisitLogs, VisitRow } from './readVisits';
import { questionStatements } from './statements';
import { registerRowKey } from './registerSheet';
import { statusHints } from './statusHints';
import { statusOf, STATUS_DEFAULTS, type Activity, type StatusSettings } from './status';

export interface RegisterInput {
  /** Recognised tables of `registerKind`. */
  readonly register: readonly ReadTable[];
  readonly visits?: VisitLogs;
  /** A full date; status is worked out for this day. */
  readonly asOf: CalendarDate;
  /** Whose links a table without a column for councils holds. */
  readonly ourCouncils?: readonly Council[];
  /** What people recorded of names that fit several councils; a later one stands before an earlier one. */
  readonly councilAnswers?: readonly CouncilAnswer[];
  readonly status?: StatusSettings;
  /** Reviews that officers entered on the sheet "Register", by `registerRowKey`; they stand before the source's. */
  readonly enteredReviews?: ReadonlyMap<string, CalendarDate>;
}

export interface BuiltRegister {
  /** By council, then partner. */
  readonly partnerships: readonly RegisteredLink[];
  /** In reading order. */
  readonly visits: readonly RecordedVisit[];
  /** The same with the rows that they stand in. */
  readonly visitRows: readonly VisitRow[];
  readonly findings: readonly Finding[];
  /** Names that fit several councils, with what people answered. */
  readonly councilQuestions: readonly CouncilQuestion[];
  /** Used rows that a person is asked about, with the question. */
  readonly queriedRows: readonly QueriedRow[];
  /** The same tables with those rows counted as queried: read = used + queried + notUsed still holds. */
  readonly tables: readonly ReadTable[];
}

export interface QueriedRow {
  readonly table: ReadTable;
  /** From 0. */
  readonly row: number;
  readonly reason: string;
  readonly source: Source;
}

/** The register of partnerships and visits that the tables of a workbook hold, with every question they leave open. */
export function buildRegister(input: RegisterInput): BuiltRegister {
  const turned = input.register.map(setAsideOnItsSide);
  const register = turned.map(({ table }) => underGroupHeadings(table));
  const { ourCouncils: ours = [], councilAnswers: answers = [] } = input;
  const titled = councilsInTitles(ours.length > 0 ? [] : register.map(({ table }) => table));
  const rows = questionStatements(
    register.flatMap((grouped) =>
      readLinks(grouped, { ours, titled: titled.get(grouped.table) ?? null, answers }),
    ),
  );
  const merged = mergeLinks(rows);
  const { rows: visitRows, tables: logs } = input.visits ?? { rows: [], tables: [] };
  const visits = withOwnKeys(visitRows.map((row) => row.visit));
  const keyed = merged.map((one) => ({
    ...one,
    key: partnershipKey(one.link.councils, one.link.partner, one.link.kind),
  }));
  const visitsOf = matchVisitsToPartnerships(
    visits,
    keyed.map(({ key, link }) => ({ key, partner: link.partner, councils: link.councils })),
  );
  const held = keyed.map((one) => ({
    said: one.link,
    link: registered(one, one.key, visitsOf.get(one.key) ?? [], input),
  }));
  const partnerships = held.map(({ link }) => link);
  const queriedRows = [...questionsAboutLinks(merged), ...questionsAboutVisits(visitRows)];
  return {
    partnerships: partnerships.sort(byCouncilThenPartner),
    visits,
    visitRows: visitRows.map((row, at) => ({ ...row, visit: visits[at] ?? row.visit })),
    findings: [
      ...turned.flatMap(({ finding: question }) => question ?? []),
      ...askedOnce(merged.flatMap(({ questions }) => questions.map((question) => question.finding))),
      ...eachOnce(merged.flatMap(({ hints }) => hints)),
      ...hintsAboutRows(rows),
      ...visitRows.flatMap((row) => [...(row.query ? [row.query] : []), ...row.hints]),
      ...held.flatMap((one) => statusHints(one.said, one.link, input.asOf)),
      ...hintsAboutUnmatched(visits, visitsOf, merged.length > 0),
    ],
    councilQuestions: councilQuestions(
      rows.flatMap(({ doubtedCouncils, councilSource: source }) =>
        doubtedCouncils.map((council) => ({ council, source })),
      ),
      answers,
    ),
    queriedRows,
    tables: [...register.map(({ table }) => table), ...logs].map((table) =>
      withQueries(table, reasonsFor(table, queriedRows)),
    ),
  };
}

function registered(
  { link, rows, hints }: MergedLink,
  key: string,
  visits: readonly RecordedVisit[],
  input: RegisterInput,
): RegisteredLink {
  const lastActivity = latestActivity(link, visits);
  const dates = {
    since: dateOfLink(link, 'since'),
    until: dateOfLink(link, 'until'),
    nextReview: input.enteredReviews?.get(registerRowKey(link)) ?? dateOfLink(link, 'nextReview'),
  };
  const { statusWords, undatedActivity, endWords, seekingWords } = link;
  const { status, reason, evidence } = statusOf(
    { asOf: input.asOf, ...dates, lastActivity, statusWords, undatedActivity, endWords, seekingWords },
    input.status ?? STATUS_DEFAULTS,
  );
  const { country } = link;
  return {
    key,
    councils: link.councils,
    partner: link.partner,
    country: country && { typed: country.typed, name: country.name, code: country.code },
    kind: link.kind,
    ...dates,
    lastActivity: lastActivity?.date ?? null,
    dateWords: dateWordsOf(link, dates, lastActivity),
    status,
    statusReason: reason,
    statusDate: evidence,
    themes: link.themes,
    notes: link.notes,
    query: link.query?.message ?? null,
    hints: [...new Set(hints.map((hint) => hint.message))],
    source: link.source,
    sources: rows.map((row) => row.source),
    rows: rows.map(({ table, row }) => ({ table, row })),
  };
}

/** The latest of what the register enters and what the log of visits shows. */
function latestActivity(link: LinkRow, visits: readonly RecordedVisit[]): Activity | null {
  const entered = dateOfLink(link, 'lastActivity');
  const activities: Activity[] =
    entered === null ? [] : [{ date: entered, words: link.lastActivity?.typed ?? null, from: 'register' }];
  for (const visit of visits) {
    const date = visit.to ?? visit.from;
    if (date !== null) activities.push({ date, words: visit.dateWords, from: 'visit' });
  }
  return activities.reduce<Activity | null>(
    (latest, one) => (latest && span(latest.date).last >= span(one.date).last ? latest : one),
    null,
  );
}

function dateWordsOf(
  link: LinkRow,
  dates: Readonly<Record<'since' | 'until' | 'nextReview', CalendarDate | null>>,
  lastActivity: Activity | null,
): RegisteredLink['dateWords'] {
  const words: Partial<Record<LinkDate, string>> = {};
  for (const field of ['since', 'until', 'nextReview'] as const) {
    const typed = link[field]?.typed;
    if (typed && dates[field] === dateOfLink(link, field)) words[field] = typed;
  }
  if (lastActivity?.words) words.lastActivity = lastActivity.words;
  return words;
}

function questionsAboutLinks(merged: readonly MergedLink[]): QueriedRow[] {
  return merged.flatMap((one) =>
    one.questions.map(({ row, finding: question }) => ({
      table: row.table,
      row: row.row,
      reason: question.message,
      source: row.source,
    })),
  );
}

function questionsAboutVisits(rows: readonly VisitRow[]): QueriedRow[] {
  return rows.flatMap(({ table, row, query, visit }) =>
    query ? [{ table, row, reason: query.message, source: visit.source }] : [],
  );
}

function reasonsFor(table: ReadTable, queried: readonly QueriedRow[]): Map<number, string> {
  return new Map(queried.filter((one) => one.table === table).map((one) => [one.row, one.reason]));
}

/** Two visits that read alike get numbered keys. */
function withOwnKeys(visits: readonly RecordedVisit[]): RecordedVisit[] {
  const seen = new Map<string, number>();
  return visits.map((visit) => {
    const times = (seen.get(visit.key) ?? 0) + 1;
    seen.set(visit.key, times);
    return times === 1 ? visit : { ...visit, key: `${visit.key} (${times})` };
  });
}

function byCouncilThenPartner(one: RegisteredLink, other: RegisteredLink): number {
  return (
    compare(councilsText(one.councils), councilsText(other.councils)) ||
    compare(one.partner, other.partner) ||
    compare(one.key, other.key)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
