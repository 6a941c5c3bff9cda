import { dateText, type CalendarDate } from '../core/calendarDate';
import { financialYear, financialYearOf, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { plainText } from '../tables/cells/plainText';
import { periodCounting } from '../tables/cells/periodCounting';
import { dateCounted, periodLabel, type Counting, type PeriodLabel } from '../tables/cells/periodLabel';
import { readPeriod } from '../tables/cells/readPeriod';
import { sourceAt } from '../workbook/grid';
import type { LedgerTable } from './ledgerTable';

/** What the period and the year of a posting say, read as its ledger counts them. */
export interface SaidPeriod {
  /** The days that the period can mean. */
  readonly date: CalendarDate | null;
  /** The year that the year column names, else the one that the period lies in. */
  readonly year: FinancialYear | null;
  /** A period 13 to 16; its year may be missing ("P13"). */
  readonly isClosing: boolean;
}

export interface LedgerPeriods {
  readonly of: (period: string | null, year: string | null) => SaidPeriod;
  /** The question about the column, where its periods could be of two financial years; null where they are not. */
  readonly questionAbout: (period: string) => Finding | null;
}

/** Reads periods without a ledger round them: nothing then settles how "201501" counts. */
export const PERIODS_ALONE: Pick<LedgerPeriods, 'of'> = {
  of: (period, year) => saidPeriod(period, year, null),
};

/** A longer text is no period. */
const LONGEST_PERIOD = 60;

/** How one ledger counts its periods, settled by the whole of it. Each different period is read once. */
export function ledgerPeriods(table: LedgerTable): LedgerPeriods {
  const counting = countingOf(table);
  const known = new Map<string, SaidPeriod>();
  return {
    of: (given, year) => {
      const period = given !== null && given.length > LONGEST_PERIOD ? null : given;
      const words = `${period ?? ''}|${year ?? ''}`;
      const before = known.get(words);
      if (before) return before;
      const said = saidPeriod(period, year, counting);
      known.set(words, said);
      return said;
    },
    questionAbout: (period) => (counting === null ? question(table, period) : null),
  };
}

function saidPeriod(period: string | null, year: string | null, counting: Counting | null): SaidPeriod {
  const named = namedYear(year);
  const label = labelOf(period, year);
  const date = dateOfPeriod(period, year, counting);
  return {
    date,
    year: named ?? (date === null ? null : financialYearOf(date)),
    isClosing: label !== null ? label.unit === 'month' && label.number > 12 : BARE_CLOSING.test(period ?? ''),
  };
}

const BARE_CLOSING = /^\s*(?:p|period|per\.?)?\s*1[3-6]\s*$/i;

/** "2013/14", "FY 13/14", "1314". A single year may begin or end the financial year, so it names none. */
function namedYear(year: string | null): FinancialYear | null {
  if (year === null) return null;
  const pair = /^(\d{2})(\d{2})$/.exec(year);
  return financialYear(year) ?? (pair ? financialYear(`20${pair[1] ?? ''}/${pair[2] ?? ''}`) : null);
}

const BRITISH = { order: 'dayFirst', system1904: false } as const;

function dateOfPeriod(
  period: string | null,
  year: string | null,
  counting: Counting | null,
): CalendarDate | null {
  if (period === null) return null;
  for (const words of wordings(period, year)) {
    const date = readPeriod(words, counting, BRITISH);
    if (date !== null) return date;
  }
  return null;
}

function labelOf(period: string | null, year: string | null): PeriodLabel | null {
  if (period === null) return null;
  for (const words of wordings(period, year)) {
    const label = periodLabel(words.toLowerCase());
    if (label) return label;
  }
  return null;
}

/**
 * A period with the year that stands in a column of its own: "5" and "2013/14", "P05" and "2013". A named month with a single
 * year stays apart: January of a financial year "2013" is nobody's guess.
 */
function wordings(period: string, year: string | null): string[] {
  const number = /^\s*(?:p|per|period|m|month)?\.?\s*0?(\d{1,2})\s*$/i.exec(period)?.[1];
  const named = namedYear(year);
  if (named !== null) return number === undefined ? [`${period} ${named}`, period] : [`P${number} ${named}`];
  if (number === undefined || year === null || !/^(?:19|20)\d{2}$/.test(year)) return [period];
  return [/^\s*\d/.test(period) ? `${year}${number.padStart(2, '0')}` : `P${number} ${year}`];
}

/** Enough rows of each period to see where their dates lie. */
const ROWS_LOOKED_AT = 20;

function countingOf(table: LedgerTable): Counting | null {
  const column = columnOf(table, 'period');
  if (!column) return null;
  const seen = new Map<string, number>();
  const labels: PeriodLabel[] = [];
  const dates: (CalendarDate | null)[] = [];
  for (const row of table.rows) {
    const cell = table.grid.rows[row.row]?.[column.column] ?? null;
    if (cell === null) continue;
    const words = plainText(cell) ?? '';
    const times = seen.get(words) ?? 0;
    if (times >= ROWS_LOOKED_AT || row.standing === 'notUsed') continue;
    seen.set(words, times + 1);
    const { period, year, date } = row.record;
    const label = labelOf(period, year);
    if (label === null) continue;
    labels.push(label);
    dates.push(date);
  }
  const header = `${columnOf(table, 'year')?.header ?? ''} ${column.header}`;
  const names = [table.grid.file, table.grid.sheet].filter((name) => name !== null);
  return periodCounting({ header, labels, dates, names });
}

function question(table: LedgerTable, period: string): Finding | null {
  const column = columnOf(table, 'period');
  const label = periodLabel(plainText(period)?.toLowerCase() ?? '');
  const both = label && (['calendar', 'fiscal'] as const).map((counting) => dateCounted(label, counting));
  const [calendar, fiscal] = both ?? [];
  if (!column || !calendar || !fiscal || label?.counts !== null) return null;
  return {
    rule: 'spending.period',
    strength: 'warning',
    message: say.cells.periodUnclear({
      header: column.header,
      value: period,
      calendar: dateText(calendar),
      fiscal: dateText(fiscal),
    }),
    source: sourceAt(table.grid, table.headerRow, column.column),
  };
}

function columnOf(table: LedgerTable, field: string): LedgerTable['columns'][number] | undefined {
  return table.columns.find((column) => column.field === field);
}
