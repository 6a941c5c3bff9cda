import type { CalendarDate } from '../../src/core/calendarDate';
import { money, type Figure } from '../../src/core/figure';
import type { FinancialYear } from '../../src/core/financialYear';
import { pence } from '../../src/core/pence';
import type { Source } from '../../src/core/source';
import type { Position } from '../../src/limits/position';
import type { Logframe } from '../../src/logframe/logframe';
import type { Council, Partnership, Visit } from '../../src/register/partnership';
import { d2 } from '../../src/report/profiles/d2';
import type { Clearance, ClearingRole } from '../../src/report/housekeeping/clearance';
import { composeReport } from '../../src/report/composeReport';
import { NOTHING_RECORDED } from '../../src/report/housekeeping/housekeeping';
import type { OfficerParagraph, ReportInput } from '../../src/report/reportInput';
import { plainGrid, type Grid } from '../../src/workbook/grid';

export const FILE = 'council-workbook.xlsx';

export const at = (sheet: string, cell: string): Source => ({ file: FILE, sheet, cell });

export const day = (text: string) => text as CalendarDate;

/** A sheet from rows of values, nothing else on it. */
export function gridOf(rows: readonly (readonly (string | number | null)[])[], sheet = 'Report notes'): Grid {
  return plainGrid(FILE, sheet, rows);
}

export function council(name: string): Council {
  return { typed: name, name, gss: null, register: null, nation: 'England' };
}

const DERBYSHIRE = ['Derbyshire County Council', 'Derby City Council', 'South Derbyshire District Council'];

export function link(changes: Partial<Partnership> = {}): Partnership {
  return {
    key: 'derbyshire | toyota city | twinning',
    councils: DERBYSHIRE.map(council),
    partner: 'Toyota City',
    country: { typed: 'Japan', name: 'Japan', code: 'JP' },
    kind: 'twinningCharter',
    since: day('1998'),
    until: null,
    lastActivity: day('2018-11'),
    nextReview: null,
    status: 'active',
    statusReason: 'last activity in November 2018',
    themes: ['Education'],
    notes: null,
    query: null,
    source: at('Partner links', 'A5'),
    ...changes,
  };
}

export function visit(changes: Partial<Visit> = {}): Visit {
  return {
    key: 'toyota city | 2018-11',
    partner: 'Toyota City',
    place: 'Toyota City, Japan',
    direction: 'out',
    from: day('2018-11'),
    to: null,
    members: 8,
    officers: 4,
    others: null,
    people: 12,
    purpose: null,
    councils: DERBYSHIRE.map(council),
    source: at('Visits log', 'A9'),
    ...changes,
  };
}

export function sample(amount: number, rule: string, cell: string, example = true): Figure {
  return money(pence(amount), rule, [at('Ledger', cell)], example);
}

export function position(changes: Partial<Position> = {}): Position {
  return {
    councils: ['Derbyshire County Council'],
    route: 'twinning',
    financialYear: '2018/19' as FinancialYear,
    limit: sample(1_800_000, 'twice the actual spend of 2017/18', 'H20'),
    counted: sample(1_440_000, 'counted under the test', 'H21'),
    committed: sample(0, 'orders not yet paid', 'H22', false),
    excluded: sample(0, 'excluded', 'H23', false),
    queried: sample(60_000, 'queried', 'H24'),
    remaining: sample(360_000, 'limit less counted and committed', 'H21'),
    percent: null,
    forecast: { amount: sample(1_440_000, 'counted and committed', 'H21'), expected: null, method: '' },
    excludedBy: [],
    byPartnership: [],
    limitStanding: 'mayRise',
    basis: 'twice the actual spend of 2017/18',
    verified: false,
    example: true,
    completeness: { year: 'lowerBound', base: 'lowerBound' },
    outcome: 'within',
    reasons: ['One line of £600.00 waits for an answer and is in no sum yet.'],
    candidates: [],
    ...changes,
  };
}

export function logframe(): Logframe {
  const source = at('Logframe', 'B4');
  const result = (level: 'impact' | 'outcome' | 'output', statement: string) => ({
    level,
    number: null,
    statement,
    indicators: [
      {
        number: null,
        text: 'Share of children who finish school',
        baseline: null,
        baselineYear: null,
        milestones: [],
        target: level === 'output' ? '60%' : null,
        actual: null,
        sources: [],
        source: at('Logframe', 'C4'),
      },
    ],
    meansOfVerification: [],
    assumptions: [],
    risks: [],
    weight: null,
    source,
  });
  return {
    title: 'Malawi schools',
    profile: '4x4',
    results: [
      result('impact', 'Children in the two districts learn well'),
      result('output', 'Schools have trained staff'),
    ],
    findings: [{ rule: 'L1', strength: 'warning', message: 'No baseline.', source }],
    source,
  };
}

export function officer(
  section: string,
  number: string,
  text: string,
  cell = `B${number}`,
): OfficerParagraph {
  return { section, number, text, bullets: [], source: at('Report notes', cell.replace('.', '')) };
}

/** A report on the twinning with Toyota City, with money marked EXAMPLE. */
export function reportInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    profile: d2,
    title: 'Update on international relations',
    committee: 'D2 Joint Committee for Economic Prosperity',
    councilNames: DERBYSHIRE,
    meetingDate: null,
    reportDate: day('2018-12-14'),
    purposeFlag: 'noting',
    officerParagraphs: [],
    superseded: new Set(),
    wordFindings: [],
    before: null,
    partnerships: [link()],
    visits: [visit()],
    visitCosts: {},
    unmetAssurance: {},
    foi: [],
    positions: [position()],
    years: [],
    whatIf: [],
    powers: { recorded: [], missing: [] },
    ties: [],
    review: { standing: 'notReviewed', on: null, position: null },
    logframes: [logframe()],
    progress: [],
    findings: [
      { rule: 'tables.query', strength: 'warning', message: 'A row is queried.', source: at('Ledger', 'A9') },
    ],
    inputs: [{ file: FILE, sha256: 'ab'.repeat(32), sheets: ['Ledger', 'Report notes'], personalSheets: [] }],
    example: true,
    housekeeping: NOTHING_RECORDED,
    clearances: [],
    ...changes,
  };
}

/** A clearance of a text of which nothing is known yet. */
export function clearance(role: ClearingRole, on: string, changes: Partial<Clearance> = {}): Clearance {
  return { role, name: 'A. Officer', position: null, date: day(on), what: null, text: null, ...changes };
}

/** The report with its clearances given for the words and figures that it holds. */
export function cleared(input: ReportInput): ReportInput {
  const { fingerprint } = composeReport({ ...input, clearances: [] });
  return { ...input, clearances: input.clearances.map((one) => ({ ...one, text: fingerprint })) };
}
