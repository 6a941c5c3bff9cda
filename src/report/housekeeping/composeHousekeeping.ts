import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { textCell } from '../compose/draft';
import type { Part } from '../reportModel';
import type { ReportInput } from '../reportInput';
import type { ClearanceStanding } from './clearance';
import { decisionRows, recordRows } from './composeDecision';
import { noticeRows } from './composeNotices';
import { decisionFacts, type DecisionFacts } from './decisionFacts';
import type { HousekeepingRow } from './housekeepingRow';
import { listedPapers, type BackgroundPaper } from './backgroundPapers';
import { papersText } from './papersText';

const words = say.housekeeping;

/** What the table is made of, beside what people entered. */
export interface ClosingMatter {
  readonly clearances: readonly ClearanceStanding[];
  readonly papers: readonly BackgroundPaper[];
  /** How much is marked as exempt, in a sentence; null where nothing is. */
  readonly exempt: string | null;
}

/**
 * The table that closes a paper: decision, notices, record, papers, clearance. Null where no meeting is set and nobody entered anything. What the
 * profile has a section for stands there.
 */
export function composeHousekeeping(input: ReportInput, matter: ClosingMatter): Part | null {
  const facts = decisionFacts(input);
  const begun =
    facts.meeting !== null ||
    input.housekeeping.choices.length > 0 ||
    matter.clearances.some(({ state }) => state !== 'notCleared') ||
    listedPapers(matter.papers).length > 0 ||
    matter.exempt !== null;
  if (!begun) return null;
  const rows = [
    ...decisionRows(facts),
    ...noticeRows(facts),
    ...recordRows(facts),
    ...particularRows(facts, input),
    ...papersRow(facts, input, matter),
    ...exemptRow(input, matter),
    ...clearanceRow(facts, matter),
  ];
  return {
    id: 'housekeeping',
    number: null,
    heading: words.heading,
    blocks: [
      {
        kind: 'table',
        caption: words.caption,
        summary: words.summary,
        columns: [
          { header: words.columns.matter, width: 22 },
          { header: words.columns.standing, width: 39 },
          { header: words.columns.rule, width: 39 },
        ],
        rowHeaders: true,
        rows: rows.map(({ matter: what, standing, rule }) => [what, standing, rule].map(textCell)),
      },
    ],
  };
}

function particularRows({ choices, asOf }: DecisionFacts, input: ReportInput): readonly HousekeepingRow[] {
  const row = (matter: string, standing: string | null): readonly HousekeepingRow[] =>
    standing === null ? [] : [{ matter, standing, rule: words.entered }];
  const { wards, contact, version } = choices;
  return [
    ...(hasSection(input, 'wards') ? [] : row(words.wards, wards?.value ?? null)),
    ...(hasSection(input, 'contact') ? [] : row(words.contact, contact?.value ?? null)),
    ...row(words.version, version && words.versionStanding({ version: version.value, asAt: dateText(asOf) })),
  ];
}

function papersRow(
  { nation }: DecisionFacts,
  input: ReportInput,
  { papers }: ClosingMatter,
): readonly HousekeepingRow[] {
  const standing = papersText(papers);
  if (standing === null || hasSection(input, 'backgroundPapers')) return [];
  const rule = nation === null ? words.papersRuleUnknown : words.papersRule[nation];
  return [{ matter: words.papers, standing, rule }];
}

function exemptRow(input: ReportInput, { exempt }: ClosingMatter): readonly HousekeepingRow[] {
  if (exempt === null || hasSection(input, 'exempt')) return [];
  return [{ matter: words.exempt, standing: exempt, rule: say.exempt.rowRule }];
}

function clearanceRow({ nation }: DecisionFacts, { clearances }: ClosingMatter): readonly HousekeepingRow[] {
  const standings = clearances.map(({ role, state, clearance }) =>
    words.officerStanding({
      officer:
        role === 'monitoringOfficer'
          ? words.clearance.monitoringOfficer
          : words.chiefFinanceOfficer[nation ?? 'England'],
      standing: clearanceText(state, clearance),
    }),
  );
  return [{ matter: words.clearanceMatter, standing: standings.join(' '), rule: words.clearanceRule }];
}

function clearanceText(state: ClearanceStanding['state'], clearance: ClearanceStanding['clearance']): string {
  if (clearance?.date == null) return state === 'notCleared' ? words.notCleared : words.incomplete;
  const on = dateText(clearance.date);
  if (state === 'incomplete') return words.incomplete;
  if (state === 'reopened') return words.reopened({ on });
  return words.cleared({ on, position: clearance.position, what: clearance.what });
}

/** Whether the profile prints it under a heading of its own. */
function hasSection({ profile }: ReportInput, id: string): boolean {
  return profile.sections.some((section) => section.id === id);
}
