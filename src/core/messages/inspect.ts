import { count } from './count';
import { rowsText, type RowRun } from './tables';

interface Postings {
  readonly postings: number;
  readonly cells: readonly string[];
  /** Cells named before the rest is only counted. */
  readonly most: number;
}

/** What `inspect` says about a file, table by table. */
export const inspectMessages = {
  table: (p: { sheet: string | null; called: string; headerRow: number | null }) => {
    const place = p.sheet === null ? 'Text file' : `Sheet "${p.sheet}"`;
    return `${place}: ${p.called}${p.headerRow === null ? '' : `, header in row ${p.headerRow}`}`;
  },
  noRows: 'No row below the header holds anything yet.',
  leftAlone: (p: { rows: number }) => `${count(p.rows)} ${p.rows === 1 ? 'row' : 'rows'} read, none used.`,
  sums: (p: { example: boolean }) =>
    `Sums over used and queried rows${p.example ? ', marked EXAMPLE on the sheet' : ''}:`,
  totalsAgree: (p: { cells: readonly string[] }) =>
    p.cells.length === 1
      ? `The sheet's own total agrees (${p.cells.join(', ')}).`
      : `${p.cells.length} totals on the sheet agree (${listed(p.cells, 12)}).`,
  totalDiffers: (p: { cell: string; field: string; stated: string; ours: string; difference: string }) =>
    `The sheet's own ${p.field} total in ${p.cell} is ${p.stated}; the rows that it stands for add up to ${p.ours}. It differs by ${p.difference}.`,

  columns: 'Columns:',
  certainty: (p: { sure: boolean; other: string | null }) => {
    if (p.sure) return 'sure';
    return p.other === null ? 'not certain' : `likely; or the ${p.other}`;
  },
  unused: (p: { columns: readonly { column: string; header: string }[]; more: number }) =>
    `Columns not used: ${p.columns.map(({ column, header }) => `${column} "${header}"`).join(', ')}${p.more > 0 ? ` and ${p.more} more` : ''}.`,

  standing: (p: { standing: 'queried' | 'notUsed'; rows: number }) => {
    const rows = `${count(p.rows)} ${p.rows === 1 ? 'row' : 'rows'}`;
    return p.standing === 'notUsed'
      ? `${rows} not used:`
      : `${rows} queried, ${p.rows === 1 ? 'which waits' : 'which wait'} for an answer:`;
  },
  exceptions: (p: {
    rows: number;
    fact: string;
    runs: readonly RowRun[];
    standing: 'queried' | 'notUsed';
    /** Empty where whole rows are meant. */
    cells: readonly string[];
    value: string | null;
  }) => {
    const rows = rowsText(p.runs).toLowerCase();
    const [first] = p.cells;
    const told = p.value === null || p.fact.includes(`"${p.value}"`);
    const where =
      p.standing === 'queried' && first !== undefined
        ? listed(p.cells, 8)
        : `${rows}${first === undefined || told ? '' : `; ${first} reads "${p.value}"`}`;
    return `${count(p.rows)} ${p.rows === 1 ? 'row' : 'rows'}: ${p.fact} [${where}]`;
  },
  exception: (p: RowRun & { cell: string; value: string | null }) =>
    p.value === null ? rowsText([p]) : `${rowsText([p])}: ${p.cell} reads "${p.value}"`,
  moreOfTheSort: (p: { rows: number; runs: readonly RowRun[] }) =>
    `${count(p.rows)} more ${p.rows === 1 ? 'row' : 'rows'} of the same sort [${rowsText(p.runs).toLowerCase()}]`,

  coverage: {
    heading: 'Time covered:',
    period: (p: { from: string; to: string }) =>
      p.from === p.to ? `Postings of ${p.from}.` : `Postings from ${p.from} to ${p.to}.`,
    noPeriod: 'No posting has a date that can be read.',
    gap: (p: { from: string; to: string | null }) =>
      p.to === null ? `No posting in ${p.from}.` : `No posting from ${p.from} to ${p.to}.`,
    partYear: (p: { year: string; months: number }) =>
      `${p.year} is a part year: postings in ${p.months} of its 12 months.`,
    undated: (p: Postings) => `${postingsText(p)} without a date ${cellsText(p)}.`,
    withoutYear: (p: Postings) => `${postingsText(p)} without a financial year ${cellsText(p)}.`,
    byNameOnly: (p: Postings & { amount: string }) =>
      `${postingsText(p)} of ${p.amount} found as international by name only, not by a cost centre ${cellsText(p)}: there may be more.`,
  },

  logframe: (p: {
    title: string | null;
    profile: string;
    impacts: number;
    outcomes: number;
    outputs: number;
    activities: number;
    indicators: number;
  }) => {
    const layout = { '4x4': 'four by four', fcdo: 'FCDO', eu: 'EU' }[p.profile] ?? p.profile;
    const [goal, purpose] = p.profile === '4x4' ? ['goal', 'purpose'] : ['impact', 'outcome'];
    const parts = [
      several(p.impacts, goal, `${goal}s`),
      several(p.outcomes, purpose, `${purpose}s`),
      several(p.outputs, 'output', 'outputs'),
      several(p.activities, 'activity', 'activities'),
      several(p.indicators, 'indicator', 'indicators'),
    ];
    return `${p.title === null ? '' : `"${p.title}". `}Layout: ${layout}. Parts found: ${parts.join(', ')}.`;
  },

  altogether: (p: { read: number; used: number; queried: number; notUsed: number }) =>
    `Altogether ${count(p.read)} ${p.read === 1 ? 'row' : 'rows'} read = ${count(p.used)} used + ${count(p.queried)} queried + ${count(p.notUsed)} not used.`,
  columnsWait: (p: { columns: number }) =>
    `${p.columns} ${p.columns === 1 ? 'column waits' : 'columns wait'} for an answer: run "twinledger report" with --out, answer on the sheet "Twinledger settings" of the workbook that it makes, and give that workbook with --settings from then on.`,
  listAll: 'Add --all to list every row that is queried or not used.',
} as const;

function several(number: number, one: string | undefined, many: string): string {
  return `${number} ${number === 1 ? (one ?? many) : many}`;
}

function postingsText({ postings }: Postings): string {
  return `${count(postings)} ${postings === 1 ? 'posting' : 'postings'}`;
}

function cellsText({ cells, most }: Postings): string {
  return `[${listed(cells, most)}]`;
}

function listed(parts: readonly string[], most: number): string {
  const rest = parts.length - most;
  return `${parts.slice(0, most).join(', ')}${rest > 0 ? ` and ${count(rest)} more` : ''}`;
}
