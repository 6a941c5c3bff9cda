import { columnLetters } from '../../../src/core/source';
import { plainText } from '../../../src/tables/cells/plainText';
import type { ReadTable, UnknownTable } from '../../../src/tables/readTable';
import type { MessyCase, PlacedTable } from './messyCase';
import { headerAt } from './laid';
import type { PlainColumn, True } from './plainTable';

/** How far a reading is from the truth. */
export interface Verdict {
  /** What went wrong without a word: "amount is read from VAT". */
  readonly silent: readonly string[];
  /** Fields that are no key, taken from a column that is something else. */
  readonly mistaken: readonly string[];
  /** What was asked of a person though the file is clear. */
  readonly questions: readonly string[];
  readonly trueRows: number;
  readonly rightRows: number;
}

type Read = ReadTable | UnknownTable;

export function judge(one: MessyCase, read: readonly Read[]): Verdict {
  const verdicts = one.tables.map((table) => judgeTable(table, tableAt(table, read)));
  const expected = new Set(one.tables.map((table) => tableAt(table, read)));
  const extra = read.filter((table): table is ReadTable => table.kind !== null && !expected.has(table));
  const silent = extra.flatMap((table) =>
    table.accounting.used + table.accounting.queried > 0 ? [`a ${table.kind.id} that is none`] : [],
  );
  return {
    silent: [...verdicts.flatMap((verdict) => verdict.silent), ...silent],
    mistaken: verdicts.flatMap((verdict) => verdict.mistaken),
    questions: verdicts.flatMap((verdict) => verdict.questions),
    trueRows: verdicts.reduce((sum, verdict) => sum + verdict.trueRows, 0),
    rightRows: verdicts.reduce((sum, verdict) => sum + verdict.rightRows, 0),
  };
}

function tableAt({ laid, top, left }: PlacedTable, read: readonly Read[]): ReadTable | null {
  const first = top + headerAt(laid);
  const last = top + laid.lines.length - 1;
  const right = left + laid.columns.length - 1;
  const here = read.filter(
    (table): table is ReadTable =>
      table.kind !== null &&
      table.headerRow <= last &&
      table.area.bottom >= first &&
      table.area.left <= right &&
      table.area.right >= left,
  );
  return (
    here.find((table) => table.headerRow === first) ??
    here.find((table) => table.headerRow > first - 3 && table.headerRow < first + 3) ??
    null
  );
}

function judgeTable(placed: PlacedTable, read: ReadTable | null): Verdict {
  const { laid } = placed;
  const trueRows = laid.table.rows;
  if (read === null)
    return { silent: [], mistaken: [], questions: ['the table is not found'], trueRows, rightRows: 0 };
  if (read.kind.id !== laid.table.kind)
    return {
      silent: [`a ${laid.table.kind} is taken for a ${read.kind.id}`],
      mistaken: [],
      questions: [],
      trueRows,
      rightRows: 0,
    };
  const columns = judgeColumns(placed, read);
  const rows = judgeRows(placed, read, columns.taken);
  return {
    silent: [...columns.silent, ...rows.silent, ...judgeTotals(placed, read, columns.taken)],
    mistaken: columns.mistaken,
    questions: [...columns.questions, ...rows.questions, ...otherQuestions(placed, read)],
    trueRows,
    rightRows: rows.right,
  };
}

interface ColumnVerdict {
  readonly silent: string[];
  readonly mistaken: string[];
  readonly questions: string[];
  /** Which true column each key field was rightly read from. */
  readonly taken: ReadonlyMap<string, PlainColumn>;
}

function judgeColumns({ laid, left }: PlacedTable, read: ReadTable): ColumnVerdict {
  const verdict = {
    silent: [] as string[],
    mistaken: [] as string[],
    questions: [] as string[],
    taken: new Map<string, PlainColumn>(),
  };
  const asked = (column: number): boolean =>
    read.findings.some(
      ({ rule, source }) =>
        rule === 'tables.column' && source?.cell.replace(/\d+$/, '') === columnLetters(column),
    );
  for (const match of read.columns) {
    const column = laid.columns[match.column - left] ?? null;
    const right = column !== null && (column.field === match.field || column.mayBe.includes(match.field));
    const key = [...laid.table.key, ...laid.table.told].includes(match.field);
    if (asked(match.column))
      verdict.questions.push(`${match.field}: is it ${show(column)}? ${right ? '(it is)' : '(it is not)'}`);
    if (right && key) verdict.taken.set(match.field, column);
    if (!right && key && !asked(match.column))
      verdict.silent.push(`${match.field} is read from ${show(column)}`);
    if (!right && !key) verdict.mistaken.push(`${match.field} is read from ${show(column)}`);
  }
  for (const column of laid.columns) {
    if (column?.field == null) continue;
    const { field, mayBe } = column;
    const found = read.columns.some(
      (match) =>
        match.field === field ||
        (mayBe.includes(match.field) && laid.columns[match.column - left] === column),
    );
    if (found) continue;
    if (laid.table.key.includes(field)) verdict.silent.push(`${field} is not found: ${show(column)}`);
    else verdict.mistaken.push(`${field} is not found: ${show(column)}`);
  }
  return verdict;
}

const show = (column: PlainColumn | null): string =>
  column ? `"${column.heading.replace(/\s+/g, ' ')}"` : 'a blank column';

function judgeRows(
  { laid, top }: PlacedTable,
  read: ReadTable,
  taken: ReadonlyMap<string, PlainColumn>,
): { silent: string[]; questions: string[]; right: number } {
  const silent = new Set<string>();
  const questions = new Set<string>();
  const standing = new Map(read.rows.map((row) => [row.row, row]));
  let right = 0;
  laid.lines.forEach((line, at) => {
    const row = standing.get(top + at);
    const said = JSON.stringify(
      line.cells
        .map(({ value }) => value)
        .filter((value) => value !== null)
        .slice(0, 4),
    );
    if (line.record === null) {
      if (row?.standing === 'used') silent.add(`counted, but no record: ${said}`);
      if (row?.standing === 'queried') questions.add(`asked about a line that is no record: ${said}`);
      return;
    }
    if (row === undefined) silent.add('a record is left out of the table');
    else if (row.standing === 'notUsed') silent.add(`a record is not used: ${row.reason} ${said}`);
    else if (row.standing === 'queried') questions.add(`asked about a record: ${row.reason}`);
    else {
      const wrong = [...taken].filter(
        ([field, column]) =>
          !same(
            column.values[line.record ?? 0] ?? null,
            (row.record as Record<string, unknown>)[field],
            column,
          ),
      );
      for (const [field] of wrong) silent.add(`${field} is misread: ${said}`);
      const whole = laid.columns.every(
        (column) =>
          !column?.field ||
          !laid.table.key.includes(column.field) ||
          taken.has(column.field) ||
          [...taken.values()].includes(column),
      );
      if (wrong.length === 0 && whole) right += 1;
    }
  });
  return { silent: [...silent], questions: [...questions], right };
}

function same(truth: True, read: unknown, column: PlainColumn): boolean {
  if (truth === null || read === null || read === undefined) return truth === (read ?? null);
  if (column.holds === 'date' && typeof read === 'object') {
    const { year, month, day } = read as { year: number; month?: number; day?: number };
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` === truth;
  }
  if (typeof truth === 'number') return Number(read) === truth;
  return typeof read === 'string' && plainText(read) === plainText(truth);
}

function judgeTotals(
  { laid }: PlacedTable,
  read: ReadTable,
  taken: ReadonlyMap<string, PlainColumn>,
): string[] {
  const silent: string[] = [];
  for (const [field, column] of taken) {
    if (column.holds !== 'money') continue;
    const sum = column.values.reduce<number>((total, value) => total + Number(value ?? 0), 0);
    if (read.totals[field] !== sum) silent.push(`the sum of ${field} is not exact`);
  }
  if (laid.wrongTotal && !read.findings.some(({ rule }) => rule === 'tables.total'))
    silent.push('a wrong total went unnoticed');
  return silent;
}

function otherQuestions({ laid }: PlacedTable, read: ReadTable): string[] {
  return read.findings
    .filter(
      ({ strength, rule }) =>
        strength !== 'hint' && rule !== 'tables.column' && !(rule === 'tables.total' && laid.wrongTotal),
    )
    .map(({ rule, message }) => `${rule}: ${message}`);
}
